/** What is told of a combination, as facts on its page and as columns of a sheet, and of each work in it. */
import { agreedPeriodOf, integrationLevelNames, type Combination } from '../../../domain/combination.ts'
import type { Work } from '../../../domain/work.ts'
import {
  agreedPeriodNames,
  combinationTable,
  combinationWorkTable,
  wholePeriodNames,
} from '../../../records/combination.ts'
import { headingsOf } from '../../../records/field.ts'
import { shiftInWords } from '../../shift-in-words.ts'
import { shiftToAgreed } from '../../shift-to-agreed.ts'
import { agreedInWords } from '../../strays-in-words.ts'
import type { Teller } from '../teller.ts'
import { columnFrom, said, type ColumnOf } from './column.ts'
import { dayOf, type WorkColumns } from './work-columns.ts'

export function combinationColumns({ language, partyName }: Teller) {
  const heading = headingsOf(combinationTable, language)
  return {
    name: {
      key: 'combination',
      heading: heading('name'),
      kind: 'text',
      width: { sheet: 24 },
      value: ({ name }) => name,
    },
    period: {
      key: 'agreed',
      heading: heading('period'),
      kind: 'period',
      width: {},
      value: ({ period }) => agreedInWords(period)[language],
    },
    start: {
      key: 'wholeStart',
      heading: wholePeriodNames.start[language],
      kind: 'date',
      width: { sheet: 12 },
      value: ({ period }) => dayOf(period.start),
    },
    end: {
      key: 'wholeEnd',
      heading: wholePeriodNames.end[language],
      kind: 'date',
      width: { sheet: 12 },
      value: ({ period }) => dayOf(period.end),
    },
    lead: {
      key: 'lead',
      heading: heading('lead'),
      kind: 'text',
      width: { sheet: 22 },
      value: ({ lead }) => partyName(lead),
    },
    level: {
      key: 'level',
      heading: heading('level'),
      kind: 'text',
      width: { sheet: 26 },
      value: ({ level }) => `${level} ${integrationLevelNames[level][language]}`,
    },
    reason: {
      key: 'reason',
      heading: heading('reason'),
      kind: 'text',
      width: { sheet: 60 },
      isLong: true,
      value: ({ reason }) => reason,
    },
  } as const satisfies Record<string, ColumnOf<Combination>>
}

/** A work with the combination that it is part of. */
export interface CombinedWork {
  readonly combination: Combination
  readonly work: Work
}

export function combinedWorkColumns({ words, language }: Teller, columns: WorkColumns) {
  const { party, start, end, period } = columns
  const agreedOf = ({ combination, work }: CombinedWork) => agreedPeriodOf(combination, work.id)
  return {
    /** A page is too narrow for a number of its own. */
    partyAndNumber: {
      ...party,
      width: { page: 72 },
      value: ({ work }) => said(party.value(work), { under: work.number }),
    },
    agreedStart: {
      key: 'agreedStart',
      heading: agreedPeriodNames.start[language],
      kind: 'date',
      width: { sheet: 12 },
      value: (one) => dayOf(agreedOf(one).start),
    },
    agreedEnd: {
      key: 'agreedEnd',
      heading: agreedPeriodNames.end[language],
      kind: 'date',
      width: { sheet: 12 },
      value: (one) => dayOf(agreedOf(one).end),
    },
    agreed: {
      key: 'agreedForWork',
      heading: headingsOf(combinationWorkTable, language)('period'),
      kind: 'period',
      width: { page: 78 },
      value: (one) => agreedInWords(agreedOf(one))[language],
    },
    asks: {
      key: 'asks',
      heading: words('asks'),
      kind: 'text',
      width: { page: 70 },
      value: (one) => {
        const { text, isAsking } = shiftInWords(shiftToAgreed(asAgreedUpon(one), agreedOf(one)), language)
        return said(text, { tone: isAsking ? 'warn' : 'soft' })
      },
    },
    originalStart: columnFrom(start, asAgreedUpon),
    originalEnd: columnFrom(end, asAgreedUpon),
    original: { ...columnFrom(period, asAgreedUpon), width: { page: 78, sheet: period.width.sheet } },
  } as const satisfies Record<string, ColumnOf<CombinedWork>>
}

/** The work as its party had planned it when it was agreed. */
function asAgreedUpon({ combination, work }: CombinedWork): Work {
  const original = combination.agreements.find((one) => one.work === work.id)?.original
  return original ? { ...work, ...original } : work
}
