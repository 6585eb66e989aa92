/** Pairs that are joined; which they are never changes, a change makes another group. */
export interface LiveGroup {
  /** Rows of the pairs that were joined, in the order in which they are taken. */
  readonly rows: readonly number[]
  /** Numbers of their works, in their order (work-order.ts). */
  readonly members: readonly number[]
}
