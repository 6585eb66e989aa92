/**
 * A project that stays in memory with all that the engine says of it. What a command changed is worked out around what it
 * touched; the answer is that of reading everything again (0033).
 */
import type { Combination } from '../../domain/combination.ts'
import type { ClusterId, WorkId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/judgement.ts'
import type { OverlapAnswer, OverlapSettings, SeenPair } from '../../domain/overlap.ts'
import type { OverlapChanges } from '../../domain/overlap-changes.ts'
import type { ClosedBy, StreetClosing } from '../../domain/street-closing.ts'
import type { TriedOverlaps, TriedWork } from '../../domain/tried-overlaps.ts'
import { namingPair, pairKey } from '../clusters/describe-cluster.ts'
import { joinPairs } from '../clusters/read-clusters.ts'
import { noDigRestRecords, type DigRestRecords } from '../dig-rest/dig-rest-records.ts'
import { foundPair, type FoundOverlaps } from '../found/found-overlaps.ts'
import { whatIsJudged, type WhatIsJudged } from '../judgements/what-is-judged.ts'
import type { ClosePlaces } from '../live/close-places.ts'
import { GroupDescriptions } from '../live/group-descriptions.ts'
import { LiveChange, type LiveParts } from '../live/live-change.ts'
import type { LiveGroup } from '../live/live-group.ts'
import { LiveClusters } from '../live/live-clusters.ts'
import { partsOf, type DescribedParts, type ReadBesides } from '../live/live-parts.ts'
import { LiveRanking, type RankedGroup } from '../live/live-ranking.ts'
import { foundAt } from '../live/found-beside.ts'
import type { WorkEdit } from '../live/overlap-difference.ts'
import { EffectsOfRules } from '../rules/effect-of-rules.ts'
import type { RulesEffect } from '../../domain/rules-effect.ts'
import { PairsByRules } from '../live/pairs-by-rules.ts'
import type { LongSteps, OnShare } from '../pairs/long-steps.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import { refuseTooManyWritten } from '../pairs/refuse-too-many.ts'
import { takesPart } from '../pairs/takes-part.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { AwakeApart } from './awake-apart.ts'
import { AwakeClosings } from './awake-closings.ts'
import { AwakeWater } from './awake-water.ts'
import { foundOf } from './found-of.ts'
import { ChangedKeys, newTouched, type Touched } from './changed-keys.ts'
import { differing, judgedOtherwise } from './decided-otherwise.ts'
import { PairCounts } from './pair-counts.ts'
import { tryWorks } from './try-works.ts'

/** What became of the records: works one by one, of other kinds all of them, or null when none was touched. */
export interface ChangedProject {
  readonly edits: readonly WorkEdit[]
  readonly combinations: readonly Combination[] | null
  readonly judgements: readonly Judgement[] | null
  readonly digRest: DigRestRecords | null
}

export interface AwakeSince extends ReadBesides {
  readonly revision: number
  /** What finding the pairs took. */
  readonly ms: number
}

/** How long work is done, and who hears the share of it that is done, 0–1. */
interface Steps {
  readonly steps: LongSteps
  readonly onProgress?: OnShare
}

export class AwakeProject {
  #parts: LiveParts
  readonly #decided: Pick<PreparedProject, 'parties'> & {
    combinations: readonly Combination[]
    judgements: readonly Judgement[]
  }
  readonly #byRules: PairsByRules
  readonly #water: AwakeWater | null
  #keys: ChangedKeys
  #counts: PairCounts
  #closings: AwakeClosings
  #apart: AwakeApart
  #ranking: LiveRanking
  /** Of what was asked since the last change. */
  #effects: EffectsOfRules | null = null
  #takingPart: number
  readonly #ms: number

  /** `table` holds the pairs of `project`, scored and told from noise, as they were at `revision`. */
  constructor(project: PreparedProject, table: PairTable, { revision, ms, ...besides }: AwakeSince) {
    const { combinations, judgements, parties, digRest = noDigRestRecords } = project
    const parts = partsOf(project, table, besides)
    const { works, pairs } = parts
    this.#water = project.water ? new AwakeWater(works, project, table, project.water) : null
    this.#byRules = new PairsByRules(works, pairs)
    this.#decided = { combinations, judgements, parties }
    this.#parts = this.#describedBy(parts)
    this.#keys = new ChangedKeys(revision)
    this.#counts = new PairCounts(pairs.table)
    this.#closings = new AwakeClosings(parts, { combinations, digRest })
    this.#apart = new AwakeApart(parts)
    this.#ranking = this.#ranked()
    this.#takingPart = this.#countThat(works.present())
    this.#ms = ms
  }

  /** How many there are, whether they take part or not. */
  get works(): number {
    return Array.from(this.#parts.works.present()).length
  }

  /** Does now what the first change would wait for; what is asked about the whole project needs none of it. */
  getReady(): void {
    this.#parts.works.getReady()
    this.#parts.pairs.getReady()
  }

  /** As LiveWorks.closePlaces: a change and what follows need few of them. */
  closePlaces(): ClosePlaces | null {
    return this.#parts.works.closePlaces()
  }

  /** Of the last change that was taken over. */
  get revision(): number {
    return this.#keys.revision
  }

  /** Takes over what a command changed. After it threw, this project says nothing that can be relied on. */
  change(changed: ChangedProject, revision: number): void {
    this.#effects = null
    const { combinations, judgements, digRest } = changed
    const { works, clusters, descriptions, seen } = this.#parts
    const edits = [...changed.edits, ...this.#agreedOtherwise(combinations, changed.edits)]
    const judged = judgements ? judgedOtherwise(this.#decided.judgements, judgements) : []
    if (combinations) this.#decided.combinations = combinations
    if (judgements) this.#decided.judgements = judgements
    if (combinations) works.combine(combinations)
    descriptions.decide({ ...this.#decided })

    const touched = newTouched()
    const edited = edits.map((edit) => ('remove' in edit ? edit.remove : edit.put.id))
    this.#takingPart -= this.#countTakingPart(edited)
    this.#closings.before(edited)
    this.#apart.before(edited)
    const change = new LiveChange(this.#parts)
    for (const edit of edits) change.apply(edit)
    const { difference, groups: regrouped } = change.finish()
    this.#takingPart += this.#countTakingPart(edited)

    const { won, lost } = difference.pairs
    const became = [...won, ...difference.pairs.changed.map(({ becomes }) => becomes)]
    const were = [...lost, ...difference.pairs.changed.map(({ was }) => was)]
    this.#counts.change(were, became)
    for (const pair of [...were, ...became]) touched.pairs.set(pairKey(pair), [pair.a, pair.b])
    this.#water?.change(were, became)

    this.#ranking.take(regrouped)
    const groups = new Set(regrouped.after)
    for (const [a, b] of judged) {
      const row = this.#rowOf(a, b)
      const group = row === undefined ? undefined : clusters.ofRow(row)
      if (group) groups.add(group)
    }
    // A pair that is no tie stands in every cluster that holds both of its works.
    for (const { a, b } of became) {
      const others = clusters.of(works.numberOf(b)!)
      for (const group of clusters.of(works.numberOf(a)!)) if (others.has(group)) groups.add(group)
    }
    for (const group of groups) descriptions.forget(group)
    this.#ranking.take({ before: groups, after: groups })
    for (const group of groups) touched.clusters.add(descriptions.of(group).id)
    for (const { id } of difference.clusters.lost) touched.clusters.add(id)
    const pairs = [...were, ...became]
    this.#closings.change({ edited, pairs, combinations: this.#decided.combinations, digRest }, touched)
    touched.apart = this.#apart.change(pairs)
    seen.forgetAll()
    this.#keys.add(revision, touched)
  }

  /**
   * Looks at everything by other rules. What was found and measured stays, so that only rules that look further have more to
   * do than telling it otherwise. `onProgress` hears the share that is done. After it threw it is as after `change`.
   */
  async rule(settings: OverlapSettings, revision: number, { steps, onProgress }: Steps): Promise<void> {
    this.#effects = null
    const ruled = await this.#byRules.by(settings, steps, onProgress)
    const { works, pairs, seen } = this.#parts
    works.settings = settings
    pairs.rule(ruled)
    this.#water?.rule(pairs)
    const { ties, clusterOf } = joinPairs(works.inOrder(settings), ruled.table)
    const rows = ties.map((at) => ruled.rows[at]!)
    const clusters = new LiveClusters(works, pairs, rows, clusterOf)
    this.#parts = this.#describedBy({ works, pairs, clusters, seen })
    this.#keys = new ChangedKeys(revision)
    this.#counts = new PairCounts(pairs.table)
    this.#closings = new AwakeClosings(this.#parts, this.#closings.records)
    this.#apart = new AwakeApart(this.#parts)
    this.#ranking = this.#ranked()
    this.#takingPart = this.#countThat(works.present())
  }

  /** What other rules would do; nothing is changed. `onProgress` hears the share that is done, and what it throws stops it. */
  effect(settings: OverlapSettings, { steps, onProgress }: Steps): Promise<RulesEffect> {
    const { works } = this.#parts
    const { records } = this.#closings
    this.#effects ??= new EffectsOfRules({ works, byRules: this.#byRules, records })
    return this.#effects.of(settings, steps, onProgress)
  }

  /** What works at other days would make of it; nothing is changed. After it threw it is as after `change`. */
  tried(works: readonly TriedWork[]): TriedOverlaps {
    // Rows have other numbers afterwards.
    this.#effects = null
    return tryWorks(this.#parts, this.#ranking, works)
  }

  #describedBy(parts: DescribedParts): LiveParts {
    const water = this.#water
    const waterOf = water ? (pair: SeenPair) => water.of(pair) : undefined
    return { ...parts, descriptions: new GroupDescriptions(parts, this.#decided, waterOf) }
  }

  #ranked(): LiveRanking {
    const { works, clusters, descriptions, seen } = this.#parts
    const ranking = new LiveRanking(works, clusters.all(), (group) => descriptions.of(group))
    clusters.describing(() => ranking.ranked())
    // Pairs that were judged were seen, and are to be seen anew after a change.
    seen.forgetAll()
    return ranking
  }

  /** Everything, as reading the project would answer it. */
  answer(): OverlapAnswer {
    const { works, pairs, clusters, descriptions } = this.#parts
    const unordered = pairs.rows()
    refuseTooManyWritten(works, foundAt(pairs.table, unordered))
    const rows = Array.from(unordered)
    const { a, b } = pairs.table
    rows.sort((one, two) => works.ids.between(a[one]!, a[two]!) || works.ids.between(b[one]!, b[two]!))
    const positions = new Map(rows.map((row, at) => [row, at]))
    const { seen } = this.#parts
    const answer = {
      settings: works.settings,
      ...this.#short(),
      pairs: rows.map((row) => seen.of(row)),
      water: this.#water?.list() ?? [],
      clusters: this.#ranking.ranked().map(({ cluster, group }) => ({
        ...cluster.listed,
        ...descriptions.explain(group),
        pairs: clusters
          .rowsOf(group)
          .map((row) => positions.get(row)!)
          .sort((one, two) => one - two),
      })),
      apart: this.#apart.list(),
      closings: this.#closings.list(),
      ms: this.#ms,
    }
    seen.forgetAll()
    return answer
  }

  /** The same as it travels to whoever looks at it. */
  found(): FoundOverlaps {
    return {
      settings: this.#parts.works.settings,
      ...this.#short(),
      water: this.#water?.list() ?? [],
      apart: this.#apart.list(),
      closings: this.#closings.list(),
      ...foundOf(this.#parts, this.#ranking.ranked()),
    }
  }

  /** What became of what was found since `revision`; null when that is not known any more. */
  since(revision: number): OverlapChanges | null {
    const touched = this.#keys.since(revision)
    if (touched === null) return null
    const { seen } = this.#parts
    const rows = [...touched.pairs.values()].map((pair) => ({ pair, row: this.#rowOf(...pair) }))
    const there = rows.flatMap(({ row }) => (row === undefined ? [] : [row]))
    const ranked = this.#ranking.ranked()
    const positions = this.#ranking.positionsOf(this.#groupsNamed(touched.clusters))
    const put = seen.inOrder(there).map(foundPair)
    const groups = positions.map((at) => ranked[at]!.group)
    const said = {
      ...this.#short(),
      pairs: {
        put,
        gone: rows.flatMap(({ pair, row }) => (row === undefined ? [[...pair] as [WorkId, WorkId]] : [])),
      },
      sizes: this.#sizesOf(new Set([...put.flatMap(({ a, b }) => [a, b]), ...groups.flatMap(this.#idsOf)])),
      water: this.#water?.listOf(touched.pairs.keys()) ?? [],
      clusters: {
        put: positions.map((at) => {
          const { cluster, group } = ranked[at]!
          const ties = seen.inOrder(group.rows).map(({ a, b }): [WorkId, WorkId] => [a, b])
          return { at, cluster: cluster.listed, members: this.#idsOf(group), ties }
        }),
        gone: goneOf(touched.clusters, positions, ranked),
      },
      apart: touched.apart ? this.#apart.list() : null,
      closings: this.#closings.changesOf(touched.closings),
    }
    seen.forgetAll()
    return said
  }

  /** What a verdict on these works is about, of `cluster` alone when it is named; as `whatIsJudged` says of the whole answer. */
  judged(ids: readonly WorkId[], cluster?: ClusterId): WhatIsJudged {
    const { works, pairs, clusters, seen, descriptions } = this.#parts
    const numbers = new Set(ids.flatMap((id) => works.numberOf(id) ?? []))
    const groups = new Set([...numbers].flatMap((number) => [...clusters.of(number)]))
    const named = [...groups].map((group) => ({ group, ...descriptions.of(group).listed }))
    const rows = new Set([...numbers].flatMap((number) => [...pairs.of(number)]))
    for (const { group } of named) for (const row of clusters.rowsOf(group)) rows.add(row)
    const inOrder = seen.inOrder(rows)
    const positions = new Map(inOrder.map((pair, at) => [pairKey(pair), at]))
    const answer = {
      pairs: inOrder,
      clusters: named.map(({ group, ...one }) => ({
        ...one,
        pairs: seen.inOrder(clusters.rowsOf(group)).map((pair) => positions.get(pairKey(pair))!),
      })),
    }
    seen.forgetAll()
    const project = { works: [...numbers].map((number) => works.works.at(number)!), ...this.#decided }
    return whatIsJudged(project, answer, ids, cluster)
  }

  /** The street that a work, or an area, closes. */
  closingBy(by: ClosedBy): StreetClosing | null {
    return this.#closings.by(by)
  }

  #short(): Pick<OverlapAnswer, 'works' | 'counts' | 'noise' | 'judgements'> {
    const { descriptions } = this.#parts
    const { counts, noise } = this.#counts.read()
    return {
      works: this.#takingPart,
      counts: { ...counts, digRest: this.#closings.violations },
      noise,
      judgements: descriptions.standing,
    }
  }

  #countTakingPart(ids: Iterable<WorkId>): number {
    const { works } = this.#parts
    return this.#countThat([...new Set(ids)].flatMap((id) => works.numberOf(id) ?? []))
  }

  #countThat(numbers: Iterable<number>): number {
    const { works } = this.#parts
    const { workBox } = works.runs
    let count = 0
    for (const number of numbers)
      if (
        workBox[4 * number]! <= workBox[4 * number + 2]! &&
        takesPart(works.works.partAt(number), works.settings)
      )
        count++
    return count
  }

  readonly #idsOf = ({ members }: LiveGroup): WorkId[] => {
    const { works } = this.#parts.works
    return members.map((number) => works.idAt(number))
  }

  #sizesOf(ids: Iterable<WorkId>): OverlapChanges['sizes'] {
    const { works } = this.#parts
    return Array.from(ids, (work) => {
      const { area, length, extent } = works.scored.at(works.numberOf(work)!)!
      return { work, area, length, extent }
    })
  }

  /** The groups of those ids that there still are. */
  #groupsNamed(ids: Iterable<ClusterId>): LiveGroup[] {
    const { clusters, descriptions } = this.#parts
    return Array.from(ids).flatMap((id) => {
      const row = this.#rowOf(...namingPair(id))
      const group = row === undefined ? undefined : clusters.ofRow(row)
      return group && descriptions.of(group).id === id ? [group] : []
    })
  }

  #rowOf(a: WorkId, b: WorkId): number | undefined {
    const { works, pairs } = this.#parts
    const [one, two] = [works.numberOf(a), works.numberOf(b)]
    return one === undefined || two === undefined ? undefined : pairs.find(one, two)
  }

  /** Works that are in another agreement than they were are put again as they are, unless they are edited anyhow. */
  #agreedOtherwise(combinations: readonly Combination[] | null, edits: readonly WorkEdit[]): WorkEdit[] {
    if (combinations === null) return []
    const { works } = this.#parts
    const edited = new Set(edits.map((edit) => ('remove' in edit ? edit.remove : edit.put.id)))
    const other = differing(this.#decided.combinations, combinations).flatMap((one) => one.works)
    return [...new Set(other)].flatMap((id) => {
      const number = works.numberOf(id)
      return number === undefined || edited.has(id) ? [] : [{ put: works.works.at(number)! }]
    })
  }
}

function goneOf(ids: Touched['clusters'], positions: readonly number[], ranked: readonly RankedGroup[]) {
  const there = new Set(positions.map((at) => ranked[at]!.cluster.id))
  return [...ids].filter((id) => !there.has(id))
}
