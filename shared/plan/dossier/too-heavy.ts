/** Whether a combination became too large to be carried out as one whole, and what makes it so. */
import type { Dependency, OrderFinding } from '../../domain/dossier.ts'
import { locales, type Bilingual, type Language } from '../../domain/language.ts'
import { message } from '../../domain/message.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import { inBoth, listOf, units, type Unit } from '../../overlap/rules/rule-fields.ts'
import type { WorkInStreet } from './works-in-street.ts'

type Heavy = OverlapSettings['heavy']

/** Nothing, or one finding about all its works. Money is what is known of it: works without an estimate count for nothing. */
export function tooHeavy(
  works: readonly WorkInStreet[],
  dependencies: readonly Dependency[],
  most: Heavy,
): OrderFinding[] {
  const among = new Set(works.map(({ work }) => work.id))
  const counted: Heavy = {
    parties: new Set(works.map(({ work }) => work.party)).size,
    disciplines: new Set(works.map(({ work }) => work.discipline)).size,
    works: works.length,
    orders: dependencies.filter(({ first, second }) => among.has(first) && among.has(second)).length,
    millions: works.reduce((sum, { work }) => sum + (work.budget ?? 0), 0) / 1_000_000,
  }
  const over = (Object.keys(counted) as (keyof Heavy)[]).filter((name) => counted[name] > most[name])
  if (over.length === 0) return []
  const heavy = listOf(over.map((name) => ({ name: inWords(name, counted[name], most[name]) })))
  return [
    { rule: 'tooHeavy', works: works.map(({ work }) => work.id), says: message('order.tooHeavy', { heavy }) },
  ]
}

const atMost: Bilingual = { nl: 'hoogstens', en: 'at most' }

/** `7 partijen (hoogstens 5)`. */
function inWords(unit: keyof Heavy & Unit, count: number, most: number): Bilingual {
  const number = (value: number, language: Language) =>
    value.toLocaleString(locales[language], { maximumFractionDigits: 1 })
  return inBoth(
    (language) =>
      `${number(count, language)} ${units[unit].more[language]} (${atMost[language]} ${number(most, language)})`,
  )
}
