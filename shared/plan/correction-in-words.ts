/** What is corrected of a work, in words: which field, and what it says. */
import {
  fieldsOfValues,
  valuesOfField,
  type Correctable,
  type CorrectedField,
  type FieldValues,
} from '../domain/correction.ts'
import { disciplines } from '../domain/discipline.ts'
import { firmnessNames } from '../domain/firmness.ts'
import { locales, type Bilingual, type Language } from '../domain/language.ts'
import { workKinds } from '../domain/work-kind.ts'
import { workTable } from '../records/work.ts'
import { sayDate, sayPeriod } from '../time/say-period.ts'

const room: Bilingual = { nl: 'Schuifruimte', en: 'Room to move' }
const nothing: Bilingual = { nl: 'niets', en: 'nothing' }

/** What the field is called. */
export function correctedFieldName(field: CorrectedField): Bilingual {
  return field === 'room' ? room : workTable.fields[field].label
}

/** The names of several, in a row: "periode, raming". */
export function correctedFieldNames(fields: readonly CorrectedField[]): Bilingual {
  return inBoth((language) =>
    fields
      .map((field) => correctedFieldName(field)[language].toLocaleLowerCase(locales[language]))
      .join(', '),
  )
}

/** What is said of a field: `Q3 2027`, `Kerkstraat, Centrum`; "niets" where it is empty. */
export function valuesInWords(field: CorrectedField, values: FieldValues): Bilingual {
  return inBoth((language) => {
    const said = valuesOfField[field].flatMap((name) => sayValue(name, values, language) ?? [])
    return said.length === 0 ? nothing[language] : said.join(field === 'room' ? ' – ' : ', ')
  })
}

/** What all of these values say, each under the name of its field. */
export function allInWords(values: FieldValues): Bilingual {
  return inBoth((language) =>
    fieldsOfValues(values)
      .map((field) => `${correctedFieldName(field)[language]}: ${valuesInWords(field, values)[language]}`)
      .join('; '),
  )
}

type Sayers = {
  readonly [Name in keyof Correctable]: (value: NonNullable<Correctable[Name]>, language: Language) => string
}

const asItIs = (value: string) => value

const sayers: Sayers = {
  number: asItIs,
  name: asItIs,
  street: asItIs,
  district: asItIs,
  phase: asItIs,
  discipline: (value, language) => disciplines[value].name[language],
  kind: (value, language) => workKinds[value].name[language],
  firmness: (value, language) => firmnessNames[value][language],
  period: sayPeriod,
  earliestStart: sayDate,
  latestEnd: sayDate,
  budget: (value, language) => `€ ${value.toLocaleString(locales[language], { maximumFractionDigits: 0 })}`,
}

function sayValue(name: keyof Correctable, values: FieldValues, language: Language): string | null {
  const value = values[name]
  return value == null
    ? null
    : (sayers[name] as (value: unknown, language: Language) => string)(value, language)
}

function inBoth(inWords: (language: Language) => string): Bilingual {
  return { nl: inWords('nl'), en: inWords('en') }
}
