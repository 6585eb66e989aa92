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
  const { works, workById, isPending } = useWorks()
  const { combinations } = useCombinations()
  const agreements = useAllAgreements()
  const { data: overlaps } = useOverlaps()
  const { escalations } = useEscalations()
  const { rules: groundRules, recalibrations } = useGroundRules()
  const { meetings } = useMeetings()
  const { points } = useAgenda()
  if (project === null || overlaps === undefined || isPending) return null
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
