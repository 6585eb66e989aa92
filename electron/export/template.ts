/**
 * The template a party fills in: its current works in one sheet, with lists to choose from and checks, and the identity
 * of every work, so that it comes back and matches without a question.
 */
import { Discipline, disciplines } from '../../shared/domain/discipline.ts'
import { Firmness, firmnessNames } from '../../shared/domain/firmness.ts'
import type { Language } from '../../shared/domain/language.ts'
import { message, say, type Message, type MessageKey } from '../../shared/domain/message.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { WorkKind, workKinds } from '../../shared/domain/work-kind.ts'
import { byStart } from '../../shared/plan/order-works.ts'
import {
  deliveredColumns,
  templateFields,
  type TemplateField,
} from '../../shared/records/delivered-columns.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import { periodCells } from './template-period.ts'
import { tableOf, workbookFile, type Cell, type Column, type Table } from './workbook-file.ts'
import type { CellCheck, ColumnLook } from './workbook-looks.ts'

export interface TemplateInput {
  readonly party: string
  /** The works to fill in, all of this party. */
  readonly works: Seen<readonly Work[]>
  readonly language: Language
}

export function exportTemplate({ party, works, language }: TemplateInput): Promise<Uint8Array> {
  const lists = listsOf(works, language)
  return Promise.resolve(
    workbookFile([
      tableOf(word('works', language), columnsOf(lists, language), works.toSorted(byStart), {
        hasPlainNumbers: true,
      }),
      explanation(party, language),
      listTable(lists, language),
    ]),
  )
}

type Word = { [Key in MessageKey]: Key extends `template.${infer Rest}` ? Rest : never }[MessageKey]

function word(key: Word, language: Language, values: Message['values'] = {}): string {
  return say(message(`template.${key}`, values), language)
}

/** What may be chosen, each list a column of the hidden sheet. */
interface Lists {
  readonly discipline: readonly string[]
  readonly kind: readonly string[]
  readonly phase: readonly string[]
}
const listOrder = ['discipline', 'kind', 'phase'] as const satisfies readonly (keyof Lists)[]

/** The words of the screen; for the phase also the party's own. */
function listsOf(works: readonly Work[], language: Language): Lists {
  const own = works.flatMap(({ phase }) => (phase === null ? [] : [phase]))
  const firmness = Firmness.options.map((each) => firmnessNames[each][language])
  return {
    discipline: Discipline.options.map((each) => disciplines[each].name[language]),
    kind: WorkKind.options.map((each) => workKinds[each].name[language]),
    phase: [...new Set([...firmness, ...own.toSorted((a, b) => a.localeCompare(b, language))])],
  }
}

type Cells = Readonly<Record<TemplateField, Cell>>

function cellsOf(work: Work, language: Language): Cells {
  const { start, end, words } = periodCells(work.period, language)
  return {
    number: work.number,
    name: work.name,
    street: work.street,
    houseNumbers: null,
    from: null,
    to: null,
    postcode: null,
    city: null,
    district: work.district,
    discipline: disciplines[work.discipline].name[language],
    kind: workKinds[work.kind].name[language],
    start: dateCell(start),
    end: dateCell(end),
    period: words,
    earliestStart: dateCell(work.earliestStart),
    latestEnd: dateCell(work.latestEnd),
    phase: work.phase ?? firmnessNames[work.firmness][language],
    budget: work.budget,
    work: work.id,
  }
}

function dateCell(date: CalendarDate | null): Cell {
  return date === null ? null : { date }
}

type Look = ColumnLook & { readonly width: number }
const looks: Readonly<Record<TemplateField, Look>> = {
  number: { width: 14, typed: 'text' },
  name: { width: 44, typed: 'text' },
  street: { width: 26, typed: 'text' },
  houseNumbers: { width: 13, typed: 'text' },
  from: { width: 22, typed: 'text' },
  to: { width: 22, typed: 'text' },
  postcode: { width: 10, typed: 'text' },
  city: { width: 16, typed: 'text' },
  district: { width: 20, typed: 'text' },
  discipline: { width: 20, typed: 'text' },
  kind: { width: 22, typed: 'text' },
  start: { width: 12, typed: 'date' },
  end: { width: 12, typed: 'date' },
  period: { width: 22, typed: 'text' },
  earliestStart: { width: 12, typed: 'date' },
  latestEnd: { width: 12, typed: 'date' },
  phase: { width: 22, typed: 'text' },
  budget: { width: 14 },
  work: { width: 10, typed: 'text', isHidden: true },
}

