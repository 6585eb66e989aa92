/** Remarks about single rows. The first of a kind are named one by one; of more than people read, the rest is counted. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message, say, type MessageKey } from '../../../shared/domain/message.ts'

/** Rows of one kind that are named. */
const mostNamed = 25

export class NamedRows {
  readonly #named: RowRemark[] = []
  readonly #counts = new Map<MessageKey, { count: number; last: RowRemark }>()

  add(remark: RowRemark): void {
    const count = (this.#counts.get(remark.message.key)?.count ?? 0) + 1
    this.#counts.set(remark.message.key, { count, last: remark })
    if (count <= mostNamed) this.#named.push(remark)
  }

  /** Those that were named, and for every kind with more of them how many, with the last as its example. */
  all(): readonly RowRemark[] {
    const more = [...this.#counts.values()].filter(({ count }) => count > mostNamed)
    return [
      ...this.#named,
      ...more.map(({ count, last }) => {
        const sentence = { nl: say(last.message, 'nl'), en: say(last.message, 'en') }
        return {
          ...last,
          row: null,
          message: message('coordinates.more', { count: count - mostNamed, sentence }),
        }
      }),
    ]
  }
}
