/** What a point of an agenda is about, as far as it is still there: whose works, and which combination. */
import type { AgendaTopic } from '../../domain/agenda.ts'
import type { Combination } from '../../domain/combination.ts'
import type { Escalation } from '../../domain/escalation.ts'
import type { CombinationId, WorkId } from '../../domain/ids.ts'
import type { ReportPoint } from '../../domain/meeting-report.ts'
import type { Work } from '../../domain/work.ts'

/** What has to be known of the project to tell. */
export interface TopicRecords {
  readonly works: readonly Work[]
  readonly combinations: readonly Combination[]
  readonly escalations: readonly Escalation[]
  /** The works of the kansengebied in which these two meet now; null: they meet in none any more. */
  readonly clusterOf: (work: WorkId, met: WorkId) => readonly WorkId[] | null
}

/** With `isAbout`: whether what is said of this combination belongs to the point. */
export interface Topic extends Pick<ReportPoint, 'works' | 'shows' | 'combination' | 'isGone'> {
  readonly isAbout: (combination: CombinationId) => boolean
}

/** What a topic is about. */
export type TellTopic = (topic: AgendaTopic) => Topic

export function topicsIn(records: TopicRecords): TellTopic {
  const known: Known = {
    works: new Set(records.works.map(({ id }) => id)),
    combinations: new Map(records.combinations.map((one) => [one.id, one])),
  }
  return (topic) => {
    const topicOf = topics[topic.is] as (topic: AgendaTopic, records: TopicRecords, known: Known) => Topic
    return topicOf(topic, records, known)
  }
}

interface Known {
  readonly works: ReadonlySet<WorkId>
  readonly combinations: ReadonlyMap<CombinationId, Combination>
}

type TopicOf<Is extends AgendaTopic['is']> = Extract<AgendaTopic, { is: Is }>
type Topics = {
  readonly [Is in AgendaTopic['is']]: (topic: TopicOf<Is>, records: TopicRecords, known: Known) => Topic
}

const nothing: Topic = { works: [], shows: [], combination: null, isGone: false, isAbout: () => false }
const gone: Topic = { ...nothing, works: null, isGone: true }

const topics: Topics = {
  agreements: () => nothing,
  groundRules: () => nothing,
  closing: () => nothing,
  free: () => nothing,
  party: ({ party }, { works }) => ({
    ...nothing,
    works: works.filter((work) => work.party === party).map(({ id }) => id),
  }),
  cluster({ work, met }, { clusterOf, combinations }, known) {
    const found = clusterOf(work, met)
    const works = found ?? [work, met].filter((one) => known.works.has(one))
    if (works.length === 0) return gone
    // Works that meet elsewhere too stand in combinations of another place.
    const isAbout = (id: CombinationId) =>
      (known.combinations.get(id)?.works ?? []).filter((one) => works.includes(one)).length > 1
    const [combined, ...others] = combinations.filter(({ id }) => isAbout(id))
    const combination = combined !== undefined && others.length === 0 ? combined.id : null
    return { works, shows: works, combination, isGone: found === null, isAbout }
  },
  combination: ({ combination }, _, known) => ofCombination(combination, known),
  escalation({ escalation: id }, { escalations }, known) {
    const found = escalations.find((one) => one.id === id)
    if (found === undefined) return gone
    return found.combination === null ? nothing : ofCombination(found.combination, known)
  },
}

function ofCombination(id: CombinationId, known: Known): Topic {
  const isAbout = (other: CombinationId) => other === id
  // Where it is gone, its works are with it.
  const works = known.combinations.get(id)?.works ?? null
  return works === null
    ? { ...gone, isAbout }
    : { works, shows: works, combination: id, isGone: false, isAbout }
}
