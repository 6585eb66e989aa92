/** What must be decided or done before when: areas of which the scope closes, agreements and conditions that are due. */
import { isOverdue, type Agreement } from '../../domain/agreement.ts'
import { isConditionLate, type Condition } from '../../domain/dossier.ts'
import type { CombinationId } from '../../domain/ids.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Plan } from '../../domain/plan.ts'
import { said, tableOf, type ColumnOf } from '../document/columns/column.ts'
import { dayOf } from '../document/columns/work-columns.ts'
import type { Link, Room, Table } from '../document/document.ts'
import { sayDate } from '../../time/say-period.ts'
import { namesInShort, partiesOf } from './names-in-short.ts'
import type { YearPageTeller } from './year-page-teller.ts'

type About =
  | { readonly is: 'area'; readonly area: Plan['open'][number] }
  | { readonly is: 'agreement'; readonly agreement: Agreement; readonly combination: CombinationId }
  /** `name`: of its combination. */
  | { readonly is: 'condition'; readonly condition: Condition; readonly name: string }

export type DecidedBefore = About & { readonly before: CalendarDate }

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
  const due = combinations.flatMap(({ combination: { id: combination }, agreements }) =>
    agreements
      .filter(({ state }) => state === 'open')
      .map((agreement): DecidedBefore => ({
        is: 'agreement',
        before: agreement.due,
        agreement,
        combination,
      })),
  )
  const conditions = combinations.flatMap(({ combination: { name }, dossier }) =>
    dossier.conditions
      .filter(({ state }) => state === 'open')
      .map((condition): DecidedBefore => ({ is: 'condition', before: condition.due, condition, name })),
  )
  return {
    decisions: [...areas, ...due, ...conditions].sort((a, b) =>
      a.before < b.before ? -1 : a.before > b.before ? 1 : 0,
    ),
    tooLate: closing.length - areas.length,
    undated: open.length - closing.length,
  }
}

export function decisionsTable(
  decisions: readonly DecidedBefore[],
  rooms: readonly Room[],
  teller: YearPageTeller,
): Table {
  const { page, date, language } = teller
  const columns: ColumnOf<DecidedBefore>[] = [
    {
      ...{ key: 'before', heading: page('before'), kind: 'period', width: { page: 88 } },
      value: (one) => said(sayDate(one.before, language), { tone: isLate(one, date) ? 'warn' : null }),
    },
    {
      ...{ key: 'beforeDay', heading: page('before'), kind: 'date', width: { sheet: 12 } },
      value: ({ before }) => dayOf(before),
    },
    {
      ...{ key: 'what', heading: page('decides'), kind: 'text', width: { page: 'rest', sheet: 60 } },
      ...{ isLong: true },
      value: (one) => whatOf(one, teller),
    },
    {
      ...{ key: 'who', heading: page('ofWhom'), kind: 'text', width: { page: 170, sheet: 40 } },
      value: (one) => said(whoOf(one, teller), { tone: 'soft' }),
    },
  ]
  return tableOf({ name: page('decide'), rooms }, columns, decisions, (one) => ({
    name: whatOf(one, teller),
    link: linkOf(one),
  }))
}

/** As it is told of everywhere: an area whose day has passed is not in the list. */
function isLate(one: About, date: CalendarDate): boolean {
  if (one.is === 'area') return false
  return one.is === 'agreement' ? isOverdue(one.agreement, date) : isConditionLate(one.condition, date)
}

function whatOf(one: About, { page }: YearPageTeller): string {
  switch (one.is) {
    case 'area':
      return page('decideArea', { name: one.area.name })
    case 'agreement':
      return one.agreement.what
    case 'condition':
      return page('decideCondition', { name: one.name, condition: one.condition.what })
  }
}

/** A condition is of all of its combination. */
function whoOf(one: About, { page, partyName, worksNamed }: YearPageTeller): string {
  if (one.is === 'area') return namesInShort(partiesOf(worksNamed(one.area.works)).map(partyName), page)
  return one.is === 'agreement' ? partyName(one.agreement.party) : page('all')
}

function linkOf(one: About): Link {
  if (one.is === 'area') return { to: 'cluster', cluster: one.area.cluster }
  return {
    to: 'combination',
    combination: one.is === 'agreement' ? one.combination : one.condition.combination,
  }
}
