/** A request that is refused is answered in words: whoever opened an address in a browser reads them. */
import type { Language } from '../../shared/domain/language.ts'
import { message, say, type MessageKey } from '../../shared/domain/message.ts'

const sentences = {
  400: 'host.notAnAddress',
  401: 'host.noKey',
  403: 'host.foreignPage',
  404: 'host.nothingHere',
  405: 'host.otherMethod',
  408: 'host.tooSlow',
  421: 'host.foreignName',
  431: 'host.tooMuchAsked',
} as const satisfies Readonly<Record<number, MessageKey>>

export type RefusedStatus = keyof typeof sentences

/** As plain text, in the language that the browser asks for. */
export function refusal(status: RefusedStatus, request: Pick<Request, 'headers'>): Response {
  return new Response(refusalIn(status, languageAskedBy(request.headers.get('accept-language'))), {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** The sentence itself, for where there is no response to write it with. */
export function refusalIn(status: RefusedStatus, language: Language): string {
  return `${say(message(sentences[status]), language)}\n`
}

/** The one of our two languages that the browser puts first. */
export function languageAskedBy(header: string | null | undefined): Language {
  const asked = (header ?? '').toLowerCase().split(',')
  const known = asked.map((one) => one.trim().slice(0, 2)).find((one) => one === 'nl' || one === 'en')
  return known === 'en' ? 'en' : 'nl'
}
