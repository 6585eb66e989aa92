/** Says what an agreed period asks of a work: it fits, or how far it moves; and when that is too far. */
import { message, say } from '../domain/message.ts'
import type { Language } from '../domain/language.ts'
import type { Shift } from './shift-to-agreed.ts'

const keys = {
  fits: 'agreement.shiftFits',
  noDate: 'agreement.shiftNoDate',
  later: 'agreement.shiftLater',
  earlier: 'agreement.shiftEarlier',
} as const satisfies Record<Shift['is'], string>

/** `isAsking`: its party has to move something, or to go further than it said it can. */
export function shiftInWords(
  { is, days, outsideRoom }: Shift,
  language: Language,
): { text: string; isAsking: boolean } {
  const said = [message(keys[is], { days }), ...(outsideRoom ? [message('agreement.outsideRoom')] : [])]
  return {
    text: said.map((one) => say(one, language)).join(', '),
    isAsking: is === 'later' || is === 'earlier' || outsideRoom,
  }
}
