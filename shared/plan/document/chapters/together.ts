/** What is done together: a page for every combination, and a sheet with a row for every work in one. */
import { byUrgency, type Agreement } from '../../../domain/agreement.ts'
import { isPicture } from '../../../domain/attachment.ts'
import type { Combination } from '../../../domain/combination.ts'
import type { ToldDecision } from '../../../domain/decision.ts'
import type { Plan } from '../../../domain/plan.ts'
import type { Work } from '../../../domain/work.ts'
import { decisionTable } from '../../../records/decision.ts'
import { byStart } from '../../order-works.ts'
import { agreementColumns } from '../columns/agreement-columns.ts'
import { columnFrom, factOf, tableOf, type ColumnOf } from '../columns/column.ts'
import { combinationColumns, combinedWorkColumns, type CombinedWork } from '../columns/combination-columns.ts'
import { decisionColumns } from '../columns/decision-columns.ts'
import { workColumns } from '../columns/work-columns.ts'
import type { Pictures, Section, Table } from '../document.ts'
import type { Teller } from '../teller.ts'
import { dossierFacts, orderSheet, orderTable } from './dossier.ts'
import { partySheets, partyTables } from './dossier-parties.ts'
import { anchors } from '../anchors.ts'

export function togetherChapter({ combinations, year }: Plan, teller: Teller): Section {
  const { words } = teller
  const isEmpty = combinations.length === 0
  return {
    is: 'section',
    level: 2,
    title: words('together'),
    anchor: anchors.together,
    count: combinations.length,
    blocks: [
      ...(isEmpty ? [{ is: 'paragraph', text: words('noCombinations', { year }) } as const] : []),
      ...combinations.map((agreed) => combinationPart(agreed, teller)),
      combinedSheet(combinations, teller),
      ...orderSheet(combinations, teller),
      ...partySheets(combinations, teller),
      ...decisionsSheet(combinations, teller),
      ...agreementsSheet(combinations, teller),
    ],
  }
}

type Agreed = Plan['combinations'][number]

function combinationPart(agreed: Agreed, teller: Teller): Section {
  const { combination, works, strays, agreements, decisions, dossier, order } = agreed
  const { words } = teller
  const { period, lead, level, reason } = combinationColumns(teller)
  const sorted = works.toSorted(byStart)
  return {
    is: 'section',
    level: 3,
    title: combination.name,
    ...(strays.length > 0 ? { mark: words('strays') } : {}),
    anchor: anchors.combination(combination.id),
    hasOwnPage: true,
    link: { to: 'combination', combination: combination.id },
    blocks: [
      {
        is: 'map',
        works: sorted.map(({ id, discipline, firmness }) => ({
          id,
          discipline,
          firmness,
          isOutlined: teller.isOutlined(id),
        })),
        caption: words('mapOf', { name: combination.name, works: works.length }),
        otherwise: words('noPlace'),
      },
      {
        is: 'facts',
        labels: 'over',
        facts: [
          ...[period, lead, level].map((column) => factOf(column, combination)),
          ...dossierFacts(dossier, teller),
          factOf(reason, combination),
          ...(decisions === null
            ? [
                {
                  key: 'decided',
                  isLong: false,
                  label: decisionTable.fields.is.heading[teller.language],
                  value: words('withoutBody'),
                },
              ]
            : []),
        ],
      },
      combinedTable(combination, sorted, teller),
      ...orderTable(combination, { dossier, order }, teller),
      ...partyTables(agreed, teller),
      ...picturesOf(agreed, teller),
      ...decisionsTable(combination, decisions ?? [], teller),
      ...agreementsTable(combination, agreements, teller),
    ],
  }
}

/** Of what is kept with it, what was asked to be seen. */
function picturesOf({ attachments }: Agreed, { isPictured }: Teller): Pictures[] {
  const shown = attachments.filter((one) => isPicture(one) && isPictured(one.id))
  const pictures = shown.map(({ id, name, note }) => ({
    id,
    caption: note === '' ? name : `${name}: ${note}`,
  }))
  return pictures.length === 0 ? [] : [{ is: 'pictures', pictures }]
}

