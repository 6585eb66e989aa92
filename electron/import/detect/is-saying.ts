/** Whether a cell says anything: "n.v.t." or "onbekend" is what people write where there is nothing to write. */

const sayingNothing = [
  'n\\.?v\\.?t',
  'n\\.?b',
  'n\\.?n\\.?b',
  'n\\.?t\\.?b',
  't\\.?b\\.?d',
  'n/a',
  'onbekend',
  'nog onbekend',
  'nog niet bekend',
  'n(?:og|ader) te bepalen',
  'geen',
  'pm',
  '0',
]
const nothing = new RegExp(`^(?:${sayingNothing.join('|')})\\.?$`, 'i')

/** A dash, a question mark or "n.v.t." says nothing. */
export function isSaying(text: string): boolean {
  return /[\p{L}\d]/u.test(text) && !nothing.test(text.trim())
}
