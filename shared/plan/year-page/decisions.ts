/** What must be decided or done before when: areas of which the scope closes, and agreements that are due. */
import type { CalendarDate } from '../../domain/period.ts'
import type { Plan } from '../../domain/plan.ts'
import { said, tableOf, type ColumnOf } from '../document/columns/column.ts'
import { dayOf } from '../document/columns/work-columns.ts'
import type { Room, Table } from '../document/document.ts'
import { sayDate } from '../../time/say-period.ts'
import { namesInShort, partiesOf } from './names-in-short.ts'
import type { YearPageTeller } from './year-page-teller.ts'

export type DecidedBefore =
  | { readonly is: 'area'; readonly before: CalendarDate; readonly area: Plan['open'][number] }
  | {
      readonly is: 'agreement'
      readonly before: CalendarDate
      readonly agreement: Plan['combinations'][number]['agreements'][number]
    }

export interface Decisions {
  /** The earliest first; what was promised and is too late stands before all. */
  readonly decisions: readonly DecidedBefore[]
  /** Areas of which the scope of a work lies fixed already: there is less left to decide. */
  readonly tooLate: number
  /** Areas of which no scope closes by any day. */
  readonly undated: number
}

export function decidedBefore(
  { open, combinations }: Pick<Plan, 'open' | 'combinations'>,
  date: CalendarDate,
): Decisions {
  const closing = open.flatMap(({ decideBy, ...area }) => (decideBy === null ? [] : { ...area, decideBy }))
  const areas = closing
    .filter(({ decideBy }) => decideBy > date)
    .map((area): DecidedBefore => ({ is: 'area', before: area.decideBy, area }))
  const due = combinations
    .flatMap(({ agreements }) => agreements)
    .filter(({ state }) => state === 'open')
    .map((agreement): DecidedBefore => ({ is: 'agreement', before: agreement.due, agreement }))
  return {
    decisions: [...areas, ...due].sort((a, b) => (a.before < b.before ? -1 : a.before > b.before ? 1 : 0)),
    tooLate: closing.length - areas.length,
    undated: open.length - closing.length,
  }
}

export function decisionsTable(
  decisions: readonly DecidedBefore[],
  rooms: readonly Room[],
  teller: YearPageTeller,
): Table {
  const { page, partyName, date, language } = teller
  const columns: ColumnOf<DecidedBefore>[] = [
    {
      ...{ key: 'before', heading: page('before'), kind: 'period', width: { page: 88 } },
      value: ({ before }) => said(sayDate(before, language), { tone: before < date ? 'warn' : null }),
    },
    {
      ...{ key: 'beforeDay', heading: page('before'), kind: 'date', width: { sheet: 12 } },
      value: ({ before }) => dayOf(before),
    },
    {
      ...{ key: 'what', heading: page('decides'), kind: 'text', width: { page: 'rest', sheet: 60 } },
      ...{ isLong: true },
      value: (one) => (one.is === 'area' ? page('decideArea', { name: one.area.name }) : one.agreement.what),
    },
    {
      ...{ key: 'who', heading: page('ofWhom'), kind: 'text', width: { page: 170, sheet: 40 } },
      value: (one) =>
        said(
          one.is === 'area'
            ? namesInShort(partiesOf(teller.worksNamed(one.area.works)).map(partyName), page)
            : partyName(one.agreement.party),
          { tone: 'soft' },
        ),
    },
  ]
  return tableOf({ name: page('decide'), rooms }, columns, decisions, (one) =>
    one.is === 'area'
      ? { name: one.area.name, link: { to: 'cluster', cluster: one.area.cluster } }
      : { name: one.agreement.what, link: { to: 'combination', combination: one.agreement.combination } },
  )
}
