/** What each party says of a combination and what of the cost it bears, and the conditions on which they do it together. */
import type { Condition, CostDivision, DossierParty } from '../../../domain/dossier.ts'
import { conditionStateNames, isConditionLate } from '../../../domain/dossier.ts'
import { locales } from '../../../domain/language.ts'
import { headingsOf } from '../../../records/field.ts'
import { conditionTable, dossierPartyTable, dossierTable } from '../../../records/dossier.ts'
import type { Teller } from '../teller.ts'
import { said, type ColumnOf } from './column.ts'
import { dayOf } from './work-columns.ts'

export function partyColumns({ language, partyName }: Teller) {
  const heading = headingsOf(dossierPartyTable, language)
  const text = { kind: 'text', width: { page: 'rest', sheet: 36 }, isLong: true } as const
  return {
    party: {
      key: 'party',
      heading: heading('party'),
      kind: 'text',
      width: { page: 84, sheet: 22 },
      value: ({ party }) => partyName(party),
    },
    brings: { ...text, key: 'brings', heading: heading('brings'), value: ({ brings }) => brings },
    gets: { ...text, key: 'gets', heading: heading('gets'), value: ({ gets }) => gets },
    gives: { ...text, key: 'gives', heading: heading('gives'), value: ({ gives }) => gives },
    hurts: { ...text, key: 'hurts', heading: heading('hurts'), value: ({ hurts }) => hurts },
  } as const satisfies Record<string, ColumnOf<DossierParty>>
}

export type Share = CostDivision['shares'][number] & Pick<CostDivision, 'total' | 'isByTask'>

function bearsOf({ total, thousandths }: Share): number {
  return Math.round((total * thousandths) / 1000)
}

export function shareColumns({ language, partyName, words }: Teller) {
  const euro = (amount: number) =>
    `€ ${amount.toLocaleString(locales[language], { maximumFractionDigits: 0 })}`
  return {
    party: {
      key: 'party',
      heading: headingsOf(dossierPartyTable, language)('party'),
      kind: 'text',
      width: { page: 'rest', sheet: 22 },
      value: ({ party }) => partyName(party),
    },
    share: {
      key: 'share',
      heading: headingsOf(dossierTable, language)('costKey'),
      kind: 'text',
      width: { page: 130, sheet: 22 },
      value: ({ thousandths, isByTask }) =>
        said(
          `${(thousandths / 10).toLocaleString(locales[language], { minimumFractionDigits: 1 })} %`,
          isByTask ? { under: words('byTask') } : {},
        ),
    },
    estimate: {
      key: 'estimate',
      heading: words('ownEstimate'),
      kind: 'money',
      width: { sheet: 16 },
      isRight: true,
      value: ({ estimate }) => estimate,
    },
    bears: {
      key: 'bears',
      heading: words('bears'),
      kind: 'money',
      width: { sheet: 16 },
      isRight: true,
      value: bearsOf,
    },
    /** A page writes out what a sheet counts with. */
    estimateInWords: {
      key: 'estimateInWords',
      heading: words('ownEstimate'),
      kind: 'text',
      width: { page: 90 },
      isRight: true,
      value: ({ estimate }) => estimate && euro(estimate),
    },
    bearsInWords: {
      key: 'bearsInWords',
      heading: words('bears'),
      kind: 'text',
      width: { page: 90 },
      isRight: true,
      value: (share) => euro(bearsOf(share)),
    },
  } as const satisfies Record<string, ColumnOf<Share>>
}

export function conditionColumns({ language, date, worksNamed, words }: Teller) {
  const heading = headingsOf(conditionTable, language)
  return {
    what: {
      key: 'what',
      heading: heading('what'),
      kind: 'text',
      width: { page: 'rest', sheet: 50 },
      isLong: true,
      value: ({ what, work }) => {
        const [waits] = work === null ? [] : worksNamed([work])
        return waits ? said(what, { under: words('waits', { work: waits.name }) }) : what
      },
    },
    due: {
      key: 'due',
      heading: heading('due'),
      kind: 'date',
      width: { page: 80, sheet: 12 },
      value: ({ due }) => dayOf(due),
    },
    result: {
      key: 'result',
      heading: heading('result'),
      kind: 'text',
      width: { page: 'rest', sheet: 50 },
      isLong: true,
      value: ({ result }) => result,
    },
    state: {
      key: 'state',
      heading: heading('state'),
      kind: 'text',
      width: { page: 76, sheet: 16 },
      value: (condition) =>
        isConditionLate(condition, date)
          ? said(words('late'), { tone: 'warn' })
          : said(conditionStateNames[condition.state][language], { tone: 'soft' }),
    },
  } as const satisfies Record<string, ColumnOf<Condition>>
}
