/** What is told of an agreement of a combination: who does what by when, and whether that was done. */
import { agreementStateNames, isOverdue, type Agreement } from '../../../domain/agreement.ts'
import { agreementTable } from '../../../records/agreement.ts'
import { headingsOf } from '../../../records/field.ts'
import type { Teller } from '../teller.ts'
import { said, type ColumnOf } from './column.ts'
import { dayOf } from './work-columns.ts'

/** What is told of one. */
export type ToldAgreement = Pick<Agreement, 'what' | 'party' | 'due' | 'state' | 'body'>

export function agreementColumns({ words, language, date, partyName }: Teller) {
  const heading = headingsOf(agreementTable, language)
  const what = { key: 'what', heading: heading('what'), kind: 'text', isLong: true } as const
  return {
    what: { ...what, width: { sheet: 60 }, value: ({ what }) => what },
    /** A page is too narrow for a column that is mostly empty, and has no name above the table to say what it holds. */
    whatAndBody: {
      ...what,
      heading: words('agreements'),
      width: { page: 'rest' },
      value: ({ what, body }) => (body === null ? what : said(what, { under: words('agreedIn', { body }) })),
    },
    party: {
      key: 'party',
      heading: heading('party'),
      kind: 'text',
      width: { page: 110, sheet: 22 },
      value: ({ party }) => partyName(party),
    },
    due: {
      key: 'due',
      heading: heading('due'),
      kind: 'date',
      width: { page: 88, sheet: 12 },
      value: ({ due }) => dayOf(due),
    },
    state: {
      key: 'state',
      heading: heading('state'),
      kind: 'text',
      width: { page: 76, sheet: 16 },
      value: (agreement) =>
        isOverdue(agreement, date)
          ? said(words('late'), { tone: 'warn' })
          : said(agreementStateNames[agreement.state][language], { tone: 'soft' }),
    },
    body: {
      key: 'body',
      heading: heading('body'),
      kind: 'text',
      width: { sheet: 40 },
      isLong: true,
      value: ({ body }) => body,
    },
  } as const satisfies Record<string, ColumnOf<ToldAgreement>>
}
