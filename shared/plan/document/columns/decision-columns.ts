/** What is told of a decision about a combination: when, in which body, with whom, on what mandate and why. */
import { bodyLevelNames, decisionKindNames } from '../../../domain/body.ts'
import type { ToldDecision } from '../../../domain/decision.ts'
import { decisionTable, meetingTable } from '../../../records/decision.ts'
import { headingsOf } from '../../../records/field.ts'
import type { Teller } from '../teller.ts'
import { said, type ColumnOf } from './column.ts'
import { dayOf } from './work-columns.ts'

export function decisionColumns({ words, language, partyName }: Teller) {
  const heading = headingsOf(decisionTable, language)
  const ofMeeting = headingsOf(meetingTable, language)
  const bodyOf = ({ body, level }: ToldDecision) => `${body} (${bodyLevelNames[level][language]})`
  const partiesOf = ({ parties }: ToldDecision) => parties.map(partyName).join(', ')
  const long = { kind: 'text', isLong: true } as const
  return {
    day: {
      key: 'day',
      heading: ofMeeting('day'),
      kind: 'date',
      width: { page: 88, sheet: 12 },
      value: ({ day }) => dayOf(day),
    },
    is: {
      ...{ key: 'is', heading: heading('is'), ...long },
      width: { page: 110, sheet: 26 },
      value: ({ is }) => decisionKindNames[is][language],
    },
    body: { ...{ key: 'body', heading: ofMeeting('body'), ...long }, width: { sheet: 30 }, value: bodyOf },
    parties: {
      ...{ key: 'parties', heading: words('partiesThere'), ...long },
      width: { sheet: 36 },
      value: partiesOf,
    },
    basis: {
      ...{ key: 'basis', heading: heading('basis'), ...long },
      width: { sheet: 36 },
      value: ({ basis }) => basis,
    },
    reason: {
      ...{ key: 'reason', heading: heading('reason'), ...long },
      width: { sheet: 50 },
      value: ({ reason }) => reason,
    },
    /** On a page a row is too narrow for six of them. */
    bodyAndWhy: {
      ...{ key: 'body', heading: ofMeeting('body'), ...long },
      width: { page: 'rest' },
      value: (one) =>
        said(bodyOf(one), {
          under: words('decidedWith', {
            parties: partiesOf(one) || '–',
            basis: one.basis,
            reason: one.reason,
          }),
        }),
    },
  } as const satisfies Record<string, ColumnOf<ToldDecision>>
}
