/**
 * A sentence for people, kept as a key with values until someone reads it in a language.
 * Every sentence stands in `messages/`, one table per room, in Dutch and in English.
 */
import { z } from 'zod'
import { locales, type Language } from './language.ts'
import { messages, type MessageKey } from './messages/index.ts'

export type { MessageKey }

export interface Message {
  key: MessageKey
  values: Record<string, string | number | { nl: string; en: string }>
}
/** Its type has a name: written out, the keys of all sentences would stand in the type of every call that answers one. */
export const Message: z.ZodType<Message, Message> = z.object({
  key: z.custom<MessageKey>((key) => typeof key === 'string' && Object.hasOwn(messages, key)),
  /** A value that reads otherwise in the other language (the name of a kind of work) has both. */
  values: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.object({ nl: z.string(), en: z.string() })]),
  ),
})

/** Makes a message; `values` fill the `{names}` in the sentence. */
export function message(key: MessageKey, values: Message['values'] = {}): Message {
  return { key, values }
}

/**
 * `{name}` is the value; `{name:werk ligt|werken liggen}` is the first of the two when the value is 1. `{name:date}`
 * writes a calendar date out in full, `{name:moment}` an instant by the clock of who reads it, `{name:number}` sets a number's thousands apart. Words that may be a sentence of their
 * own have one end: `{name:sentence}` closes with it, `{name:clause}` leaves that to what follows.
 */
const hole = /\{(\w+)(?::(date|moment|number|sentence|clause)|:([^|}]*)\|([^}]*))?\}/g

/** The message as one sentence in `language`. A `{name}` without a value stays visible, so that it is noticed. */
export function say(message: Message, language: Language): string {
  return messages[message.key][language].replace(hole, (...match: (string | undefined)[]) =>
    filled(match, message, language),
  )
}

/** Words of a sentence as they stand, or what fills a hole with the name of that hole. */
export interface Piece {
  readonly text: string
  readonly hole: string | null
}

/** The sentence of {@link say} in pieces, for who shows a value otherwise than as text: a field to change it in. */
export function piecesOf(message: Message, language: Language): Piece[] {
  const sentence = messages[message.key][language]
  const pieces: Piece[] = []
  let at = 0
  for (const match of sentence.matchAll(hole)) {
    const [whole, name = null, , one] = match
    if (match.index > at) pieces.push({ text: sentence.slice(at, match.index), hole: null })
    // What only follows a value (dag, dagen) is a word like any other.
    pieces.push({ text: filled(match, message, language), hole: one === undefined ? name : null })
    at = match.index + whole.length
  }
  if (at < sentence.length) pieces.push({ text: sentence.slice(at), hole: null })
  return pieces
}

/** What stands in the place of one match of {@link hole}. */
function filled(
  [whole = '', name = '', form, one, more]: readonly (string | undefined)[],
  { values }: Message,
  language: Language,
): string {
  const value = values[name]
  if (value === undefined) return whole
  const said = typeof value === 'object' ? value[language] : value
  if (form !== undefined) return forms[form as keyof typeof forms](said, language)
  return (one === undefined ? undefined : said === 1 ? one : more) ?? String(said)
}

/** Made when the first date is said: that takes 30 ms each, and every thread and every command of the terminal loads this file. */
const dateForms = new Map<Language, Intl.DateTimeFormat>()

function dateForm(language: Language): Intl.DateTimeFormat {
  const known = dateForms.get(language)
  if (known) return known
  const made = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  dateForms.set(language, made)
  return made
}

function moment(instant: string | number, language: Language): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return String(instant)
  return at.toLocaleString(locales[language], { dateStyle: 'long', timeStyle: 'short' })
}

const forms = {
  moment,
  /** `2027-03-01` is 1 maart 2027, 1 March 2027. */
  date: (value: string | number, language: Language) =>
    dateForm(language).format(new Date(`${value}T00:00:00Z`)),
  number: (value: string | number, language: Language) => Number(value).toLocaleString(locales[language]),
  sentence: (value: string | number) => (/[.?!…]$/.test(String(value)) ? String(value) : `${value}.`),
  clause: (value: string | number) => String(value).replace(/\.$/, ''),
}