function columnsOf(lists: Lists, language: Language): Column<Work>[] {
  const letters = Object.fromEntries(
    templateFields.map((field, index) => [field, letterOf(index)]),
  ) as Letters
  return templateFields.map((field) => {
    const check = checkOf(field, lists, letters, language)
    return {
      ...looks[field],
      heading: deliveredColumns[field].heading[language],
      cell: (work) => cellsOf(work, language)[field],
      ...(check === null ? {} : { check }),
    }
  })
}

type Letters = Readonly<Record<TemplateField, string>>

/** Fewer columns than there are letters. */
function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}

const mostEuros = 1e12

function checkOf(field: TemplateField, lists: Lists, at: Letters, language: Language): CellCheck | null {
  const said = (sentence: Word) => ({
    title: deliveredColumns[field].heading[language],
    sentence: word(sentence, language),
  })
  const list = (name: keyof Lists): CellCheck['rule'] => {
    const column = letterOf(listOrder.indexOf(name))
    const sheet = word('lists', language)
    return { type: 'list', from: `'${sheet}'!$${column}$2:$${column}$${lists[name].length + 1}` }
  }
  const ordered = (first: TemplateField, last: TemplateField): CellCheck['rule'] => ({
    type: 'custom',
    formula: `AND(ISNUMBER(${at[field]}2),OR(${at[first]}2="",${at[last]}2="",${at[first]}2<=${at[last]}2))`,
  })
  switch (field) {
    case 'discipline':
      return { rule: list('discipline'), isStrict: true, ...said('chooseDiscipline') }
    case 'kind':
      return { rule: list('kind'), isStrict: true, ...said('chooseKind') }
    case 'phase':
      return { rule: list('phase'), isStrict: false, ...said('choosePhase') }
    // Who moves both days comes past a moment in which they are the wrong way round: that one only warns.
    case 'start':
      return { rule: ordered('start', 'end'), isStrict: false, ...said('dates') }
    case 'end':
      return { rule: ordered('start', 'end'), isStrict: true, ...said('dates') }
    case 'earliestStart':
      return { rule: ordered('earliestStart', 'latestEnd'), isStrict: false, ...said('room') }
    case 'latestEnd':
      return { rule: ordered('earliestStart', 'latestEnd'), isStrict: true, ...said('room') }
    case 'period':
      return { rule: { type: 'none' }, isStrict: false, ...said('period') }
    case 'budget':
      return {
        rule: { type: 'wholeNumber', least: 0, most: mostEuros },
        isStrict: true,
        ...said('budget'),
      }
    case 'work':
      return { rule: { type: 'none' }, isStrict: false, ...said('identity') }
    default:
      return null
  }
}

function explanation(party: string, language: Language): Table {
  const sentences = (
    [
      'aboutWorks',
      'aboutNew',
      'aboutGone',
      'aboutPlace',
      'aboutPeriod',
      'aboutLists',
      'aboutIdentity',
    ] as const
  ).map((key) => word(key, language))
  const heading = word('explanationHeading', language, { party })
  const column: Column<string> = { heading, width: 110, isWrapped: true, cell: (sentence) => sentence }
  return tableOf(word('explanation', language), [column], sentences, { isPlain: true })
}

function listTable(lists: Lists, language: Language): Table {
  const most = Math.max(...listOrder.map((name) => lists[name].length))
  const columns = listOrder.map((name): Column<number> => ({
    heading: deliveredColumns[name].heading[language],
    width: 24,
    typed: 'text',
    cell: (at) => lists[name][at] ?? null,
  }))
  const rows = Array.from({ length: most }, (_, at) => at)
  return tableOf(word('lists', language), columns, rows, { isHidden: true, isPlain: true })
}
