/** Alarms and messages of the project as it stands today, and which messages were put before this person already. */
import { useDeferredValue, useMemo } from 'react'
import {
  useAllAgreements,
  useBodies,
  useCall,
  useCombinations,
  useControl,
  useDossiers,
  useGroundRules,
  useEscalations,
  useFollowedSince,
  useJudgements,
  usePeople,
  useOverlaps,
  useProject,
  useProposals,
  useRecentChanges,
  useWorks,
} from '../../api/index.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { ListedCluster } from '../../../shared/domain/overlap.ts'
import type { Proposal } from '../../../shared/domain/proposal.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { nothingLooked } from '../../../shared/domain/looked.ts'
import { signalsOfFollowed } from '../../../shared/plan/followed.ts'
import { alarmsOf, messageLasts, messagesOf, signalKey, type Signal } from '../../../shared/plan/signals.ts'
import { addDays } from '../../../shared/time/day-number.ts'
import { today } from '../../../shared/time/today.ts'

export interface Signals {
  readonly alarms: readonly Signal[]
  readonly messages: readonly Signal[]
  readonly isUnseen: (signal: Signal) => boolean
  /** What it is about, with its works; null: it is there no more. */
  readonly thingOf: (signal: Signal) => SignalThing | null
  /** All messages there are were seen now. */
  readonly markSeen: () => void
}

type SignalThing =
  | { readonly is: 'cluster'; readonly cluster: ListedCluster; readonly works: readonly Work[] }
  | { readonly is: 'combination'; readonly combination: Combination; readonly works: readonly Work[] }
  | { readonly is: 'agreement' | 'escalation' | 'person' | 'groundRules' | 'followed' | 'proposal' }

const none: Pick<Signals, 'alarms' | 'messages'> = { alarms: [], messages: [] }
const nothing = {}
const noProposals: readonly Proposal[] = []

/** Null: not known yet. */
export function useSignals(): Signals | null {
  const { project } = useProject()
  const { works, workById, isPending: areWorks } = useWorks()
  const { data } = useOverlaps()
  const { combinations, isPending: areCombinations } = useCombinations()
  const { agreements, isPending: areAgreements } = useAllAgreements()
  const { dossiers, isPending: areDossiers } = useDossiers()
  const { escalations, isPending: areEscalations } = useEscalations()
  const { bodies, memberships, isPending: areBodies } = useBodies()
  const { people, isPending: arePeople } = usePeople()
  const { judgements, isPending: areJudgements } = useJudgements()
  const day = today()
  const { rules: groundRules, recalibrations, isPending: areRules } = useGroundRules()
  const { recent, isPending: areRecent } = useRecentChanges(addDays(day, -messageLasts))
  const { proposals: made, isPending: areProposals } = useProposals()
  // In a copy for a party nobody answers them.
  const proposals = project?.partyCopy === null ? made : noProposals
  const isKnown = ![
    ...[areWorks, areCombinations, areAgreements, areDossiers, areEscalations],
    ...[areBodies, arePeople, areJudgements, areRules, areRecent, areProposals],
  ].includes(true)
  const followed = useFollowedSince()
  const looked = useCall('looked.read', nothing)
  const { run } = useControl('looked.keep')
  // The list of them is drawn first: what is to be signalled of thousands takes a moment.
  const clusters = useDeferredValue(data?.clusters)
  const parties = project?.parties
  const found = useMemo(() => {
    if (clusters === undefined || parties === undefined || !isKnown) return none
    const input = {
      today: day,
      works,
      workById,
      parties,
      combinations,
      agreements,
      dossiers,
      ...{ escalations, bodies, memberships, people, judgements, groundRules, recalibrations, proposals },
      clusters,
      recent,
    }
    const alarms = alarmsOf(input)
    return { alarms, messages: [...signalsOfFollowed(followed ?? []), ...messagesOf(input, alarms)] }
  }, [
    day,
    works,
    workById,
    parties,
    combinations,
    agreements,
    dossiers,
    escalations,
    bodies,
    memberships,
    people,
    judgements,
    groundRules,
    recalibrations,
    proposals,
    clusters,
    recent,
    followed,
    isKnown,
  ])
  // An alarm that was not heard of yet is not an alarm that is not there.
  if (clusters === undefined || !isKnown) return null
  const seen = (looked.data ?? nothingLooked).seen
  return {
    ...found,
    // What happened on a later day than it was seen is another message.
    isUnseen: (signal) => (seen[signalKey(signal)] ?? '') < (signal.day ?? day),
    thingOf: ({ about }) => {
      const worksOf = (ids: readonly WorkId[]) => ids.flatMap((id) => workById.get(id) ?? [])
      if (about.is === 'cluster') {
        const cluster = clusters.find(({ id }) => id === about.cluster)
        return cluster ? { is: 'cluster', cluster, works: worksOf(cluster.works) } : null
      }
      if (about.is !== 'combination') return { is: about.is }
      const combination = combinations.find(({ id }) => id === about.combination)
      return combination ? { is: 'combination', combination, works: worksOf(combination.works) } : null
    },
    markSeen: () => {
      const now = found.messages.map((one) => [signalKey(one), day] as const)
      void run({ seen: Object.fromEntries(now) }).then(() => looked.refetch())
    },
  }
}
