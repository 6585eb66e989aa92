/**
 * A sentence for people, kept as a key with values until someone reads it in a language.
 * Every sentence stands in `messages/`, one table per room, in Dutch and in English.
 */
import { z } from 'zod'
import type { Language } from './language.ts'
import { messages, type MessageKey } from './messages/index.ts'

export type { MessageKey }

export const Message = z.object({
  key: z.custom<MessageKey>((key) => typeof key === 'string' && key in messages),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Message = z.infer<typeof Message>

/** Makes a message; `values` fill the `{names}` in the sentence. */
export function message(key: MessageKey, values: Message['values'] = {}): Message {
  return { key, values }
}

/**
 * `{name}` is the value; `{name:werk ligt|werken liggen}` is the first of the two when the value is 1. `{name:date}`
 * writes a calendar date out in full, `{name:number}` sets a number's thousands apart.
 */
const hole = /\{(\w+)(?::(date|number)|:([^|}]*)\|([^}]*))?\}/g

/** The message as one sentence in `language`. A `{name}` without a value stays visible, so that it is noticed. */
export function say({ key, values }: Message, language: Language): string {
  return messages[key][language].replace(
    hole,
    (whole, name: string, form?: keyof typeof forms, one?: string, more?: string) => {
      const value = values[name]
      if (value === undefined) return whole
      if (form !== undefined) return forms[form](value, language)
      return (one === undefined ? undefined : value === 1 ? one : more) ?? String(value)
    },
  )
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }
const dateForms: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: dateForm('nl'),
  en: dateForm('en'),
}

function dateForm(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

const forms = {
  /** `2027-03-01` is 1 maart 2027, 1 March 2027. */
  date: (value: string | number, language: Language) =>
    dateForms[language].format(new Date(`${value}T00:00:00Z`)),
  number: (value: string | number, language: Language) => Number(value).toLocaleString(locales[language]),
}
