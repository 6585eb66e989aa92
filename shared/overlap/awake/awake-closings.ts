/** The streets that close in an awake project: told again for works that changed, and for those they meet. */
import type { Combination } from '../../domain/combination.ts'
import type { WorkId } from '../../domain/ids.ts'
import type { Pair } from '../../domain/overlap.ts'
import { violationsIn, type ClosedBy, type StreetClosing } from '../../domain/street-closing.ts'
import type { OverlapChanges } from '../../domain/overlap-changes.ts'
import { byClosingDay, closingKey, closingsOfWorks } from '../dig-rest/closings.ts'
import type { DigRestRecords } from '../dig-rest/dig-rest-records.ts'
import { exceptionsOf } from '../dig-rest/exceptions.ts'
import type { LiveParts } from '../live/live-change.ts'
import { closingsInAll, closingsOfAreas, type ClosingRecords } from '../live/live-closings.ts'
import type { Touched } from './changed-keys.ts'

export class AwakeClosings {
  readonly #parts: Pick<LiveParts, 'works' | 'pairs'>
  readonly #byKey: Map<string, StreetClosing>
  /** The closing that a work has part in. */
  readonly #keyOf = new Map<WorkId, string>()
  #combinations: readonly Combination[]
  #records: DigRestRecords
  #violations: number
  /** Works that changed, and those they met before. */
  #near = new Set<WorkId>()

  constructor(parts: Pick<LiveParts, 'works' | 'pairs'>, records: ClosingRecords) {
    this.#parts = parts
    this.#combinations = records.combinations
    this.#records = records.digRest
    const { works, pairs } = parts
    const closings = closingsInAll(works, works.settings, {
      ...records,
      table: pairs.table,
      rows: pairs.rows(),
    })
    this.#byKey = new Map(closings.map((closing) => [closingKey(closing), closing]))
    for (const [key, { works }] of this.#byKey) for (const work of works) this.#keyOf.set(work, key)
    this.#violations = violationsIn(closings).length
  }

  /** What it goes by. */
  get records(): ClosingRecords {
    return { combinations: this.#combinations, digRest: this.#records }
  }

  /** Works that open a street within its rest, once for each street. */
  get violations(): number {
    return this.#violations
  }

  list(): StreetClosing[] {
    return [...this.#byKey.values()].sort(byClosingDay)
  }

  by(by: ClosedBy): StreetClosing | null {
    const key = 'work' in by ? this.#keyOf.get(by.work) : closingKey({ by })
    return (key !== undefined && this.#byKey.get(key)) || null
  }

  changesOf(keys: Touched['closings']): OverlapChanges['closings'] {
    const put = [...keys.keys()].flatMap((key) => this.#byKey.get(key) ?? [])
    return { put, gone: [...keys].flatMap(([key, by]) => (this.#byKey.has(key) ? [] : [by])) }
  }

  /** Before these works are edited. */
  before(edited: readonly WorkId[]): void {
    this.#near = new Set([...edited, ...this.#metBy(edited)])
  }

  /** When all is changed. */
  change(
    changed: {
      readonly edited: readonly WorkId[]
      /** Those that came, went or became others: noise may be told of works that nobody edited. */
      readonly pairs: readonly Pair[]
      readonly combinations: readonly Combination[]
      readonly digRest: DigRestRecords | null
    },
    touched: Touched,
  ): void {
    const near = this.#near
    for (const work of this.#metBy(changed.edited)) near.add(work)
    for (const { a, b } of changed.pairs) near.add(a).add(b)
    if (changed.digRest) for (const work of this.#exceptedOtherwise(changed.digRest)) near.add(work)
    for (const combinations of [this.#combinations, changed.combinations])
      for (const { works } of combinations)
        if (works.some((work) => near.has(work))) for (const work of works) near.add(work)
    this.#combinations = changed.combinations
    this.#records = changed.digRest ?? this.#records
    const hasAreas =
      this.#records.areas.length > 0 || [...this.#byKey.values()].some(({ by }) => 'area' in by)
    this.#replace(
      [...near].flatMap((work) => this.#keyOf.get(work) ?? []),
      this.#closingsOf(near),
      touched,
    )
    if (hasAreas && near.size + (changed.digRest ? 1 : 0) > 0) {
      const old = [...this.#byKey].flatMap(([key, { by }]) => ('area' in by ? [key] : []))
      const { works } = this.#parts
      this.#replace(old, closingsOfAreas(works, works.settings, this.#records), touched)
    }
  }

  #replace(old: readonly string[], now: readonly StreetClosing[], touched: Touched): void {
    for (const key of old) {
      const was = this.#byKey.get(key)
      if (was === undefined) continue
      this.#byKey.delete(key)
      this.#violations -= violationsIn([was]).length
      for (const work of was.works) this.#keyOf.delete(work)
      touched.closings.set(key, was.by)
    }
    for (const closing of now) {
      const key = closingKey(closing)
      this.#byKey.set(key, closing)
      this.#violations += violationsIn([closing]).length
      for (const work of closing.works) this.#keyOf.set(work, key)
      touched.closings.set(key, closing.by)
    }
  }

  #closingsOf(ids: ReadonlySet<WorkId>): StreetClosing[] {
    const { works, pairs } = this.#parts
    const numbers = [...ids].flatMap((id) => works.numberOf(id) ?? [])
    return closingsOfWorks(
      {
        works: works.works,
        scored: works.scored,
        settings: works.settings,
        combinations: this.#combinations,
      },
      pairs.table,
      {
        works: numbers,
        rows: new Set(numbers.flatMap((number) => pairs.of(number))),
        exceptions: exceptionsOf(this.#records.exceptions),
      },
    )
  }

  #exceptedOtherwise({ exceptions }: DigRestRecords): WorkId[] {
    const [old, now] = [this.#records.exceptions, exceptions].map(
      (list) => new Map(list.map((one) => [one.id, one])),
    )
    const other = [...this.#records.exceptions, ...exceptions].filter(
      ({ id }) => !(old!.has(id) && now!.has(id)),
    )
    return other.flatMap(({ closedBy }) => ('work' in closedBy ? [closedBy.work] : []))
  }

  #metBy(ids: readonly WorkId[]): WorkId[] {
    const { works, pairs } = this.#parts
    return ids.flatMap((id) => {
      const number = works.numberOf(id)
      if (number === undefined) return []
      return pairs.of(number).map((row) => works.works.idAt(pairs.other(row, number)))
    })
  }
}