/** What the combination asks of each party. */
function combinedTable(combination: Combination, members: readonly Work[], teller: Teller): Table {
  const works = workColumns(teller)
  const { mark, name, firmness } = works
  const { partyAndNumber, original, agreed, asks } = combinedWorkColumns(teller, works)
  const columns: ColumnOf<CombinedWork>[] = [
    columnFrom(mark, workOf),
    partyAndNumber,
    // Too narrow for sentences: those stand under the table.
    { ...columnFrom(name, workOf), hasNotes: false },
    original,
    agreed,
    asks,
    { ...columnFrom(firmness, workOf), width: { page: 50 } },
  ]
  return tableOf(
    { name: combination.name, rooms: ['page'] },
    columns,
    members.map((work) => ({ combination, work })),
    ({ work }) => ({ name: work.name, notes: teller.notesOf(work.id) }),
  )
}

/** Agreed and own period side by side, a row for each work. */
function combinedSheet(combinations: Plan['combinations'], teller: Teller): Table {
  const of = combinationColumns(teller)
  const works = workColumns(teller)
  const each = combinedWorkColumns(teller, works)
  const columns: ColumnOf<CombinedWork>[] = [
    ...[of.name, of.start, of.end, of.lead, of.level].map((column) => columnFrom(column, combinationOf)),
    ...[works.party, works.number, works.name, works.discipline, works.street].map((column) =>
      columnFrom(column, workOf),
    ),
    each.agreedStart,
    each.agreedEnd,
    each.originalStart,
    each.originalEnd,
    each.original,
    ...[works.firmness, works.budget, works.noted].map((column) => columnFrom(column, workOf)),
    columnFrom(of.reason, combinationOf),
  ]
  const rows = combinations.flatMap(({ combination, works: members }) =>
    members.toSorted(byStart).map((work) => ({ combination, work })),
  )
  return tableOf({ name: teller.words('together'), rooms: ['sheet'] }, columns, rows)
}

/** Who does what by when; nothing where nothing was agreed. */
function agreementsTable({ name }: Combination, agreements: readonly Agreement[], teller: Teller): Table[] {
  if (agreements.length === 0) return []
  const { whatAndBody, party, due, state } = agreementColumns(teller)
  return [tableOf({ name, rooms: ['page'] }, [whatAndBody, party, due, state], agreements)]
}

/** All of them, each with its combination. */
function agreementsSheet(combinations: Plan['combinations'], teller: Teller): Table[] {
  const rows = combinations.flatMap(({ combination, agreements }) =>
    agreements.map((agreement) => ({ combination, agreement })),
  )
  const order = byUrgency(teller.date)
  rows.sort((one, other) => order(one.agreement, other.agreement))
  if (rows.length === 0) return []
  const { what, party, due, state, body } = agreementColumns(teller)
  const columns = [
    columnFrom(combinationColumns(teller).name, combinationOf),
    ...[what, party, due, state, body].map((column) =>
      columnFrom(column, ({ agreement }: (typeof rows)[number]) => agreement),
    ),
  ]
  return [tableOf({ name: teller.words('agreements'), rooms: ['sheet'] }, columns, rows)]
}

/** In which bodies; nothing where nobody said. */
function decisionsTable({ name }: Combination, decisions: readonly ToldDecision[], teller: Teller): Table[] {
  if (decisions.length === 0) return []
  const { bodyAndWhy, day, is } = decisionColumns(teller)
  return [tableOf({ name, rooms: ['page'] }, [bodyAndWhy, is, day], decisions)]
}

/** All of them, each with its combination. */
function decisionsSheet(combinations: Plan['combinations'], teller: Teller): Table[] {
  const rows = combinations.flatMap(({ combination, decisions }) =>
    (decisions ?? []).map((decision) => ({ combination, decision })),
  )
  if (rows.length === 0) return []
  const { day, body, is, parties, basis, reason } = decisionColumns(teller)
  const columns = [
    columnFrom(combinationColumns(teller).name, combinationOf),
    ...[day, body, is, parties, basis, reason].map((column) =>
      columnFrom(column, ({ decision }: (typeof rows)[number]) => decision),
    ),
  ]
  return [tableOf({ name: teller.words('decisions'), rooms: ['sheet'] }, columns, rows)]
}

const workOf = ({ work }: CombinedWork) => work
const combinationOf = ({ combination }: { readonly combination: Combination }) => combination
