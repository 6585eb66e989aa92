/** What parties do not share in full in a plan or other document, a sentence each: the same on screen, on paper and in the workbook. */
import { message, type Message } from '../domain/message.ts'
import type { Party } from '../domain/party.ts'
import type { Held } from '../domain/sharing.ts'
import type { Work } from '../domain/work.ts'

interface Shown {
  readonly parties: readonly Party[]
  readonly works: readonly Work[]
  readonly held: Held
}

/** In the order of the parties; none where everything is shared. */
export function heldInWords({ parties, works, held }: Shown): Message[] {
  const outlined = new Set(held.outlined)
  return parties.flatMap(({ id, name: party }) => {
    const inOutline = works.filter((work) => work.party === id && outlined.has(work.id)).length
    const counted = held.counted.find((one) => one.party === id)?.works ?? 0
    return [
      ...(inOutline === 0 ? [] : [message('export.outlined', { party, works: inOutline })]),
      ...(counted === 0 ? [] : [message('export.counted', { party, works: counted })]),
    ]
  })
}
