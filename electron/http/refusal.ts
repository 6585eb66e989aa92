/** A request that is refused is answered in words: whoever opened an address in a browser reads them. */
import type { Language } from '../../shared/domain/language.ts'
import { message, say, type MessageKey } from '../../shared/domain/message.ts'

const sentences = {
  400: 'host.notAnAddress',
  401: 'host.noKey',
  403: 'host.foreignPage',
  404: 'host.nothingHere',
  405: 'host.otherMethod',
  421: 'host.foreignName',
} as const satisfies Readonly<Record<number, MessageKey>>

/** As plain text, in the language that the browser asks for. */
export function refusal(status: keyof typeof sentences, request?: Pick<Request, 'headers'>): Response {
  const language = request ? languageAskedBy(request) : 'nl'
  return new Response(`${say(message(sentences[status]), language)}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** The one of our two languages that the browser puts first. */
function languageAskedBy(request: Pick<Request, 'headers'>): Language {
  const asked = (request.headers.get('accept-language') ?? '').toLowerCase().split(',')
  const known = asked.map((one) => one.trim().slice(0, 2)).find((one) => one === 'nl' || one === 'en')
  return known === 'en' ? 'en' : 'nl'
}
