/** What parties take for true of a combination: a page says its source under it, and what came of a dispute beside it. */
import { isDisputed, type Fact } from '../../../domain/fact.ts'
import { factTable } from '../../../records/fact.ts'
import { headingsOf } from '../../../records/field.ts'
import { sayDate } from '../../../time/say-period.ts'
import type { Teller } from '../teller.ts'
import { said, type ColumnOf } from './column.ts'

export function factColumns({ language, partyName, words }: Teller) {
  const heading = headingsOf(factTable, language)
  const disputed = ({ dispute }: Fact) =>
    dispute === null
      ? null
      : dispute.by === null
        ? words('factDisputed', { reason: dispute.reason })
        : words('factDisputedBy', { party: partyName(dispute.by), reason: dispute.reason })
  const settled = ({ settlement }: Fact) =>
    settlement && words('factSettled', { day: sayDate(settlement.day, language), text: settlement.text })
  return {
    textAndSource: {
      key: 'textAndSource',
      heading: heading('text'),
      kind: 'text',
      width: { page: 'rest' },
      isLong: true,
      value: ({ text, source }) => said(text, { under: words('factSource', { source }) }),
    },
    text: {
      key: 'text',
      heading: heading('text'),
      kind: 'text',
      width: { sheet: 60 },
      isLong: true,
      value: ({ text }) => text,
    },
    source: {
      key: 'source',
      heading: heading('source'),
      kind: 'text',
      width: { sheet: 30 },
      value: ({ source }) => source,
    },
    dispute: {
      key: 'dispute',
      heading: heading('dispute'),
      kind: 'text',
      width: { page: 190, sheet: 50 },
      isLong: true,
      value: (fact) => {
        const text = disputed(fact)
        return text && said(text, { tone: isDisputed(fact) ? 'warn' : 'soft', under: settled(fact) })
      },
    },
  } as const satisfies Record<string, ColumnOf<Fact>>
}
