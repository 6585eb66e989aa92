/** Tables of what parties say, what of the cost each bears, the conditions, what is held to be true and what is kept: on the page of a combination, and as sheets of all. */
import type { Combination } from '../../../domain/combination.ts'
import type { Plan } from '../../../domain/plan.ts'
import { attachmentColumns } from '../columns/attachment-columns.ts'
import { columnFrom, tableOf, type ColumnOf } from '../columns/column.ts'
import { combinationColumns } from '../columns/combination-columns.ts'
import { factColumns } from '../columns/fact-columns.ts'
import {
  conditionColumns,
  partyColumns,
  resultColumns,
  shareColumns,
  type Share,
} from '../columns/party-columns.ts'
import type { Table } from '../document.ts'
import type { Teller } from '../teller.ts'

type Agreed = Plan['combinations'][number]

/** What nobody wrote down takes no room. A cost key stands where people set it: by task it says no more than the estimates do. */
export function partyTables(agreed: Agreed, teller: Teller): Table[] {
  const { combination, dossier, facts, attachments } = agreed
  const named = { name: combination.name, rooms: ['page'] } as const
  return [
    ...filled(named, partyColumns(teller), dossier.parties),
    ...filled(named, shareColumns(teller), sharesSet(agreed)),
    ...filled(named, conditionColumns(teller), dossier.conditions),
    ...filled(named, resultColumns(teller), dossier.results),
    ...filled(named, factColumns(teller), facts),
    ...filled(named, attachmentColumns(teller), attachments),
  ]
}

export function partySheets(combinations: Plan['combinations'], teller: Teller): Table[] {
  const { words } = teller
  const sheet = (name: string) => ({ name, rooms: ['sheet'] }) as const
  return [
    ...ofAll(
      sheet(words('partiesSay')),
      partyColumns(teller),
      combinations,
      ({ dossier }) => dossier.parties,
      teller,
    ),
    ...ofAll(sheet(words('costKey')), shareColumns(teller), combinations, sharesSet, teller),
    ...ofAll(
      sheet(words('conditions')),
      conditionColumns(teller),
      combinations,
      ({ dossier }) => dossier.conditions,
      teller,
    ),
    ...ofAll(
      sheet(words('results')),
      resultColumns(teller),
      combinations,
      ({ dossier }) => dossier.results,
      teller,
    ),
    ...ofAll(sheet(words('facts')), factColumns(teller), combinations, ({ facts }) => facts, teller),
    ...ofAll(
      sheet(words('attachments')),
      attachmentColumns(teller),
      combinations,
      ({ attachments }) => attachments,
      teller,
    ),
  ]
}

type Manners = Pick<Table, 'name' | 'rooms'>

function filled<About>(
  manners: Manners,
  columns: Readonly<Record<string, ColumnOf<About>>>,
  rows: readonly About[],
): Table[] {
  return rows.length === 0 ? [] : [tableOf(manners, Object.values(columns), rows)]
}

/** Each row with its combination before it. */
function ofAll<About>(
  manners: Manners,
  columns: Readonly<Record<string, ColumnOf<About>>>,
  combinations: Plan['combinations'],
  rowsOf: (agreed: Agreed) => readonly About[],
  teller: Teller,
): Table[] {
  interface Row {
    readonly combination: Combination
    readonly about: About
  }
  const rows = combinations.flatMap((agreed) =>
    rowsOf(agreed).map((about): Row => ({ combination: agreed.combination, about })),
  )
  if (rows.length === 0) return []
  const named = columnFrom(combinationColumns(teller).name, ({ combination }: Row) => combination)
  const each = Object.values(columns).map((column) => columnFrom(column, ({ about }: Row) => about))
  return [tableOf(manners, [named, ...each], rows)]
}

function sharesSet({ division }: Agreed): Share[] {
  if (division === null || division.isByTask) return []
  const { total, isByTask } = division
  return division.shares.map((share) => ({ ...share, thousandths: share.thousandths ?? 0, total, isByTask }))
}
