/** What a meeting settled, in tables: decisions, agreements with those that are still open, and what was put to others. */
import { decisionKindNames } from '../../domain/body.ts'
import type {
  About,
  MeetingReport,
  ReportAgreement,
  ReportDecision,
  ReportEscalation,
} from '../../domain/meeting-report.ts'
import { decisionTable } from '../../records/decision.ts'
import { escalationTable } from '../../records/escalation.ts'
import { headingsOf } from '../../records/field.ts'
import { sayDate } from '../../time/say-period.ts'
import { agreementColumns } from '../document/columns/agreement-columns.ts'
import { columnFrom, said, tableOf, type ColumnOf } from '../document/columns/column.ts'
import { dayOf } from '../document/columns/work-columns.ts'
import type { Block, Section, Table } from '../document/document.ts'
import type { MinutesTeller } from './minutes-teller.ts'

const rest = { kind: 'text', width: { page: 'rest' }, isLong: true } as const

export function decisionsChapter(
  { decisions }: MeetingReport,
  { minutes, language }: MinutesTeller,
): Section {
  const heading = headingsOf(decisionTable, language)
  const columns: ColumnOf<About<ReportDecision>>[] = [
    {
      ...{ ...rest, key: 'about', heading: minutes('decision') },
      value: ({ what }) => said(what.about, { under: decisionKindNames[what.is][language] }),
    },
    { ...rest, key: 'basis', heading: heading('basis'), value: ({ what }) => what.basis },
    { ...rest, key: 'reason', heading: heading('reason'), value: ({ what }) => what.reason },
  ]
  const name = minutes('decisions')
  return {
    is: 'section',
    level: 2,
    title: name,
    anchor: 'decisions',
    blocks:
      decisions.length === 0
        ? [{ is: 'paragraph', text: minutes('noDecisions') }]
        : [tableOf({ name, rooms: ['page'] }, columns, decisions)],
  }
}

export function agreementsChapter(
  { agreements, openBefore, body }: MeetingReport,
  teller: MinutesTeller,
): Section {
  const { minutes, date, language } = teller
  const name = minutes('agreements')
  const standing: Block = {
    is: 'paragraph',
    text: minutes('standingOn', { date: sayDate(date, language) }),
    isSoft: true,
  }
  return {
    is: 'section',
    level: 2,
    title: name,
    anchor: 'agreements',
    blocks: [
      ...(agreements.length === 0
        ? [{ is: 'paragraph', text: minutes('noAgreements') } as const]
        : [agreementsTable(name, agreements, teller)]),
      ...(openBefore.length === 0
        ? []
        : [
            {
              is: 'section',
              level: 3,
              title: minutes('openBefore', { body: body.name }),
              anchor: 'open-before',
              blocks: [standing, agreementsTable(name, openBefore, teller)],
            } as const,
          ]),
    ],
  }
}

function agreementsTable(
  name: string,
  agreements: readonly About<ReportAgreement>[],
  teller: MinutesTeller,
): Table {
  const { what, party, due, state } = agreementColumns(teller)
  const { partyName, combination } = teller
  const columns: ColumnOf<ReportAgreement>[] = [
    {
      ...{ ...rest, key: 'what', heading: what.heading },
      value: (one) =>
        said(one.what, { under: (one.combination && combination(one.combination)?.name) ?? null }),
    },
    {
      ...{ key: 'party', heading: party.heading, kind: 'text', width: party.width },
      value: (one) =>
        one.who === null ? partyName(one.party) : said(one.who, { under: partyName(one.party) }),
    },
    ...[due, state].map((column) => columnFrom(column, (one: ReportAgreement) => ({ ...one, body: null }))),
  ]
  return tableOf(
    { name, rooms: ['page'] },
    columns,
    agreements.map((one) => one.what),
  )
}

/** Nothing where nothing was asked or answered. */
export function escalationsChapter(
  { escalations }: MeetingReport,
  { minutes, language }: MinutesTeller,
): Section[] {
  if (escalations.length === 0) return []
  const heading = headingsOf(escalationTable, language)
  const columns: ColumnOf<About<ReportEscalation>>[] = [
    {
      ...rest,
      key: 'what',
      heading: heading('what'),
      value: ({ what }) => said(what.what, { under: what.why }),
    },
    {
      ...{ key: 'to', heading: heading('to'), kind: 'text', width: { page: 100 } },
      value: ({ what }) => (what.from === null ? what.to : `${what.from} → ${what.to}`),
    },
    {
      ...{ key: 'due', heading: heading('due'), kind: 'date', width: { page: 80 } },
      value: ({ what }) => dayOf(what.due),
    },
    {
      ...{ ...rest, key: 'answer', heading: heading('answer') },
      value: ({ what: { answer } }) => answer && said(answer.text, { under: sayDate(answer.day, language) }),
    },
  ]
  const name = minutes('escalations')
  return [
    {
      is: 'section',
      level: 2,
      title: name,
      anchor: 'escalations',
      blocks: [tableOf({ name, rooms: ['page'] }, columns, escalations)],
    },
  ]
}
