/** How what somebody follows stands, and in words what is otherwise than when they last looked. */
import { decisionKindNames } from '../domain/body.ts'
import { agreedPeriodOf, type Combination } from '../domain/combination.ts'
import type { Decision } from '../domain/decision.ts'
import { firmnessNames } from '../domain/firmness.ts'
import { foldText } from '../domain/fold-text.ts'
import {
  followedKey,
  type Followed,
  type FollowedThing,
  type StateThen,
  type WorkThen,
} from '../domain/followed.ts'
import type { WorkId } from '../domain/ids.ts'
import type { Bilingual } from '../domain/language.ts'
import { message, type Message } from '../domain/message.ts'
import { clusterStatusNames, type ListedCluster, type SeenPair } from '../domain/overlap.ts'
import type { Party } from '../domain/party.ts'
import type { Period } from '../domain/period.ts'
import { remarksOn, type Remark } from '../domain/remark.ts'
import type { Work } from '../domain/work.ts'
import { workInWords } from '../overlap/in-words.ts'
import { sayPeriod } from '../time/say-period.ts'
import { today as dayOf } from '../time/today.ts'
import type { Signal } from './signals.ts'
import { agreedInWords } from './strays-in-words.ts'

/** The project as it stands. */
export interface FollowedInput {
  readonly works: readonly Work[]
  readonly workById: ReadonlyMap<WorkId, Work>
  readonly parties: readonly Party[]
  readonly clusters: readonly Pick<ListedCluster, 'id' | 'name' | 'works' | 'status'>[]
  readonly combinations: readonly Combination[]
  readonly decisions: readonly Decision[]
  readonly remarks: readonly Remark[]
  /** All pairs that any of these works stands in. */
  readonly pairsOf: (works: readonly WorkId[]) => readonly Pick<SeenPair, 'a' | 'b' | 'noise'>[]
}

/** What is followed as it stands now, remembered as it is looked at at this instant. */
export function followedNow(thing: FollowedThing, at: Date, input: FollowedInput): Followed {
  return { thing, name: nameOf(thing, input), at: at.toISOString(), state: stateOf(thing, input) }
}

/** The works that it is about by now. */
export function worksOfFollowed(thing: FollowedThing, input: FollowedInput): readonly Work[] {
  switch (thing.is) {
    case 'work':
      return [thing.work].flatMap((id) => input.workById.get(id) ?? [])
    case 'street': {
      const street = foldText(thing.street)
      return input.works.filter((work) => work.street !== null && foldText(work.street) === street)
    }
    case 'meeting': {
      const ids = areaOf(thing, input)?.works ?? [thing.work, thing.met]
      return ids.flatMap((id) => input.workById.get(id) ?? [])
    }
  }
}

/** The kansengebied in which both meet; undefined: they are in none together. */
export function areaOf(
  { work, met }: Extract<FollowedThing, { is: 'meeting' }>,
  { clusters }: Pick<FollowedInput, 'clusters'>,
): FollowedInput['clusters'][number] | undefined {
  return clusters.find(({ works }) => works.includes(work) && works.includes(met))
}

function nameOf(thing: FollowedThing, input: FollowedInput): string {
  if (thing.is === 'street') return thing.street
  const area = thing.is === 'meeting' ? areaOf(thing, input) : undefined
  return area?.name ?? input.workById.get(thing.work)?.name ?? '–'
}

function stateOf(thing: FollowedThing, input: FollowedInput): StateThen {
  const works = worksOfFollowed(thing, input)
  const ids = works.map(({ id }) => id)
  const among = new Set(ids)
  const pairs = input
    .pairsOf(ids)
    .filter(({ a, b, noise }) => noise === null && (thing.is !== 'meeting' || (among.has(a) && among.has(b))))
  const area = thing.is === 'meeting' ? areaOf(thing, input) : undefined
  const areas =
    thing.is === 'meeting'
      ? area === undefined
        ? []
        : [area]
      : input.clusters.filter((cluster) => cluster.works.some((id) => among.has(id)))
  return {
    works: works.map((work) => workThen(work, input)),
    pairs: pairs.map(({ a, b }) => ({ a, b })),
    areas: areas.map(({ id, name, status }) => ({ id, name, status: status.is })),
    open: remarksAbout(ids, input)
      .filter(({ isDone }) => !isDone)
      .map(({ id }) => id),
  }
}

function workThen(work: Work, { combinations, parties }: FollowedInput): WorkThen {
  const { id, period, earliestStart, latestEnd, firmness, bounds, missing } = work
  const made = combinations.find(({ works }) => works.includes(id))
  const combination = made ? { id: made.id, name: made.name, period: agreedPeriodOf(made, id) } : null
  return {
    ...{ id, name: workInWords(work, parties), period, earliestStart, latestEnd },
    ...{ firmness, bounds, missing, combination },
  }
}

/** In words what is otherwise than it was; nothing when all is the same. */
export function changesOf({ thing, at, state: before }: Followed, input: FollowedInput): Message[] {
  const now = stateOf(thing, input)
  const were = new Map(before.works.map((work) => [work.id, work]))
  const are = new Map(now.works.map((work) => [work.id, work]))
  const called = (id: WorkId) => {
    const work = input.workById.get(id)
    return work ? workInWords(work, input.parties) : (were.get(id)?.name ?? '–')
  }
  return [
    ...areasChanged(thing, before, now),
    ...now.works
      .filter(({ id }) => !were.has(id))
      .map(({ name }) => message('followed.came', { work: name })),
    ...before.works
      .filter(({ id }) => !are.has(id))
      .map(({ id, name }) =>
        message(input.workById.has(id) ? 'followed.left' : 'followed.gone', { work: name }),
      ),
    ...now.works.flatMap((work) => {
      const was = were.get(work.id)
      return was === undefined ? [] : workChanged(was, work)
    }),
    ...pairsChanged(before, now, called),
    ...decidedSince(at, [...before.works, ...now.works], input),
    ...remarkedSince(at, before, [...are.keys()], input),
  ]
}

