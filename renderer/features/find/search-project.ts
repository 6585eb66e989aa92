/** Searches what the window holds of the project. What each list says of itself is folded once, when it is first searched. */
import type { SaidOfWorks } from '../../api/index.ts'
import type { Agreement } from '../../../shared/domain/agreement.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import { foldText } from '../../../shared/domain/fold-text.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import { verdictNames } from '../../../shared/domain/judgement-verdict.ts'
import type { Party } from '../../../shared/domain/party.ts'
import type { FoundPlace, LayerKind } from '../../../shared/domain/reference-layer.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { hasWords, saidBy, type ClusterRow } from '../../state/index.ts'
import { foundKinds, keyOf, type FoundGroup, type FoundKind, type FoundThing } from './found-things.ts'
import { bestOf, lastRank, rankOf, saidOf, soughtIn, type Best, type Sought } from './rank-found.ts'

export interface Searched {
  readonly works: readonly Work[]
  readonly workById: ReadonlyMap<WorkId, Work>
  readonly clusters: readonly ClusterRow[]
  readonly combinations: readonly Combination[]
  readonly agreements: readonly Agreement[]
  readonly judgements: readonly Judgement[]
  readonly parties: readonly Party[]
  readonly said: SaidOfWorks
  /** What the reference layers answered to the text, likeliest first; `mostPlaces` of them: there may be more. */
  readonly places: readonly FoundPlace[]
}

/** So many places are asked for. */
export const mostPlaces = 60

/** The groups in which anything is found, `most` of each kind. */
export function searchProject(
  text: string,
  searched: Searched,
  most: (kind: FoundKind) => number,
): readonly FoundGroup[] {
  const sought = soughtIn(text)
  if (sought.words.length === 0) return []
  return foundKinds.flatMap((kind) => {
    const few = most(kind)
    const found = searches[kind]({ text, sought, searched, most: few + 1 })
    const { things, total, isAtLeast = false } = found
    if (total === 0) return []
    // A row that asks for one more takes as much room as that one.
    const shown = total === few + 1 ? things : things.slice(0, few)
    const next = things[shown.length]
    return [{ kind, things: shown, next: next ? keyOf(next) : null, total, isAtLeast }]
  })
}

interface Asked {
  readonly text: string
  readonly sought: Sought
  readonly searched: Searched
  readonly most: number
}
interface Answer {
  readonly things: readonly FoundThing[]
  readonly total: number
  readonly isAtLeast?: boolean
}

const searches: Readonly<Record<FoundKind, (asked: Asked) => Answer>> = {
  street: (asked) => placesAndNames(asked, ['streets'], streetsOf(asked.searched.works)),
  district: (asked) => placesAndNames(asked, ['districts'], districtsOf(asked.searched.works)),
  address: (asked) => placesAndNames(asked, ['addresses', 'postcodes'], []),
  party: (asked) => among(asked, asked.searched.parties, partiesSaid, (party) => ({ is: 'party', party })),
  work: worksFound,
  cluster: (asked) =>
    among(asked, asked.searched.clusters, clustersSaid, (cluster, at) => ({
      is: 'cluster',
      cluster,
      rank: at + 1,
    })),
  combination: (asked) =>
    among(asked, asked.searched.combinations, combinationsSaid, (combination) => ({
      is: 'combination',
      combination,
    })),
  decision: decisionsFound,
}

/** Remembers what is made of a list, as long as there is that list. */
function perList<One, Made>(make: (list: readonly One[]) => Made): (list: readonly One[]) => Made {
  const made = new WeakMap<readonly One[], Made>()
  return (list) => {
    const known = made.get(list) ?? make(list)
    made.set(list, known)
    return known
  }
}

/** Per list, what each of it says. */
function saidPer<One>(parts: (one: One) => readonly (string | null)[]) {
  return perList((list: readonly One[]) => list.map((one) => saidOf(parts(one))))
}

const partiesSaid = saidPer<Party>(({ name }) => [name])
const clustersSaid = saidPer<ClusterRow>(({ name }) => [name])
const combinationsSaid = saidPer<Combination>(({ name, reason }) => [name, reason])
const agreementsSaid = saidPer<Agreement>(({ what, body, actor }) => [what, body, actor])
const judgementsSaid = saidPer<Judgement>(({ reason, verdict, actor }) => [
  reason,
  ...Object.values(verdictNames[verdict]),
  actor,
])

