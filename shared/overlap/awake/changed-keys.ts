/** What every revision touched, by its keys: enough to tell whoever follows what became since the one they have. */
import type { ClosedBy } from '../../domain/street-closing.ts'
import type { ClusterId, WorkId } from '../../domain/ids.ts'

export interface Touched {
  /** By {@link pairKey}. */
  readonly pairs: Map<string, readonly [WorkId, WorkId]>
  readonly clusters: Set<ClusterId>
  /** By `closingKey`. */
  readonly closings: Map<string, ClosedBy>
  apart: boolean
}

/** Who is further behind reads everything. */
const mostKept = 50

export class ChangedKeys {
  /** The revision from which it is known what was touched. */
  #from: number
  #now: number
  readonly #touched: { readonly revision: number; readonly touched: Touched }[] = []

  constructor(revision: number) {
    this.#from = this.#now = revision
  }

  get revision(): number {
    return this.#now
  }

  add(revision: number, touched: Touched): void {
    this.#now = revision
    this.#touched.push({ revision, touched })
    if (this.#touched.length > mostKept) this.#from = this.#touched.shift()!.revision
  }

  /** Null: nobody knows any more. */
  since(revision: number): Touched | null {
    if (revision < this.#from || revision > this.#now) return null
    const all = newTouched()
    for (const { revision: at, touched } of this.#touched) {
      if (at <= revision) continue
      for (const [key, pair] of touched.pairs) all.pairs.set(key, pair)
      for (const id of touched.clusters) all.clusters.add(id)
      for (const [key, by] of touched.closings) all.closings.set(key, by)
      all.apart ||= touched.apart
    }
    return all
  }
}

export function newTouched(): Touched {
  return { pairs: new Map(), clusters: new Set(), closings: new Map(), apart: false }
}
