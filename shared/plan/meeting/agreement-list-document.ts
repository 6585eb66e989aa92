/** The list of agreements, to go out: on pages to read, in a workbook to sort and count. */
import { byUrgency } from '../../domain/agreement.ts'
import type { AgreementList, ListedAgreement } from '../../domain/agreement-list.ts'
import type { CombinationId } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import { say } from '../../domain/message.ts'
import type { CalendarDate } from '../../domain/period.ts'
import { sayDate } from '../../time/say-period.ts'
import { today } from '../../time/today.ts'
import { agreementColumns } from '../document/columns/agreement-columns.ts'
import { combinationColumns } from '../document/columns/combination-columns.ts'
import { said, tableOf, type ColumnOf } from '../document/columns/column.ts'
import { dayOf } from '../document/columns/work-columns.ts'
import type { Block, Document, Table } from '../document/document.ts'
import { tellerOf, type Teller } from '../document/teller.ts'
import { wordsOfRoom, type WordsOf } from '../document/words-of-room.ts'
import { heldInWords } from '../held-in-words.ts'

interface Listing {
  readonly list: AgreementList
  readonly teller: Teller
  readonly words: WordsOf<'agreementList'>
}

/** `date` is the day it is made: what is overdue is overdue by then. */
export function agreementListDocument(list: AgreementList, language: Language, date: CalendarDate): Document {
  const teller = tellerOf({ ...list, combinations: [], brokenRests: [], water: [] }, language, date)
  const words = wordsOfRoom('agreementList', language)
  const order = byUrgency(date)
  const rows = list.agreements.map(({ what }) => what).toSorted(order)
  const title = words('title')
  const notes = [
    words('madeOn', { count: rows.length, date: sayDate(date, language) }),
    ...(list.hasNames ? [] : [words('withoutNames')]),
    ...(list.untold === 0 ? [] : [words('untold', { count: list.untold })]),
    ...heldInWords(list).map((one) => say(one, language)),
  ]
  return {
    language,
    title,
    project: list.project,
    isRunning: true,
    blocks: [
      {
        is: 'section',
        level: 1,
        over: list.project,
        title,
        blocks: [
          ...notes.map((text): Block => ({ is: 'paragraph', text, isSoft: true })),
          agreementsTable(rows, { list, teller, words }),
          notesTable(notes, words),
        ],
      },
    ],
  }
}

function agreementsTable(rows: readonly ListedAgreement[], { list, teller, words }: Listing): Table {
  const { what, whatAndBody, party, due, state, body } = agreementColumns(teller)
  const { partyName } = teller
  const names = new Map(list.combinations.map(({ id, name }) => [id, name]))
  const streets = streetsOf(list)
  const nameOf = ({ combination, about }: ListedAgreement) =>
    (combination === null ? about : names.get(combination)) ?? null
  const text = { kind: 'text' } as const
  const columns: ColumnOf<ListedAgreement>[] = [
    { ...whatAndBody, heading: what.heading },
    what,
    {
      ...{ ...text, key: 'whoInAll', heading: party.heading, width: { page: 100 } },
      value: (one) => said(partyName(one.party), { under: one.who }),
    },
    {
      ...{ ...text, key: 'party', heading: party.heading, width: { sheet: 22 } },
      value: (one) => partyName(one.party),
    },
    ...(list.hasNames
      ? [
          {
            ...{ ...text, key: 'who', heading: words('who'), width: { sheet: 24 } },
            value: (one: ListedAgreement) => one.who,
          },
        ]
      : []),
    due,
    { ...state, width: { page: 76, sheet: 16 } },
    {
      ...{ ...text, key: 'place', heading: combinationColumns(teller).name.heading, width: { page: 112 } },
      value: (one) => {
        const [name, where] = [nameOf(one), streets(one.combination)]
        return said(name ?? where, { under: where === name ? null : where })
      },
    },
    {
      ...{
        ...text,
        key: 'combination',
        heading: combinationColumns(teller).name.heading,
        width: { sheet: 26 },
      },
      value: nameOf,
    },
    {
      ...{ ...text, key: 'streets', heading: words('streets'), width: { sheet: 34 } },
      value: (one) => streets(one.combination),
    },
    body,
    {
      ...{ key: 'at', heading: words('madeAt'), kind: 'date', width: { sheet: 12 } },
      value: (one) => dayOf(today(new Date(one.at))),
    },
  ]
  return tableOf({ name: words('title'), rooms: ['page', 'sheet'] }, columns, rows)
}

/** In a workbook: what is said above the table on a page. */
function notesTable(notes: readonly string[], words: WordsOf<'agreementList'>): Table {
  const column: ColumnOf<string> = {
    ...{ key: 'note', heading: words('note'), kind: 'text', width: { sheet: 100 }, isLong: true },
    value: (note) => note,
  }
  return tableOf({ name: words('note'), rooms: ['sheet'] }, [column], notes)
}

/** Of the works that are told of, each street once. */
function streetsOf({ combinations, works }: AgreementList): (combination: CombinationId | null) => string {
  const streets = new Map(works.map(({ id, street }) => [id, street]))
  const known = new Map(
    combinations.map((combination) => [
      combination.id,
      [...new Set(combination.works.flatMap((work) => streets.get(work) ?? []))].toSorted().join(', '),
    ]),
  )
  return (combination) => (combination && known.get(combination)) ?? ''
}
