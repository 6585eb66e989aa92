/** Which signs of a document are not on paper, said once for each, with a text it stood in. */
import { message, type Message } from '../../shared/domain/message.ts'
import type { LostSign } from './fit-on-paper.ts'

/** More than this many are counted together. */
const most = 20
const exampleLength = 60

export function lostSigns(lost: readonly LostSign[]): Message[] {
  const bySign = Map.groupBy(lost, ({ sign }) => sign)
  const said = [...bySign].slice(0, most).map(([sign, places]) =>
    message('export.signLost', {
      sign,
      code: codeOf(sign),
      // The same text stands in a list, in the contents and on a page: one text, however often.
      texts: new Set(places.map(({ text }) => text)).size,
      example: shortened(places[0]?.text ?? ''),
    }),
  )
  const rest = bySign.size - said.length
  return rest > 0 ? [...said, message('export.signsLostToo', { rest })] : said
}

/** `U+1F6A7`: what the sign is, for who sees a frame here too. */
function codeOf(sign: string): string {
  const hex = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${hex}`
}

function shortened(text: string): string {
  return text.length > exampleLength ? `${text.slice(0, exampleLength - 1)}…` : text
}
