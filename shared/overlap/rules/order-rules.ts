/** The rules of what a sober look at the order of works in a combination lets pass (`shared/plan/dossier`). */
import type { Bilingual } from '../../domain/language.ts'
import { message } from '../../domain/message.ts'
import { numberAt, type Rule } from './rule.ts'

export const deepFirst: Rule = {
  id: 'deepFirst',
  name: { nl: 'Diep voor ondiep', en: 'Deep before shallow' },
  fields: [
    numberAt(
      { key: 'order', name: 'deepDays' },
      { nl: 'diepere leiding later', en: 'deeper pipe later' },
      { unit: 'days', most: 3650 },
    ),
  ],
  sentence: ({ order: { deepDays } }) => message('rules.deepFirst', { deepDays }),
}

export const pavingLast: Rule = {
  id: 'pavingLast',
  name: { nl: 'Bestraten na graven', en: 'Paving after digging' },
  fields: [
    numberAt(
      { key: 'order', name: 'pavingDays' },
      { nl: 'graven na bestraten', en: 'digging after paving' },
      { unit: 'days', most: 3650 },
    ),
  ],
  sentence: ({ order: { pavingDays } }) => message('rules.pavingLast', { pavingDays }),
}

const gap: Bilingual = { nl: 'stilte in de straat', en: 'gap in the street' }

export const orderGap: Rule = {
  id: 'orderGap',
  name: { nl: 'Stil liggen', en: 'Gaps' },
  fields: [numberAt({ key: 'order', name: 'gapWeeks' }, gap, { unit: 'weeks', most: 520 })],
  sentence: ({ order: { gapWeeks } }) => message('rules.orderGap', { gapWeeks }),
}

const open: Bilingual = { nl: 'straat open', en: 'street open' }

export const standingOpen: Rule = {
  id: 'standingOpen',
  name: { nl: 'Open liggen', en: 'Standing open' },
  fields: [numberAt({ key: 'order', name: 'openMonths' }, open, { unit: 'months', most: 120 })],
  sentence: ({ order: { openMonths } }) => message('rules.standingOpen', { openMonths }),
}

const near: Bilingual = { nl: 'straten tegelijk', en: 'streets at once' }

export const nextStreet: Rule = {
  id: 'nextStreet',
  name: { nl: 'Twee straten tegelijk', en: 'Two streets at once' },
  fields: [numberAt({ key: 'order', name: 'nextStreet' }, near, { unit: 'metres', most: 10_000 })],
  sentence: ({ order: { nextStreet: within } }) => message('rules.nextStreet', { nextStreet: within }),
}

const heavyParts = [
  ['parties', 'parties', { nl: 'partijen samen', en: 'parties together' }],
  ['disciplines', 'disciplines', { nl: 'disciplines samen', en: 'disciplines together' }],
  ['works', 'works', { nl: 'werken samen', en: 'works together' }],
  ['orders', 'orders', { nl: 'vastgelegde volgordes', en: 'orders laid down' }],
] as const

export const tooHeavy: Rule = {
  id: 'tooHeavy',
  name: { nl: 'Te zwaar', en: 'Too heavy' },
  fields: [
    ...heavyParts.map(([name, unit, label]) =>
      numberAt({ key: 'heavy', name }, label, { unit, least: 1, most: 1000 }),
    ),
    numberAt(
      { key: 'heavy', name: 'millions' },
      { nl: 'raming samen', en: 'estimate together' },
      { unit: 'millions', most: 1000, isWhole: false },
    ),
  ],
  sentence: ({ heavy }) => message('rules.tooHeavy', { ...heavy }),
}
