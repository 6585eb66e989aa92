/** What is done together in the year: where, when, by whom, and for how much as far as that is told. */
import { locales } from '../../domain/language.ts'
import type { Plan } from '../../domain/plan.ts'
import { columnFrom, said, tableOf, type ColumnOf } from '../document/columns/column.ts'
import { combinationColumns } from '../document/columns/combination-columns.ts'
import type { Room, Table } from '../document/document.ts'
import { namesInShort, partiesOf } from './names-in-short.ts'
import type { YearPageTeller } from './year-page-teller.ts'

type Agreed = Plan['combinations'][number]

export function togetherTable(
  combinations: readonly Agreed[],
  rooms: readonly Room[],
  teller: YearPageTeller,
): Table {
  const { page } = teller
  const { period, start, end } = combinationColumns(teller)
  const ofCombination = ({ combination }: Agreed) => combination
  const columns: ColumnOf<Agreed>[] = [
    {
      ...{ key: 'where', heading: page('what'), kind: 'text', width: { page: 'rest', sheet: 30 } },
      value: ({ combination, strays }) =>
        said(combination.name, { tone: 'strong', under: strays.length > 0 ? teller.words('strays') : null }),
    },
    { ...columnFrom(period, ofCombination), heading: page('when'), width: { page: 106 } },
    columnFrom(start, ofCombination),
    columnFrom(end, ofCombination),
    {
      ...{ key: 'who', heading: page('who'), kind: 'text', width: { page: 142, sheet: 44 } },
      value: (agreed) => said(whoOf(agreed, teller), { tone: 'soft' }),
    },
    {
      ...{
        key: 'works',
        heading: page('works'),
        kind: 'number',
        width: { page: 38, sheet: 9 },
        isRight: true,
      },
      value: ({ works }) => works.length,
    },
    ...(combinations.some(({ works }) => works.some(({ budget }) => budget !== null))
      ? [moneyColumn(teller)]
      : []),
  ]
  return tableOf({ name: page('together'), rooms }, columns, combinations, ({ combination }) => ({
    name: combination.name,
    link: { to: 'combination', combination: combination.id },
  }))
}

function whoOf({ combination: { lead }, works }: Agreed, { partyName, page }: YearPageTeller): string {
  const others = partiesOf(works).filter((party) => party !== lead)
  // The name of a lead that is not told is empty.
  return namesInShort(
    [lead, ...others].map(partyName).filter((name) => name !== ''),
    page,
  )
}

/** The sum of what parties said; and of how many of the works that is, where it is not all of them. */
function moneyColumn({ page, language }: YearPageTeller): ColumnOf<Agreed> {
  const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 })
  return {
    ...{ key: 'money', heading: page('money'), kind: 'text', width: { page: 102, sheet: 24 }, isRight: true },
    value: ({ works }) => {
      const told = works.flatMap(({ budget }) => budget ?? [])
      if (told.length === 0) return null
      const sum = told.reduce((total, one) => total + one, 0)
      const aside = told.length < works.length ? page('moneyOf', { told: told.length }) : null
      return said(`€\u00a0${format.format(sum)}`, { aside })
    },
  }
}
