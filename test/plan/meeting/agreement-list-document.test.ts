/** The list of agreements as it goes out: what stands in it, and in which order. */
import { expect, test } from 'vitest'
import { agreementStateNames } from '../../../shared/domain/agreement.ts'
import type { AgreementList } from '../../../shared/domain/agreement-list.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import {
  columnsIn,
  type Block,
  type Room,
  type Table,
  type Value,
} from '../../../shared/plan/document/document.ts'
import { agreementListDocument } from '../../../shared/plan/meeting/agreement-list-document.ts'
import { agreement, combination, party, work } from '../sample-project.ts'

const date = CalendarDate.parse('2026-11-29')
const [town, grid] = [party('Gemeente'), party('Netbedrijf')]
const works = [
  work(town, 'Riool', '2027', { street: 'Dorpsstraat' }),
  work(grid, 'Kabel', '2027', { street: 'Achterweg' }),
  work(grid, 'Buis', '2027', { street: 'Dorpsstraat' }),
  work(grid, 'Mast', '2027', { street: null }),
]
const made = combination('Centrum', works, '2027-03-01', '2027-12-31')
const list: AgreementList = {
  ...{ project: 'Waterveen', parties: [town, grid], combinations: [made], works },
  ...{ held: { outlined: [], counted: [] }, hasNames: false, untold: 0 },
  agreements: [
    agreement(made, 'gedaan', town, '2026-09-01', { state: 'kept' }),
    agreement(made, 'nog te doen', town, '2027-01-15', { body: 'Regieoverleg', who: 'Anna Bos' }),
    agreement(made, 'te laat gebleven', grid, '2026-10-31'),
    agreement(made, 'niet gebeurd', grid, '2026-08-01', { state: 'notKept' }),
  ].map((what) => ({ what: { ...what, about: null }, works: made.works })),
}
const tables = (blocks: readonly Block[]): Table[] =>
  blocks.flatMap((block) =>
    block.is === 'section' ? tables(block.blocks) : block.is === 'table' ? [block] : [],
  )
const textOf = (value: Value) => (typeof value === 'object' && value?.is === 'said' ? value.text : value)

/** Rows of the list, by the headings of their columns. */
function rowsIn(room: Room, of = list) {
  const [table] = tables(agreementListDocument(of, 'nl', date).blocks)
  const columns = columnsIn(table!, room)
  return table!.rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ column, at }) => [column.heading, textOf(cells[at] ?? null)])),
  )
}

test('what is late comes first, then what is open, then what was settled, with its state in words', () => {
  expect(rowsIn('sheet').map((row) => [row['Wat'], row['Stand']])).toEqual([
    ['te laat gebleven', 'te laat'],
    ['nog te doen', agreementStateNames.open.nl],
    ['niet gebeurd', agreementStateNames.notKept.nl],
    ['gedaan', agreementStateNames.kept.nl],
  ])
})

test('a row of a workbook says who, by when, in which combination and streets, and in which body', () => {
  expect(rowsIn('sheet')[1]).toMatchObject({
    ...{ Wat: 'nog te doen', Wie: 'Gemeente', Uiterlijk: { is: 'day', date: '2027-01-15' } },
    ...{ Combinatie: 'Centrum', Straten: 'Achterweg, Dorpsstraat', 'Afgesproken in': 'Regieoverleg' },
  })
})

test('people have a column only where they are named, and that they are not is said', () => {
  expect(rowsIn('sheet')[1]).not.toHaveProperty('Naam')
  expect(rowsIn('sheet', { ...list, hasNames: true })[1]).toHaveProperty('Naam', 'Anna Bos')
  const sentence = 'Namen van mensen staan niet in deze lijst.'
  expect(JSON.stringify(agreementListDocument(list, 'nl', date))).toContain(sentence)
  expect(JSON.stringify(agreementListDocument({ ...list, hasNames: true }, 'nl', date))).not.toContain(
    sentence,
  )
})

test('what is left out is said on the page and in the workbook', () => {
  const { blocks } = agreementListDocument({ ...list, untold: 2 }, 'nl', date)
  const [, notes] = tables(blocks)
  expect(notes?.rooms).toEqual(['sheet'])
  expect(JSON.stringify(notes)).toContain('Van 2 afspraken is de inhoud weggelaten (–)')
  expect(JSON.stringify(blocks).split('Van 2 afspraken is de inhoud weggelaten').length - 1).toBe(2)
})
