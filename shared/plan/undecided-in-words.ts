/** What was written apart as one sentence, and who wrote it in words: the same for who reads it in a terminal and in the window. */
import type { Authored, Undecided, ValueApart } from '../domain/merge.ts'
import type { Bilingual, Language } from '../domain/language.ts'
import { message, type Message } from '../domain/message.ts'

/** What is to be decided of it, with every value and who wrote it. */
export function undecidedInWords(one: Undecided): Message {
  const { kind, title } = one
  switch (one.is) {
    case 'written apart': {
      const { differ } = fieldsApart(one.values)
      const told = one.values.map(({ fields, by }) => {
        const apart = fields.filter((_, at) => differ.includes(at))
        return { said: underLabel(apart, one.label), by: actorsInWords(by) }
      })
      const join = (language: Language) =>
        told.map(({ said, by }) => `${said[language]} (${by[language]})`).join(' / ')
      const values = { nl: join('nl'), en: join('en') }
      return message('merge.writtenApart', { kind, title, label: one.label, values })
    }
    case 'removed and changed': {
      const removed = actorsInWords(one.removed)
      // Who refers to it wrote in another record.
      return one.changed.length === 0
        ? message('merge.removedAndNeeded', { kind, title, removed })
        : message('merge.removedAndChanged', { kind, title, removed, changed: actorsInWords(one.changed) })
    }
    case 'too few works':
      return message('merge.tooFewWorks', { kind, title })
    case 'same name':
      return message('merge.sameName', { title, name: one.name })
  }
}

/** As {@link fieldsInWords}, behind the label of the first of them. */
function underLabel([first, ...others]: ValueApart['fields'], label: Bilingual): Bilingual {
  if (first === undefined || first.label.nl !== label.nl)
    return fieldsInWords(first ? [first, ...others] : others)
  if (others.length === 0) return first.said
  const rest = inLine(others)
  return { nl: `${first.said.nl}; ${rest.nl}`, en: `${first.said.en}; ${rest.en}` }
}

/** The fields of one value in a line; of one field its value alone. */
export function fieldsInWords(fields: ValueApart['fields']): Bilingual {
  const [only] = fields
  if (fields.length === 1 && only) return only.said
  return inLine(fields)
}

function inLine(fields: ValueApart['fields']): Bilingual {
  const join = (language: Language) =>
    fields.map(({ label, said }) => `${label[language]}: ${said[language]}`).join('; ')
  return { nl: join('nl'), en: join('en') }
}

/** Who wrote it, each once; of what was there before anyone kept that: as it was. */
export function actorsInWords(by: readonly Authored[]): Bilingual {
  const actors = [...new Set(by.flatMap(({ actor }) => actor ?? []))].join(', ')
  return actors === '' ? { nl: 'zoals het was', en: 'as it was' } : { nl: actors, en: actors }
}

/** Which fields are told of every value, by their place: those in which the values differ, and those that all of them say alike. */
export function fieldsApart(values: readonly ValueApart[]): {
  readonly differ: number[]
  readonly alike: number[]
} {
  const [first, ...others] = values
  const places = first?.fields.map((_, at) => at) ?? []
  const isAlike = (at: number) =>
    others.every(({ fields }) => fields[at]?.said.nl === first?.fields[at]?.said.nl)
  const differ = places.filter((at) => !isAlike(at))
  // What differs in nothing that is told is shown as a whole.
  return differ.length === 0 ? { differ: places, alike: [] } : { differ, alike: places.filter(isAlike) }
}
