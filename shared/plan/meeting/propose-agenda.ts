/**
 * An agenda made from what is open: what was agreed before comes first, then what was carried forward or put to this body, what
 * each party plans, the kansengebieden that are on the agenda in their order, and a question at the end about how it went.
 */
import type { AgendaPoint, AgendaTopic, NewAgendaPoint } from '../../domain/agenda.ts'
import type { Agreement } from '../../domain/agreement.ts'
import type { Body } from '../../domain/body.ts'
import type { Combination } from '../../domain/combination.ts'
import type { Meeting } from '../../domain/decision.ts'
import type { Escalation } from '../../domain/escalation.ts'
import { nextRecalibration, type GroundRule, type Recalibration } from '../../domain/ground-rule.ts'
import type { ClusterId, WorkId } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import type { ListedCluster } from '../../domain/overlap.ts'
import type { Party } from '../../domain/party.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Work } from '../../domain/work.ts'
import { wordsOfRoom } from '../document/words-of-room.ts'
import { straysIn } from '../strays-in-words.ts'

export interface AgendaInput {
  readonly body: Pick<Body, 'id'>
  readonly day: CalendarDate
  readonly parties: readonly Party[]
  readonly works: readonly Work[]
  readonly workById: ReadonlyMap<WorkId, Work>
  readonly combinations: readonly Combination[]
  readonly agreements: readonly Agreement[]
  /** Highest score first. */
  readonly clusters: readonly Pick<ListedCluster, 'id' | 'name' | 'works' | 'status'>[]
  readonly escalations: readonly Escalation[]
  readonly groundRules: readonly GroundRule[]
  readonly recalibrations: readonly Recalibration[]
  readonly meetings: readonly Meeting[]
  /** Of all meetings. */
  readonly points: readonly AgendaPoint[]
}

export interface ProposedAgenda {
  readonly points: readonly NewAgendaPoint[]
  /** Kansengebieden that are on the agenda too and for which there is no room. */
  readonly left: number
  /** Nobody put a kansengebied on the agenda: these are the highest that nobody decided on. */
  readonly areHighest: boolean
}

/** More kansengebieden than these no meeting gets through. */
export const mostClusters = 12
/** So many of the highest where none was put on the agenda. */
const highest = 5

/** How long a point may take, in minutes, where nobody says otherwise. */
const minutes: Readonly<Record<AgendaTopic['is'], number>> = {
  agreements: 10,
  party: 5,
  cluster: 10,
  combination: 10,
  escalation: 10,
  groundRules: 15,
  free: 5,
  closing: 5,
}

/** Titles are in this language: they are words of the agenda from here on. */
export function proposeAgenda(input: AgendaInput, language: Language): ProposedAgenda {
  const say = wordsOfRoom('agenda', language)
  const { clusters, left, areHighest } = clustersFor(input)
  const wanted: NewAgendaPoint[] = [
    ...(input.agreements.some(({ state }) => state === 'open')
      ? [pointOf({ is: 'agreements' }, say('pointAgreements'))]
      : []),
    ...carriedForward(input),
    ...input.escalations
      .filter(({ to, answer }) => to === input.body.id && answer === null)
      .map(({ id, what }) => pointOf({ is: 'escalation', escalation: id }, what)),
    ...input.combinations
      .filter((combination) => straysIn(combination, input.workById).length > 0)
      .map(({ id, name }) => pointOf({ is: 'combination', combination: id }, name)),
    ...input.parties
      .filter(({ id }) => input.works.some(({ party }) => party === id))
      .map(({ id, name }) => pointOf({ is: 'party', party: id }, say('pointParty', { party: name }))),
    ...clusters.map(({ id, name, works }) => pointOf({ is: 'cluster', ...pairOf(id, works) }, name)),
    ...(isRecalibrationDue(input) ? [pointOf({ is: 'groundRules' }, say('pointGroundRules'))] : []),
    pointOf({ is: 'free' }, say('pointFree')),
    pointOf({ is: 'closing' }, say('pointClosing')),
  ]
  return { points: eachOnce(wanted), left, areHighest }
}

/** What two points about the same thing have in common. */
export function topicKey({ topic, title }: Pick<NewAgendaPoint, 'topic' | 'title'>): string {
  return topic.is === 'free' ? `free ${title}` : JSON.stringify(topic)
}

/** The two by which a kansengebied is known, as its id says; of an old id the first two of its works. */
export function pairOf(cluster: ClusterId, works: readonly WorkId[]): { work: WorkId; met: WorkId } {
  const [a = works[0], b = works.find((work) => work !== a)] = cluster.split('_') as WorkId[]
  if (a === undefined || b === undefined) throw new Error(`cluster ${cluster} has fewer than two works`)
  return { work: a, met: b }
}

function pointOf(topic: AgendaTopic, title: string): NewAgendaPoint {
  return { topic, title: title.slice(0, 200), minutes: minutes[topic.is] }
}

function clustersFor({ clusters }: AgendaInput) {
  const asked = clusters.filter(({ status }) => status.is === 'pickedUp')
  if (asked.length > 0)
    return {
      clusters: asked.slice(0, mostClusters),
      left: Math.max(0, asked.length - mostClusters),
      areHighest: false,
    }
  const open = clusters.filter(({ status }) => status.is === 'open' || status.is === 'reopened')
  return { clusters: open.slice(0, highest), left: 0, areHighest: open.length > 0 }
}

/** Of this body, from meetings before that day; what came back on an agenda since is not carried any more. */
function carriedForward({ body, day, meetings, points }: AgendaInput): NewAgendaPoint[] {
  const dayOf = new Map(meetings.filter((one) => one.body === body.id).map((one) => [one.id, one.day]))
  const before = points
    .flatMap((point) => {
      const on = dayOf.get(point.meeting)
      return on !== undefined && on < day ? [{ point, on }] : []
    })
    .toSorted((one, two) => one.on.localeCompare(two.on) || one.point.place - two.point.place)
  const latest = new Map(before.map(({ point }) => [topicKey(point), point]))
  return [...latest.values()]
    .filter(({ state }) => state === 'forward')
    .map(({ topic, title, minutes: long }) => ({ topic, title, minutes: long }))
}

function isRecalibrationDue({ groundRules, recalibrations, day }: AgendaInput): boolean {
  const due = nextRecalibration(groundRules, recalibrations)
  return due !== null && due <= day
}

/** The first of those about the same thing. */
function eachOnce(points: readonly NewAgendaPoint[]): NewAgendaPoint[] {
  const seen = new Set<string>()
  return points.filter((point) => {
    const key = topicKey(point)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
