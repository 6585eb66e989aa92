/**
 * How the works of a project fall into groups: by party, discipline, kansengebied, combination or street. Held flat, by the
 * position of each work, because a region has a hundred thousand of them and only a screenful is looked at.
 */
import type { Combination } from '../../../shared/domain/combination.ts'
import { Discipline, disciplines } from '../../../shared/domain/discipline.ts'
import type { PartyId, WorkId } from '../../../shared/domain/ids.ts'
import type { Language } from '../../../shared/domain/language.ts'
import type { GroupBy } from '../../../shared/domain/sight.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { RankedCluster } from '../../state/index.ts'
import { placesOf } from './works-in-order.ts'

export type GroupAbout =
  | { readonly is: 'party' | 'street' | 'none' }
  | { readonly is: 'discipline'; readonly discipline: Discipline }
  | ({ readonly is: 'cluster' } & RankedCluster)
  | { readonly is: 'combination'; readonly combination: Combination }

export interface Group {
  /** The same while the project changes: what people folded is remembered by it. */
  readonly key: string
  /** '' for the works that belong to no group. */
  readonly name: string
  readonly about: GroupAbout
}

export interface Grouping {
  /** In the order they are listed; works without a group come last. */
  readonly groups: readonly Group[]
  /** The groups of the work at a position are `groupAt[first[position]]` up to `groupAt[first[position + 1]]`. */
  readonly first: Uint32Array
  readonly groupAt: Uint32Array
}

export interface GroupingRecords {
  readonly partyName: (party: PartyId) => string
  readonly language: Language
  readonly clusters: readonly RankedCluster[]
  /** The combination of each work that stands in one. */
  readonly agreements: ReadonlyMap<WorkId, Combination>
}

export function groupWorks(works: readonly Work[], by: GroupBy, records: GroupingRecords): Grouping {
  return by === 'cluster' ? groupByCluster(works, records.clusters) : groupByOne(works, ways[by](records))
}

/** A way to group in which each work stands in one group at most. */
interface OneGroup {
  readonly keyOf: (work: Work) => string | null
  readonly groupOf: (work: Work, key: string) => Group
  readonly compare: (one: Group, other: Group) => number
}

const ways: Readonly<Record<Exclude<GroupBy, 'cluster'>, (records: GroupingRecords) => OneGroup>> = {
  party: ({ partyName, language }) => ({
    keyOf: ({ party }) => party,
    groupOf: ({ party }, key) => ({ key, name: partyName(party), about: { is: 'party' } }),
    compare: byName(language),
  }),
  discipline: ({ language }) => ({
    keyOf: ({ discipline }) => discipline,
    groupOf: ({ discipline }, key) => ({
      key,
      name: disciplines[discipline].name[language],
      about: { is: 'discipline', discipline },
    }),
    compare: (one, other) => orderOf(one) - orderOf(other),
  }),
  combination: ({ agreements, language }) => ({
    keyOf: ({ id }) => agreements.get(id)?.id ?? null,
    groupOf: ({ id }, key) => {
      const combination = agreements.get(id)
      return combination === undefined
        ? noGroup
        : { key, name: combination.name, about: { is: 'combination', combination } }
    },
    compare: (one, other) => startOf(one).localeCompare(startOf(other)) || byName(language)(one, other),
  }),
  street: ({ language }) => ({
    keyOf: ({ street }) => street,
    groupOf: ({ street }, key) => ({ key, name: street ?? '', about: { is: 'street' } }),
    compare: byName(language),
  }),
}

const noGroup: Group = { key: 'none', name: '', about: { is: 'none' } }

function byName(language: Language): OneGroup['compare'] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' })
  return (one, other) => compare(one.name, other.name) || (one.key < other.key ? -1 : 1)
}

function orderOf({ key }: Group): number {
  return Discipline.options.indexOf(key as Discipline)
}

function startOf({ about }: Group): string {
  return about.is === 'combination' ? about.combination.period.start : ''
}

function groupByOne(works: readonly Work[], { keyOf, groupOf, compare }: OneGroup): Grouping {
  const known = new Map<string | null, number>()
  const met: Group[] = []
  const groupAt = Uint32Array.from(works, (work) => {
    const key = keyOf(work)
    const at = known.get(key) ?? met.push(key === null ? noGroup : groupOf(work, key)) - 1
    known.set(key, at)
    return at
  })
  const order = [...met.keys()].sort((a, b) => comparePlaces(met[a], met[b], compare))
  const place = new Uint32Array(met.length)
  order.forEach((at, to) => (place[at] = to))
  return {
    groups: order.flatMap((at) => met[at] ?? []),
    first: Uint32Array.from({ length: works.length + 1 }, (_, at) => at),
    groupAt: groupAt.map((at) => place[at] ?? 0),
  }
}

function comparePlaces(
  one: Group | undefined,
  other: Group | undefined,
  compare: OneGroup['compare'],
): number {
  if (one === undefined || other === undefined) return 0
  return Number(one === noGroup) - Number(other === noGroup) || compare(one, other)
}

/** A long main takes part in several conversations, and stands in each of them. Highest score first. */
function groupByCluster(works: readonly Work[], clusters: readonly RankedCluster[]): Grouping {
  const positions = placesOf(works)
  const first = new Uint32Array(works.length + 1)
  const each = (tell: (position: number, group: number) => void) =>
    clusters.forEach(({ cluster }, group) => {
      for (const id of cluster.works) {
        const position = positions.get(id)
        if (position !== undefined) tell(position, group)
      }
    })
  each((position) => (first[position + 1] = (first[position + 1] ?? 0) + 1))
  for (let at = 0; at < works.length; at++)
    // Whoever is in none stands in the last group.
    first[at + 1] = (first[at] ?? 0) + Math.max(1, first[at + 1] ?? 0)
  const groupAt = new Uint32Array(first[works.length] ?? 0).fill(clusters.length)
  const next = first.slice()
  each((position, group) => {
    const at = next[position] ?? 0
    groupAt[at] = group
    next[position] = at + 1
  })
  const groups = clusters.map(({ cluster, rank }): Group => ({
    key: cluster.id,
    name: cluster.name,
    about: { is: 'cluster', cluster, rank },
  }))
  return { groups: [...groups, noGroup], first, groupAt }
}
