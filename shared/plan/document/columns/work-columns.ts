/** Every way a work is told of, once: in tables on a page and in a workbook. */
import { disciplines } from '../../../domain/discipline.ts'
import { firmnessNames } from '../../../domain/firmness.ts'
import type { CalendarDate } from '../../../domain/period.ts'
import { workKinds } from '../../../domain/work-kind.ts'
import type { Work } from '../../../domain/work.ts'
import { headingsOf } from '../../../records/field.ts'
import { ownPeriodNames, workTable } from '../../../records/work.ts'
import { sayPeriod } from '../../../time/say-period.ts'
import type { Day } from '../document.ts'
import type { Teller } from '../teller.ts'
import { said, type ColumnOf } from './column.ts'

export function dayOf(date: CalendarDate | null): Day | null {
  return date === null ? null : { is: 'day', date }
}

export type WorkColumns = ReturnType<typeof workColumns>

export function workColumns({ words, language, partyName, notesOf, isOutlined }: Teller) {
  const heading = headingsOf(workTable, language)
  return {
    mark: {
      key: 'mark',
      heading: heading('discipline'),
      kind: 'mark',
      width: { page: 22 },
      value: ({ discipline }) => ({ is: 'mark', discipline }),
    },
    party: {
      key: 'party',
      heading: heading('party'),
      kind: 'text',
      width: { page: 84, sheet: 22 },
      value: ({ party }) => partyName(party),
    },
    number: {
      key: 'number',
      heading: heading('number'),
      kind: 'code',
      width: { page: 52, sheet: 13 },
      value: ({ number }) => number,
    },
    name: {
      key: 'name',
      heading: heading('name'),
      kind: 'text',
      width: { page: 'rest', sheet: 46 },
      hasNotes: true,
      value: ({ name, missing }) => (missing ? said(name, { aside: `(${words('notNamed')})` }) : name),
    },
    discipline: {
      key: 'discipline',
      heading: heading('discipline'),
      kind: 'text',
      width: { sheet: 16 },
      value: ({ discipline }) => disciplines[discipline].name[language],
    },
    kind: {
      key: 'kind',
      heading: heading('kind'),
      kind: 'text',
      width: { sheet: 24 },
      value: ({ id, kind }) => (isOutlined(id) ? null : workKinds[kind].name[language]),
    },
    street: {
      key: 'street',
      heading: heading('street'),
      kind: 'text',
      width: { sheet: 24 },
      value: ({ street }) => street,
    },
    district: {
      key: 'district',
      heading: heading('district'),
      kind: 'text',
      width: { sheet: 18 },
      value: ({ district }) => district,
    },
    /** On a page there is room for one of the two. */
    place: {
      key: 'place',
      heading: heading('street'),
      kind: 'text',
      width: { page: 82 },
      value: ({ street, district }) => street ?? district,
    },
    start: {
      key: 'start',
      heading: ownPeriodNames.start[language],
      kind: 'date',
      width: { sheet: 12 },
      value: ({ period }) => dayOf(period.start),
    },
    end: {
      key: 'end',
      heading: ownPeriodNames.end[language],
      kind: 'date',
      width: { sheet: 12 },
      value: ({ period }) => dayOf(period.end),
    },
    period: {
      key: 'period',
      heading: ownPeriodNames.whole[language],
      kind: 'period',
      width: { page: 106, sheet: 28 },
      // Without a date there is nothing better to say than what the party wrote.
      value: ({ period }) =>
        period.precision === 'none' && period.raw !== ''
          ? period.raw
          : said(sayPeriod(period, language), { hint: period.raw }),
    },
    phase: {
      key: 'phase',
      heading: heading('phase'),
      kind: 'text',
      width: { sheet: 20 },
      value: ({ phase }) => phase,
    },
    firmness: {
      key: 'firmness',
      heading: heading('firmness'),
      kind: 'text',
      width: { page: 80, sheet: 22 },
      value: ({ firmness }) => said(firmnessNames[firmness][language], { tone: 'soft' }),
    },
    budget: {
      key: 'budget',
      heading: heading('budget'),
      kind: 'money',
      width: { sheet: 15 },
      value: ({ budget }) => budget,
    },
    noted: {
      key: 'noted',
      heading: words('noted'),
      kind: 'text',
      width: { sheet: 60 },
      isLong: true,
      value: ({ id }) => notesOf(id).join('\n') || null,
    },
  } as const satisfies Record<string, ColumnOf<Work>>
}

/** The columns of works that a party does by itself. */
export function ownWorkColumns(columns: WorkColumns): ColumnOf<Work>[] {
  return [
    columns.mark,
    columns.number,
    columns.name,
    columns.discipline,
    columns.kind,
    columns.place,
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
}

/** What the party wrote in columns of its own, under its own headings, in the order in which they first come. */
export function partyColumns(works: readonly Work[]): ColumnOf<Work>[] {
  const headings = new Set(works.flatMap(({ own }) => (own ?? []).map(({ column }) => column)))
  return [...headings].map((heading) => ({
    key: `own ${heading}`,
    heading,
    kind: 'text',
    width: { sheet: 24 },
    value: ({ own }) => own?.find(({ column }) => column === heading)?.value ?? null,
  }))
}
