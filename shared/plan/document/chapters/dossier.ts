/** Of the dossier of a combination: facts on its page, the order of its works, and what goes against a rule in it. */
import type { Combination } from '../../../domain/combination.ts'
import type { Dependency, Dossier } from '../../../domain/dossier.ts'
import { say } from '../../../domain/message.ts'
import type { Plan } from '../../../domain/plan.ts'
import { orderRules } from '../../dossier/order-rules-in-words.ts'
import { columnFrom, factOf, said, tableOf, type ColumnOf } from '../columns/column.ts'
import { combinationColumns } from '../columns/combination-columns.ts'
import { dossierColumns } from '../columns/dossier-columns.ts'
import type { Fact, Table } from '../document.ts'
import type { Teller } from '../teller.ts'

type Agreed = Plan['combinations'][number]
type Told = Pick<Agreed, 'dossier' | 'order'>

/** What was said alone: what nobody wrote down takes no room. */
export function dossierFacts(dossier: Dossier, teller: Teller): Fact[] {
  return Object.values<ColumnOf<Dossier>>(dossierColumns(teller))
    .map((column) => factOf(column, dossier))
    .filter(({ value }) => value !== null)
}

/** One line of the order: what was laid down, or what goes against a rule. */
interface Line {
  readonly about: string
  readonly says: string
  readonly isAgainst: boolean
}

export function orderTable({ name }: Combination, told: Told, teller: Teller): Table[] {
  const lines = linesOf(told, teller)
  if (lines.length === 0) return []
  const { about, says } = lineColumns(teller)
  return [tableOf({ name, rooms: ['page'] }, [about, says], lines)]
}

/** Of each combination that has one: its dossier, and the order of its works line by line. */
export function orderSheet(combinations: Plan['combinations'], teller: Teller): Table[] {
  const written = combinations.filter(({ dossier }) => dossierFacts(dossier, teller).length > 0)
  const lines = combinations.flatMap(({ combination, ...told }) =>
    linesOf(told, teller).map((line) => ({ combination, line })),
  )
  const { name } = combinationColumns(teller)
  const { about, says } = lineColumns(teller)
  const dossierSheet = tableOf(
    { name: teller.words('dossierSheet'), rooms: ['sheet'] },
    [
      columnFrom(name, ({ combination }: Agreed) => combination),
      ...Object.values<ColumnOf<Dossier>>(dossierColumns(teller)).map((column) =>
        columnFrom(column, ({ dossier }: Agreed) => dossier),
      ),
    ],
    written,
  )
  const lineSheet = tableOf(
    { name: teller.words('order'), rooms: ['sheet'] },
    [
      columnFrom(name, ({ combination }: (typeof lines)[number]) => combination),
      ...[about, says].map((column) => columnFrom(column, ({ line }: (typeof lines)[number]) => line)),
    ],
    lines,
  )
  return [...(written.length > 0 ? [dossierSheet] : []), ...(lines.length > 0 ? [lineSheet] : [])]
}

function linesOf({ dossier, order }: Told, teller: Teller): Line[] {
  const { words, language } = teller
  return [
    ...dossier.dependencies.map((one) => ({
      about: words('laidDown'),
      says: laidDown(one, teller),
      isAgainst: false,
    })),
    ...order.map(({ rule, says }) => ({
      about: orderRules[rule].name[language],
      says: say(says, language),
      isAgainst: true,
    })),
  ]
}

/** What was laid down of the order of two works, in a sentence. */
export function laidDown({ first, second, how }: Dependency, { words, worksNamed }: Teller): string {
  const nameOf = (id: Dependency['first']) => worksNamed([id])[0]?.name ?? ''
  const values = { first: nameOf(first), second: nameOf(second) }
  return words(how === 'after' ? 'laidDownAfter' : 'laidDownTogether', values)
}

function lineColumns({ words }: Teller) {
  return {
    about: {
      key: 'orderRule',
      heading: words('order'),
      kind: 'text',
      width: { page: 120, sheet: 24 },
      value: ({ about, isAgainst }) => said(about, { tone: isAgainst ? 'warn' : 'soft' }),
    },
    says: {
      key: 'orderSays',
      heading: words('orderSays'),
      kind: 'text',
      width: { page: 'rest', sheet: 100 },
      isLong: true,
      value: ({ says }) => says,
    },
  } as const satisfies Record<string, ColumnOf<Line>>
}
