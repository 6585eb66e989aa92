/** The rules of what takes part: years, disciplines, kinds and firmness, and parties with themselves. */
import { Discipline, disciplines } from '../../domain/discipline.ts'
import { Firmness, firmnessNames } from '../../domain/firmness.ts'
import type { Bilingual } from '../../domain/language.ts'
import { message, type Message } from '../../domain/message.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import { WorkKind, workKinds } from '../../domain/work-kind.ts'
import type { Rule } from './rule.ts'
import { inBoth, listOf, type ChoiceField, type YearField } from './rule-fields.ts'

function horizonYear(name: 'from' | 'until', short: Bilingual): YearField {
  return {
    is: 'year',
    name,
    label: inBoth((language) => `horizon ${short[language]}`),
    short,
    least: 1900,
    most: 2200,
    read: ({ horizon }) => horizon[name],
    write: (settings, year) => ({ ...settings, horizon: { ...settings.horizon, [name]: year } }),
  }
}

export const horizon: Rule = {
  id: 'horizon',
  name: { nl: 'Horizon', en: 'Horizon' },
  fields: [
    horizonYear('from', { nl: 'vanaf', en: 'from' }),
    horizonYear('until', { nl: 'tot en met', en: 'up to and including' }),
  ],
  sentence: ({ horizon: { from, until } }) => {
    if (from === null && until === null) return message('rules.horizonNone')
    if (until === null) return message('rules.horizonFrom', { first: from! })
    if (from === null) return message('rules.horizonUntil', { last: until })
    return message('rules.horizon', { first: from, last: until })
  },
  refuses: ({ horizon: { from, until } }) =>
    from === null || until === null || from <= until
      ? null
      : message('rules.horizonReversed', { first: from, last: until }),
}

type Excluded = 'disciplines' | 'kinds' | 'firmness'

function exclusion(
  id: Excluded,
  name: Bilingual,
  options: ChoiceField['options'],
  said: readonly ['rules.disciplines' | 'rules.kinds' | 'rules.firmness', Message],
): Rule {
  const field: ChoiceField = {
    is: 'choice',
    name: id,
    label: {
      nl: `weggelaten ${name.nl.toLowerCase()}`,
      en: `${name.en.toLowerCase()} left out`,
    },
    options,
    read: ({ exclusions }) => exclusions[id],
    write: (settings, values) => ({
      ...settings,
      exclusions: {
        ...settings.exclusions,
        [id]: options.map(({ value }) => value).filter((value) => values.includes(value)),
      },
    }),
  }
  const left = (settings: OverlapSettings) =>
    options.filter(({ value }) => field.read(settings).includes(value))
  return {
    id,
    name,
    fields: [field],
    sentence: (settings) =>
      left(settings).length === 0 ? said[1] : message(said[0], { names: listOf(left(settings)) }),
    refuses: (settings) => (left(settings).length === options.length ? message('rules.allExcluded') : null),
  }
}

export const excludedDisciplines = exclusion(
  'disciplines',
  { nl: 'Disciplines', en: 'Disciplines' },
  Discipline.options.map((value) => ({ value, name: disciplines[value].name })),
  ['rules.disciplines', message('rules.disciplinesAll')],
)

export const excludedKinds = exclusion(
  'kinds',
  { nl: 'Soorten werk', en: 'Kinds of work' },
  WorkKind.options.map((value) => ({ value, name: workKinds[value].name })),
  ['rules.kinds', message('rules.kindsAll')],
)

export const excludedFirmness = exclusion(
  'firmness',
  { nl: 'Hardheid', en: 'Firmness' },
  // Withdrawn work takes no part whatever the rules say.
  Firmness.options
    .filter((value) => value !== 'withdrawn')
    .map((value) => ({ value, name: firmnessNames[value] })),
  ['rules.firmness', message('rules.firmnessAll')],
)

export const withinParty: Rule = {
  id: 'withinParty',
  name: { nl: 'Binnen één partij', en: 'Within one party' },
  fields: [
    {
      is: 'switch',
      name: 'withinParty',
      label: { nl: 'samenloop binnen één partij', en: 'overlaps within one party' },
      on: { nl: 'telt niet', en: 'do not count' },
      off: { nl: 'telt', en: 'count' },
      read: ({ exclusions }) => exclusions.withinParty,
      write: (settings, value) => ({
        ...settings,
        exclusions: { ...settings.exclusions, withinParty: value },
      }),
    },
  ],
  sentence: ({ exclusions }) =>
    message(exclusions.withinParty ? 'rules.withinPartyNever' : 'rules.withinParty'),
}
