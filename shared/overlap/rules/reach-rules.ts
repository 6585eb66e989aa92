/** The rules of place and time: how near two works are an opportunity, a conflict, or break a dig rest. */
import type { Bilingual } from '../../domain/language.ts'
import { message } from '../../domain/message.ts'
import { WorkKind, workKinds } from '../../domain/work-kind.ts'
import { numberAt, restLimits, type Rule } from './rule.ts'
import { inBoth, listOf, withUnit, type NumberField } from './rule-fields.ts'

const reach = { unit: 'metres', most: 500, isWhole: false } as const

export const opportunity: Rule = {
  id: 'opportunity',
  name: { nl: 'Koppelkans', en: 'Opportunity' },
  fields: [
    numberAt({ key: 'opportunity', name: 'distance' }, { nl: 'koppelkans', en: 'opportunity' }, reach),
    numberAt(
      { key: 'opportunity', name: 'window' },
      { nl: 'koppelkans', en: 'opportunity' },
      { unit: 'days', most: 7300 },
    ),
  ],
  sentence: ({ opportunity: { distance, window } }) =>
    message('rules.opportunity', { distance, window, inWords: inWords(window) }),
}

/** Days as people think of them: 730 is two years, 90 about three months. */
function inWords(days: number): Bilingual {
  const [count, unit] = days >= 365 ? [days / 365, 'years' as const] : [days / 30.4, 'months' as const]
  if (days < 60) return { nl: '', en: '' }
  const said = withUnit(Math.round(count * (unit === 'years' ? 10 : 1)) / (unit === 'years' ? 10 : 1), unit)
  const about = unit === 'years' && Number.isInteger(count) ? '' : '± '
  return inBoth((language) => ` (${about}${said[language]})`)
}

export const conflict: Rule = {
  id: 'conflict',
  name: { nl: 'Knelpunt', en: 'Conflict' },
  fields: [numberAt({ key: 'conflict', name: 'distance' }, { nl: 'knelpunt', en: 'conflict' }, reach)],
  sentence: ({ conflict: { distance } }) => message('rules.conflict', { distance }),
}

export const digRest: Rule = {
  id: 'digRest',
  name: { nl: 'Graafrust', en: 'Dig rest' },
  fields: [numberAt({ key: 'digRest', name: 'distance' }, { nl: 'graafrust', en: 'dig rest' }, reach)],
  sentence: ({ digRest: { distance } }) => message('rules.digRest', { distance }),
}

export const restAfterCombination: Rule = {
  id: 'restAfterCombination',
  name: { nl: 'Na een combinatie', en: 'After a combination' },
  fields: [
    numberAt(
      { key: 'digRest', name: 'years' },
      { nl: 'graafrust na een combinatie', en: 'dig rest after a combination' },
      restLimits,
    ),
  ],
  sentence: ({ digRest: { years } }) => message('rules.restAfterCombination', { years }),
}

export const closingKinds: Rule = {
  id: 'closingKinds',
  name: { nl: 'Na een soort werk', en: 'After a kind of work' },
  fields: WorkKind.options.map((kind): NumberField => ({
    is: 'number',
    name: kind,
    label: {
      nl: `graafrust na ${workKinds[kind].name.nl}`,
      en: `dig rest after ${workKinds[kind].name.en}`,
    },
    short: workKinds[kind].name,
    unit: restLimits.unit,
    least: 0,
    most: restLimits.most,
    isWhole: false,
    read: ({ digRest: { yearsByKind } }) => yearsByKind[kind],
    write: (settings, years) => ({
      ...settings,
      digRest: { ...settings.digRest, yearsByKind: { ...settings.digRest.yearsByKind, [kind]: years } },
    }),
  })),
  sentence: ({ digRest: { yearsByKind } }) => {
    const closing = WorkKind.options.filter((kind) => yearsByKind[kind] > 0)
    if (closing.length === 0) return message('rules.closingKindsNone')
    const each = closing.map((kind) => ({
      name: inBoth(
        (language) => `${workKinds[kind].name[language]} ${withUnit(yearsByKind[kind], 'years')[language]}`,
      ),
    }))
    return message('rules.closingKinds', { kinds: listOf(each) })
  },
}