function areasChanged(thing: FollowedThing, before: StateThen, now: StateThen): Message[] {
  const [was, is] = [before.areas[0], now.areas[0]]
  if (thing.is === 'meeting' && was !== undefined && is === undefined) return [message('followed.apart')]
  if (thing.is === 'meeting' && was === undefined && is !== undefined)
    return [message('followed.together', { area: is.name })]
  return now.areas.flatMap(({ id, name: area, status }) => {
    // A kansengebied is called by its first pair, which may leave it; the one that is followed is one all the same.
    const then = thing.is === 'meeting' ? was : before.areas.find((one) => one.id === id)
    if (then === undefined || then.status === status) return []
    const names = { before: clusterStatusNames[then.status], now: clusterStatusNames[status] }
    return [message('followed.status', { area, ...names })]
  })
}

function workChanged(was: WorkThen, is: WorkThen): Message[] {
  const work = is.name
  const said: (Message | null)[] = [
    was.name === is.name ? null : message('followed.renamed', { before: was.name, work }),
    isSamePeriod(was.period, is.period)
      ? null
      : message('followed.period', { work, before: inWords(was.period), now: inWords(is.period) }),
    was.earliestStart === is.earliestStart && was.latestEnd === is.latestEnd
      ? null
      : message('followed.room', { work }),
    was.firmness === is.firmness
      ? null
      : message('followed.firmness', {
          work,
          before: firmnessNames[was.firmness],
          now: firmnessNames[is.firmness],
        }),
    placeChanged(was, is),
    was.missing === is.missing
      ? null
      : message(is.missing ? 'followed.missing' : 'followed.namedAgain', { work }),
    combinationChanged(was, is),
  ]
  return said.filter((one) => one !== null)
}

function placeChanged(was: WorkThen, { bounds, name: work }: WorkThen): Message | null {
  if (String(was.bounds) === String(bounds)) return null
  if (was.bounds === null) return message('followed.placed', { work })
  return message(bounds === null ? 'followed.unplaced' : 'followed.place', { work })
}

function combinationChanged({ combination: was }: WorkThen, { combination: is, name: work }: WorkThen) {
  if (is === null) return was && message('followed.uncombined', { work, combination: was.name })
  const now = agreedInWords(is.period)
  if (was?.id !== is.id) return message('followed.combined', { work, combination: is.name, period: now })
  if (was.period.start === is.period.start && was.period.end === is.period.end) return null
  return message('followed.agreed', { work, combination: is.name, before: agreedInWords(was.period), now })
}

function pairsChanged(before: StateThen, now: StateThen, called: (work: WorkId) => string): Message[] {
  const keyOf = ({ a, b }: StateThen['pairs'][number]) => `${a} ${b}`
  const [were, are] = [new Set(before.pairs.map(keyOf)), new Set(now.pairs.map(keyOf))]
  const names = ({ a, b }: StateThen['pairs'][number]) => ({ one: called(a), other: called(b) })
  return [
    ...now.pairs
      .filter((pair) => !were.has(keyOf(pair)))
      .map((pair) => message('followed.meets', names(pair))),
    ...before.pairs
      .filter((pair) => !are.has(keyOf(pair)))
      .map((pair) => message('followed.meetsNot', names(pair))),
  ]
}

/** Of combinations that the works are in, or were. */
function decidedSince(at: string, works: readonly WorkThen[], { decisions }: FollowedInput): Message[] {
  const combinations = new Set(works.flatMap(({ combination }) => combination?.id ?? []))
  return decisions
    .filter((one) => one.at > at && one.combination !== null && combinations.has(one.combination))
    .map(({ is, about, reason }) =>
      message('followed.decided', { about, what: decisionKindNames[is], reason }),
    )
}

function remarkedSince(
  at: string,
  before: StateThen,
  works: readonly WorkId[],
  input: FollowedInput,
): Message[] {
  const remarks = remarksAbout(works, input)
  const open = new Set(before.open)
  return [
    ...remarks
      .filter((one) => one.at > at)
      .map(({ actor, text }) => message('followed.remark', { actor, text })),
    ...remarks
      .filter(({ id, isDone }) => isDone && open.has(id))
      .map(({ text }) => message('followed.dealtWith', { text })),
  ]
}

/** On the works, on where they meet, and on the combinations they are in. */
function remarksAbout(works: readonly WorkId[], { remarks, combinations }: FollowedInput): readonly Remark[] {
  if (works.length === 0) return []
  const made = combinations.filter((one) => one.works.some((id) => works.includes(id)))
  const seen = [null, ...made.map(({ id }) => id)].flatMap((combination) =>
    remarksOn(remarks, { works, combination }),
  )
  return [...new Set(seen)]
}

/** A message for each of what is followed in which something changed: the same one until something else changes or it is looked at. */
export function signalsOfFollowed(
  changed: readonly { readonly followed: Followed; readonly says: readonly Message[] }[],
): Signal[] {
  return changed
    .filter(({ says }) => says.length > 0)
    .map(({ followed: { thing, name, at }, says }) => ({
      about: { is: 'followed', key: `${followedKey(thing)} ${JSON.stringify(says)}` },
      name,
      day: dayOf(new Date(at)),
      says,
    }))
}

function isSamePeriod(one: Period, other: Period): boolean {
  return one.start === other.start && one.end === other.end && one.precision === other.precision
}

function inWords(period: Period): Bilingual {
  return { nl: sayPeriod(period, 'nl'), en: sayPeriod(period, 'en') }
}