function among<One>(
  { sought, most }: Asked,
  list: readonly One[],
  saidIn: (list: readonly One[]) => readonly string[],
  asThing: (one: One, at: number) => FoundThing,
): Answer {
  const said = saidIn(list)
  return things(
    list,
    bestOf(list.length, (at) => rankOf(said[at] ?? '', sought), most),
    asThing,
  )
}

function things<One>(
  list: readonly One[],
  { at, total }: Best,
  asThing: (one: One, at: number) => FoundThing,
): Answer {
  const found = at.flatMap((each) => {
    const one = list[each]
    return one === undefined ? [] : [asThing(one, each)]
  })
  return { things: found, total }
}

/** Works that the filter on this text would leave, by what they say of themselves. */
function worksFound({ text, sought, searched: { works, said }, most }: Asked): Answer {
  const best = bestOf(
    works.length,
    (at) => {
      const work = works[at]
      if (work === undefined || !hasWords(work, text, said)) return null
      // Where a word is its party, a year or in a column of the project, not all of them are in what it says itself.
      return rankOf(saidBy(work), sought) ?? lastRank
    },
    most,
  )
  return things(works, best, (work) => ({ is: 'work', work }))
}

interface NamedWorks {
  readonly name: string
  readonly said: string
  readonly works: readonly Work[]
}

const streetsOf = perList((works: readonly Work[]) => namesIn(works, ({ street }) => street))
const districtsOf = perList((works: readonly Work[]) => namesIn(works, ({ district }) => district))

/** The names that works are called by, in the order of the alphabet, each once however it is written. */
function namesIn(works: readonly Work[], nameOf: (work: Work) => string | null): readonly NamedWorks[] {
  const byName = Map.groupBy(works, (work) => nameOf(work) ?? '')
  byName.delete('')
  const bySaid = Map.groupBy(byName, ([name]) => saidOf([name]))
  return [...bySaid]
    .map(([said, written]) => ({
      said,
      name: written[0]?.[0] ?? '',
      works: written.flatMap(([, those]) => those),
    }))
    .toSorted((one, other) => (one.said < other.said ? -1 : 1))
}

/** Places of layers, likeliest first as they were answered, and then what only works name. */
function placesAndNames(
  { sought, searched, most }: Asked,
  kinds: readonly LayerKind[],
  named: readonly NamedWorks[],
): Answer {
  const places = searched.places.filter(({ kind }) => kinds.includes(kind))
  const known = new Set(places.map(({ name }) => foldText(name)))
  const others = named.filter(({ said }) => !known.has(said))
  const best = bestOf(others.length, (at) => rankOf(others[at]?.said ?? '', sought), most)
  const byName = things(others, best, ({ name, works }) => ({ is: 'named', name, works }))
  return {
    things: [...places.map((place) => ({ is: 'place', place }) as const), ...byName.things].slice(0, most),
    total: places.length + byName.total,
    isAtLeast: places.length > 0 && searched.places.length >= mostPlaces,
  }
}

/** Of judgements that were given together about one kansengebied, the first. */
const oncePerConversation = perList((judgements: readonly Judgement[]) =>
  [...new Map(judgements.toReversed().map((one) => [one.conversation ?? one.id, one])).values()].toReversed(),
)

/** What parties agreed with each other, then what was said about pairs and kansengebieden. */
function decisionsFound(asked: Asked): Answer {
  const { workById, judgements } = asked.searched
  const agreed = among(asked, asked.searched.agreements, agreementsSaid, (agreement) => ({
    is: 'agreement',
    agreement,
  }))
  const judged = among(asked, oncePerConversation(judgements), judgementsSaid, (judgement) => {
    const names = [judgement.a, judgement.b].flatMap((id) => workById.get(id)?.name ?? [])
    return { is: 'judgement', judgement, about: names.join(' – ') }
  })
  return {
    things: [...agreed.things, ...judged.things].slice(0, asked.most),
    total: agreed.total + judged.total,
  }
}
