/** What each way of deciding a point is given. */
import type { DecidedApart, Undecided } from '../../../shared/domain/merge.ts'

export interface PointProps<Point extends Undecided = Undecided> {
  readonly point: Point
  /** The letters press its buttons. */
  readonly isFirst: boolean
  readonly isBusy: boolean
  readonly onDecide: (decisions: readonly DecidedApart[]) => Promise<void>
}
