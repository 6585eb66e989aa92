/** What each party says of a combination, what of the cost it bears and what came of it, and the conditions on which they do it together. */
import type { Condition, CostDivision, DossierParty, PartyResult } from '../../../domain/dossier.ts'
import { conditionStateNames, isConditionLate } from '../../../domain/dossier.ts'
import { locales } from '../../../domain/language.ts'
import { headingsOf } from '../../../records/field.ts'
import {
  conditionTable,
  dossierPartyTable,
  dossierTable,
  partyResultTable,
} from '../../../records/dossier.ts'
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

export interface Share
  extends Omit<CostDivision['shares'][number], 'thousandths'>, Pick<CostDivision, 'total' | 'isByTask'> {
  readonly thousandths: number
}

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

/** A page says what came of it, with what was expected under it; a sheet has both to count with. */
export function resultColumns({ language, partyName, words }: Teller) {
  const heading = headingsOf(partyResultTable, language)
  const number = (value: number) => value.toLocaleString(locales[language], { maximumFractionDigits: 0 })
  const came = (expected: number | null, value: number | null, unit = '') => {
    const say = (one: number) => `${unit}${number(one)}`
    if (value === null && expected === null) return null
    const under = expected === null ? {} : { under: words('expected', { value: say(expected) }) }
    return said(value === null ? words('notYet') : say(value), under)
  }
  const onPage = { kind: 'text', width: { page: 110 }, isRight: true } as const
  const money = { kind: 'money', width: { sheet: 18 }, isRight: true } as const
  const counted = { kind: 'number', width: { sheet: 18 }, isRight: true } as const
  return {
    party: {
      key: 'party',
      heading: heading('party'),
      kind: 'text',
      width: { page: 'rest', sheet: 22 },
      value: ({ party }) => partyName(party),
    },
    cost: {
      ...{ ...onPage, key: 'cost', heading: words('resultCost') },
      value: ({ costExpected, costCame }) => came(costExpected, costCame, '€ '),
    },
    days: {
      ...{ ...onPage, key: 'days', heading: words('resultDays') },
      value: ({ daysExpected, daysCame }) => came(daysExpected, daysCame),
    },
    openings: {
      ...{ ...onPage, key: 'openings', heading: words('resultOpenings') },
      value: ({ openingsExpected, openingsCame }) => came(openingsExpected, openingsCame),
    },
    costExpected: {
      ...{ ...money, key: 'costExpected', heading: heading('costExpected') },
      value: ({ costExpected }) => costExpected,
    },
    costCame: { ...money, key: 'costCame', heading: heading('costCame'), value: ({ costCame }) => costCame },
    daysExpected: {
      ...{ ...counted, key: 'daysExpected', heading: heading('daysExpected') },
      value: ({ daysExpected }) => daysExpected,
    },
    daysCame: {
      ...counted,
      key: 'daysCame',
      heading: heading('daysCame'),
      value: ({ daysCame }) => daysCame,
    },
    openingsExpected: {
      ...{ ...counted, key: 'openingsExpected', heading: heading('openingsExpected') },
      value: ({ openingsExpected }) => openingsExpected,
    },
    openingsCame: {
      ...{ ...counted, key: 'openingsCame', heading: heading('openingsCame') },
      value: ({ openingsCame }) => openingsCame,
    },
  } as const satisfies Record<string, ColumnOf<PartyResult>>
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
