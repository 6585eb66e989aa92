/** What was tried, as people count it: what is won, what is lost, what only changed. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Outcome } from '../../../shared/domain/outcome.ts'
import type { FoundPair, ListedCluster } from '../../../shared/domain/overlap.ts'
import type { NetChange, NetChanges } from '../../state/index.ts'

/** `together`: an opportunity whose works now share days; `apart`: one whose works no longer do. */
export type ToldChange =
  | 'opportunityCame'
  | 'opportunityWent'
  | 'conflictCame'
  | 'conflictWent'
  | 'digRestCame'
  | 'digRestWent'
  | 'together'
  | 'apart'
  | 'nearer'
  | 'farther'

export type Side = 'won' | 'lost' | 'changed'

export interface ToldPair {
  readonly is: ToldChange
  readonly a: WorkId
  readonly b: WorkId
  /** Days between them; null: one has no date. Undefined: it was no pair. */
  readonly gapWas: number | null | undefined
  readonly gapIs: number | null | undefined
}

export type ToldPairs = Readonly<Record<Side, readonly ToldPair[]>>

/** A conflict that goes is won, one that comes is lost; with an opportunity it is the other way round. */
const sideOf: Readonly<Record<ToldChange, Side>> = {
  opportunityCame: 'won',
  together: 'won',
  conflictWent: 'won',
  digRestWent: 'won',
  opportunityWent: 'lost',
  apart: 'lost',
  conflictCame: 'lost',
  digRestCame: 'lost',
  nearer: 'changed',
  farther: 'changed',
}

/** Everything that became of the pairs. Pairs that are noise before and after are left out: they decide nothing. */
export function toldPairs(changes: NetChanges<FoundPair>): ToldPairs {
  const told = [...changes.values()].filter(isTelling).flatMap(toldOf)
  const on = (side: Side) => told.filter(({ is }) => sideOf[is] === side)
  return { won: on('won'), lost: on('lost'), changed: on('changed') }
}

function isTelling({ was, becomes }: NetChange<FoundPair>): boolean {
  return (was !== null && was.noise === null) || (becomes !== null && becomes.noise === null)
}

function toldOf({ was, becomes }: NetChange<FoundPair>): ToldPair[] {
  const pair = becomes ?? was
  if (pair === null) return []
  const [before, after] = [was?.outcomes ?? [], becomes?.outcomes ?? []]
  const facts = { a: pair.a, b: pair.b, gapWas: was?.gapDays, gapIs: becomes?.gapDays }
  const changes = [...outcomeChanges(before, after), ...togetherness(was, becomes)]
  if (changes.length > 0) return changes.map((is) => ({ is, ...facts }))
  if (before.length === 0 || was?.gapDays === becomes?.gapDays) return []
  const isNearer = (becomes?.gapDays ?? Infinity) < (was?.gapDays ?? Infinity)
  return [{ is: isNearer ? 'nearer' : 'farther', ...facts }]
}

function outcomeChanges(before: readonly Outcome[], after: readonly Outcome[]): ToldChange[] {
  const came = (['opportunity', 'conflict', 'digRest'] as const).filter(
    (outcome) => after.includes(outcome) && !before.includes(outcome),
  )
  const went = (['opportunity', 'conflict', 'digRest'] as const).filter(
    (outcome) => before.includes(outcome) && !after.includes(outcome),
  )
  return [
    ...came.map((outcome) => `${outcome}Came` as const),
    ...went.map((outcome) => `${outcome}Went` as const),
  ]
}

/** Two works that can be done together, and now share days or no longer do. */
function togetherness(was: FoundPair | null, becomes: FoundPair | null): ToldChange[] {
  const canJoin = (pair: FoundPair | null) => pair?.outcomes.includes('opportunity') ?? false
  if (!canJoin(was) || !canJoin(becomes)) return []
  if (was?.gapDays !== 0 && becomes?.gapDays === 0) return ['together']
  return was?.gapDays === 0 && becomes?.gapDays !== 0 ? ['apart'] : []
}

export interface ToldCluster {
  readonly key: string
  readonly name: string
  /** Null: it did not exist. */
  readonly scoreWas: number | null
  /** Null: it is no more. */
  readonly scoreIs: number | null
  readonly works: { readonly was: number; readonly is: number }
}

/**
 * What became of the clusters, the largest difference in score first. A cluster that lost its first work has another
 * identity; it is told as the one with which it shares most works.
 */
export function toldClusters(changes: NetChanges<ListedCluster>): ToldCluster[] {
  const all = [...changes.values()]
  const came = new Set(all.flatMap(({ was, becomes }) => (was === null && becomes !== null ? [becomes] : [])))
  const told = all.flatMap(({ was, becomes }) => {
    if (was === null) return []
    const heir = becomes ?? heirOf(was, came)
    if (heir !== null) came.delete(heir)
    return [tellCluster(was, heir)]
  })
  return [...told, ...[...came].map((cluster) => tellCluster(null, cluster))]
    .filter(({ scoreWas, scoreIs, works }) => scoreWas !== scoreIs || works.was !== works.is)
    .sort((one, two) => steepness(two) - steepness(one))
}

function heirOf(lost: ListedCluster, came: ReadonlySet<ListedCluster>): ListedCluster | null {
  const shared = (cluster: ListedCluster) => cluster.works.filter((work) => lost.works.includes(work)).length
  const [nearest] = [...came].sort((one, two) => shared(two) - shared(one))
  return nearest !== undefined && shared(nearest) > 0 ? nearest : null
}

function tellCluster(was: ListedCluster | null, becomes: ListedCluster | null): ToldCluster {
  return {
    key: was?.id ?? becomes?.id ?? '',
    name: becomes?.name ?? was?.name ?? '',
    scoreWas: was?.score ?? null,
    scoreIs: becomes?.score ?? null,
    works: { was: was?.works.length ?? 0, is: becomes?.works.length ?? 0 },
  }
}

function steepness({ scoreWas, scoreIs }: ToldCluster): number {
  return Math.abs((scoreIs ?? 0) - (scoreWas ?? 0))
}
