/** The plan of a year as a workbook: what is done together, what each does alone, what is open, and by which rules. */
import { agreedPeriodOf, integrationLevelNames, type Combination } from '../../shared/domain/combination.ts'
import { disciplines } from '../../shared/domain/discipline.ts'
import { firmnessNames } from '../../shared/domain/firmness.ts'
import type { PartyId, WorkId } from '../../shared/domain/ids.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { say } from '../../shared/domain/message.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import type { Work } from '../../shared/domain/work.ts'
import { workKinds } from '../../shared/domain/work-kind.ts'
import { rulesInWords } from '../../shared/overlap/rules/rules-in-words.ts'
import { heldInWords } from '../../shared/plan/held-in-words.ts'
import { notesOfWorks } from '../../shared/plan/notes-of-works.ts'
import { sayPeriod } from '../../shared/time/say-period.ts'
import { sayStanding, wordsIn, type Words } from './export-words.ts'
import { byStart } from './order-works.ts'
import { tableOf, workbookFile, type Cell, type Column, type Table } from './workbook-file.ts'
import type { PlanInput } from './writer-input.ts'

/**
 * The workbook: a sheet for the combinations (a row for each work, with the agreed and the party's own period), one for
 * every party that does something alone, sheets for what is undated, open and set aside, and one with the rules. Dates
 * are date cells.
 */
export function exportXlsx({ plan, language }: Pick<PlanInput, 'plan' | 'language'>): Promise<Uint8Array> {
  const words = wordsIn(language)
  const columns = workColumns(plan, words, language)
  const tables = [
    combinationsTable(plan, words, language, columns),
    ...plan.alone.map(({ party, works }) =>
      tableOf(
        partyName(plan, party),
        [...ownColumns(columns), ...partyColumns(works)],
        works.toSorted(byStart),
      ),
    ),
    tableOf(
      words('undated'),
      [columns.party, ...ownColumns(columns)],
      plan.undated.flatMap(({ works }) => works),
    ),
    openTable(plan, words, language, columns),
    setAsideTable(plan, words, columns),
    rulesTable(plan, words, language),
    ...heldTables(plan, words, language),
  ]
  return Promise.resolve(workbookFile(tables))
}

function partyName({ parties }: Plan, party: PartyId): string {
  return parties.find(({ id }) => id === party)?.name ?? ''
}

const date = (day: CalendarDate | null): Cell => (day === null ? null : { date: day })

/** Every way a work is told of, once. */
function workColumns(plan: Plan, words: Words, language: Language) {
  const notesOf = notesOfWorks(plan)
  const outlined = new Set(plan.held.outlined)
  const column = (heading: string, width: number, cell: (work: Work) => Cell): Column<Work> => ({
    heading,
    width,
    cell,
  })
  return {
    party: column(words('party'), 22, ({ party }) => partyName(plan, party)),
    number: column(words('number'), 13, ({ number }) => number),
    name: column(words('work'), 46, ({ name, missing }) =>
      missing ? `${name} (${words('notNamed')})` : name,
    ),
    discipline: column(words('discipline'), 16, ({ discipline }) => disciplines[discipline].name[language]),
    kind: column(words('kind'), 24, ({ id, kind }) =>
      outlined.has(id) ? null : workKinds[kind].name[language],
    ),
    street: column(words('street'), 24, ({ street }) => street),
    district: column(words('district'), 18, ({ district }) => district),
    start: column(words('originalStart'), 12, ({ period }) => date(period.start)),
    end: column(words('originalEnd'), 12, ({ period }) => date(period.end)),
    period: column(words('original'), 28, ({ period }) =>
      period.precision === 'none' && period.raw !== '' ? period.raw : sayPeriod(period, language),
    ),
    phase: column(words('phase'), 20, ({ phase }) => phase),
    firmness: column(words('firmness'), 22, ({ firmness }) => firmnessNames[firmness][language]),
    budget: column(words('budget'), 15, ({ budget }) => budget),
    noted: {
      ...column(
        words('noted'),
        60,
        ({ id }) =>
          notesOf(id)
            .map((one) => say(one, language))
            .join('\n') || null,
      ),
      isWrapped: true,
    },
  } as const
}
type WorkColumns = ReturnType<typeof workColumns>

const ownColumns = (columns: WorkColumns): Column<Work>[] => [
  columns.number,
  columns.name,
  columns.discipline,
  columns.kind,
  columns.street,
  columns.district,
  columns.start,
  columns.end,
  columns.period,
  columns.phase,
  columns.firmness,
  columns.budget,
  columns.noted,
]

/** What the party wrote in columns of its own, under its own headings, in the order in which they first come. */
function partyColumns(works: readonly Work[]): Column<Work>[] {
  const headings = new Set(works.flatMap(({ own }) => (own ?? []).map(({ column }) => column)))
  return [...headings].map((heading) => ({
    heading,
    width: 24,
    cell: ({ own }) => own?.find(({ column }) => column === heading)?.value ?? null,
  }))
}

/** The same column for rows that hold a work and something else. */
const ofWork = ({ cell, ...column }: Column<Work>): Column<{ work: Work }> => ({
  ...column,
  cell: ({ work }) => cell(work),
})

