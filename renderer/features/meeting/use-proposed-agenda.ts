/** Makes an agenda for a body on a day of what the project has open now; null while that is not known yet. */
import {
  useAgenda,
  useAllAgreements,
  useCombinations,
  useEscalations,
  useGroundRules,
  useMeetings,
  useOverlaps,
  useProject,
  useWorks,
} from '../../api/index.ts'
import { useLanguage } from '../../state/index.ts'
import type { BodyId } from '../../../shared/domain/ids.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import { proposeAgenda, type ProposedAgenda } from '../../../shared/plan/meeting/propose-agenda.ts'

export function useProposedAgenda(): ((body: BodyId, day: CalendarDate) => ProposedAgenda) | null {
  const language = useLanguage()
  const { project } = useProject()
  const readWorks = useWorks()
  const readCombinations = useCombinations()
  const readAgreements = useAllAgreements()
  const { data: overlaps } = useOverlaps()
  const readEscalations = useEscalations()
  const readRules = useGroundRules()
  const readMeetings = useMeetings()
  const readAgenda = useAgenda()
  const read = [
    readWorks,
    readCombinations,
    readAgreements,
    readEscalations,
    readRules,
    readMeetings,
    readAgenda,
  ]
  // What is open and was not heard of yet would be missing from the agenda, and nobody would know.
  if (project === null || overlaps === undefined || read.some(({ isPending }) => isPending)) return null
  const { works, workById } = readWorks
  const { combinations } = readCombinations
  const { agreements } = readAgreements
  const { escalations } = readEscalations
  const { rules: groundRules, recalibrations } = readRules
  const { meetings } = readMeetings
  const { points } = readAgenda
  const { parties } = project
  const { clusters } = overlaps
  return (id, day) =>
    proposeAgenda(
      {
        ...{ body: { id }, day, parties, works, workById, combinations, agreements, clusters },
        ...{ escalations, groundRules, recalibrations, meetings, points: [...points.values()].flat() },
      },
      language,
    )
}