function combinationsTable(plan: Plan, words: Words, language: Language, columns: WorkColumns): Table {
  type Row = { readonly combination: Combination; readonly work: Work }
  const { party, number, name, discipline, street, start, end, period, firmness, budget, noted } = columns
  const agreedFor = ({ combination, work }: Row) => agreedPeriodOf(combination, work.id)
  const agreed: Column<Row>[] = [
    { heading: words('combination'), width: 24, cell: ({ combination }) => combination.name },
    { heading: words('wholeStart'), width: 12, cell: ({ combination }) => date(combination.period.start) },
    { heading: words('wholeEnd'), width: 12, cell: ({ combination }) => date(combination.period.end) },
    { heading: words('lead'), width: 22, cell: ({ combination }) => partyName(plan, combination.lead) },
    {
      heading: words('level'),
      width: 26,
      cell: ({ combination: { level } }) => `${level} ${integrationLevelNames[level][language]}`,
    },
  ]
  const ofEach: Column<Row>[] = [
    { heading: words('agreedStart'), width: 12, cell: (row) => date(agreedFor(row).start) },
    { heading: words('agreedEnd'), width: 12, cell: (row) => date(agreedFor(row).end) },
  ]
  const said: Column<Row>[] = [
    ofWork(noted),
    { heading: words('reason'), width: 60, isWrapped: true, cell: ({ combination }) => combination.reason },
  ]
  const rows = plan.combinations.flatMap((agreement) =>
    agreement.works.toSorted(byStart).map((work): Row => ({
      combination: agreement.combination,
      work,
    })),
  )
  const who = [party, number, name, discipline, street].map(ofWork)
  const original = [start, end, period].map(asAgreedUpon)
  const rest = [firmness, budget].map(ofWork)
  return tableOf(words('together'), [...agreed, ...who, ...ofEach, ...original, ...rest, ...said], rows)
}

/** The same column, of the work as its party had planned it when it was agreed. */
const asAgreedUpon = ({
  cell,
  ...column
}: Column<Work>): Column<{ combination: Combination; work: Work }> => ({
  ...column,
  cell: ({ combination, work }) => {
    const original = combination.agreements.find((one) => one.work === work.id)?.original
    return cell(original ? { ...work, ...original } : work)
  },
})

function worksNamed(plan: Plan): (ids: readonly WorkId[]) => Work[] {
  const byId = new Map(plan.works.map((work) => [work.id, work]))
  return (ids) => ids.flatMap((id) => byId.get(id) ?? []).toSorted(byStart)
}

const shortColumns = (columns: WorkColumns): Column<{ work: Work }>[] => {
  const { party, number, name, discipline, street, start, end, period, firmness } = columns
  return [party, number, name, discipline, street, start, end, period, firmness].map(ofWork)
}

function openTable(plan: Plan, words: Words, language: Language, columns: WorkColumns): Table {
  const named = worksNamed(plan)
  const rows = plan.open.flatMap((area) => named(area.works).map((work) => ({ area, work })))
  return tableOf<(typeof rows)[number]>(
    words('open'),
    [
      { heading: words('area'), width: 26, cell: ({ area }) => area.name },
      { heading: words('score'), width: 8, cell: ({ area }) => Math.round(area.score) },
      ...shortColumns(columns),
      ofWork(columns.noted),
      {
        heading: words('standing'),
        width: 40,
        isWrapped: true,
        cell: ({ area }) => sayStanding(area.status, words, language),
      },
    ],
    rows,
  )
}

function setAsideTable(plan: Plan, words: Words, columns: WorkColumns): Table {
  const named = worksNamed(plan)
  const rows = plan.setAside.flatMap((area) => named(area.works).map((work) => ({ area, work })))
  return tableOf<(typeof rows)[number]>(
    words('setAside'),
    [
      { heading: words('area'), width: 26, cell: ({ area }) => area.name },
      ...shortColumns(columns),
      {
        heading: words('reason'),
        width: 60,
        isWrapped: true,
        cell: ({ area: { verdict, reason } }) =>
          verdict === 'rejected' ? words('rejected', { reason }) : reason,
      },
    ],
    rows,
  )
}

/** What parties do not share in full; no sheet where they share all. */
function heldTables(plan: Plan, words: Words, language: Language): Table[] {
  const sentences = heldInWords(plan).map((one) => say(one, language))
  if (sentences.length === 0) return []
  const column: Column<string> = {
    heading: words('held'),
    width: 100,
    isWrapped: true,
    cell: (sentence) => sentence,
  }
  return [tableOf(words('held'), [column], sentences)]
}

function rulesTable({ settings }: Plan, words: Words, language: Language): Table {
  return tableOf(
    words('rules'),
    [
      { heading: words('rule'), width: 22, cell: ({ name }) => name[language] },
      {
        heading: words('says'),
        width: 100,
        isWrapped: true,
        cell: ({ sentence }) => say(sentence, language),
      },
      {
        heading: words('standard'),
        width: 30,
        isWrapped: true,
        cell: ({ standard }) => standard && standard[language],
      },
    ],
    rulesInWords(settings),
  )
}
