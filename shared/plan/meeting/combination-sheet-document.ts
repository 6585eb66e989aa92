/** The afsprakenblad of a combination: what its parties agreed, on one page, with a line for each of them to sign. */
import { bodyLevelNames, decisionKindNames } from '../../domain/body.ts'
import type { CombinationSheet } from '../../domain/combination-sheet.ts'
import type { ToldDecision } from '../../domain/decision.ts'
import type { Language } from '../../domain/language.ts'
import { say } from '../../domain/message.ts'
import type { CalendarDate } from '../../domain/period.ts'
import { sayDate } from '../../time/say-period.ts'
import { laidDown } from '../document/chapters/dossier.ts'
import { agreementColumns, type ToldAgreement } from '../document/columns/agreement-columns.ts'
import { columnFrom, factOf, tableOf, type ColumnOf } from '../document/columns/column.ts'
import {
  combinationColumns,
  combinedWorkColumns,
  type CombinedWork,
} from '../document/columns/combination-columns.ts'
import { dossierColumns } from '../document/columns/dossier-columns.ts'
import { workColumns } from '../document/columns/work-columns.ts'
import type { Block, Document, Fact, Section, SmallMap, Table } from '../document/document.ts'
import { tellerOf, type Teller } from '../document/teller.ts'
import { wordsOfRoom, type WordsOf } from '../document/words-of-room.ts'
import { heldInWords } from '../held-in-words.ts'
import { byStart } from '../order-works.ts'

interface SheetTeller extends Teller {
  readonly signs: WordsOf<'toSign'>
}

/** `date` is the day it is drawn up. */
export function combinationSheetDocument(
  sheet: CombinationSheet,
  language: Language,
  date: CalendarDate,
): Document {
  const { agreed, project } = sheet
  const told = { ...sheet, combinations: [agreed], brokenRests: [], water: [] }
  const teller: SheetTeller = { ...tellerOf(told, language, date), signs: wordsOfRoom('toSign', language) }
  const { signs } = teller
  const title = signs('title', { name: agreed.combination.name })
  return {
    language,
    title,
    project,
    isOnePage: true,
    blocks: [
      {
        is: 'section',
        level: 1,
        over: project,
        title,
        blocks: [
          soft(signs('madeOn', { date: sayDate(date, language) })),
          { is: 'facts', labels: 'over', facts: shortFacts(sheet, teller) },
          mapOf(sheet, teller),
          part(signs('works'), [
            worksTable(sheet, teller),
            { is: 'facts', labels: 'beside', facts: linesOf(sheet, teller) },
          ]),
          part(signs('agreements'), agreementsPart(sheet, teller)),
          ...heldInWords(sheet).map((one) => soft(say(one, language))),
          part(signs('signing'), [signaturesOf(sheet, teller)]),
        ],
      },
    ],
  }
}

function soft(text: string): Block {
  return { is: 'paragraph', text, isSoft: true }
}

function part(title: string, blocks: readonly Block[]): Section {
  return { is: 'section', level: 3, title, blocks }
}

function shortFacts({ agreed: { combination } }: CombinationSheet, teller: SheetTeller): Fact[] {
  const { period, lead, level } = combinationColumns(teller)
  return [period, lead, level].map((column) => factOf(column, combination))
}

/** A line each, since all of it is to stand on one page: why, what leads, in which order, on which conditions, decided where. */
function linesOf({ agreed }: CombinationSheet, teller: SheetTeller): Fact[] {
  const { signs, language } = teller
  const { combination, dossier, decisions } = agreed
  const leading = factOf(dossierColumns(teller).leading, dossier)
  const order = dossier.dependencies.map((one) => laidDown(one, teller)).join('\n')
  const conditions = dossier.conditions
    .filter(({ state }) => state === 'open')
    .map(({ what, due, result }) => signs('condition', { what, due: sayDate(due, language), result }))
    .join('\n')
  const lines = [
    factOf(combinationColumns(teller).reason, combination),
    leading,
    { key: 'order', label: signs('order'), value: order, isLong: true },
    { key: 'conditions', label: signs('conditions'), value: conditions, isLong: true },
    { key: 'decided', label: signs('decidedIn'), value: decidedIn(decisions, teller), isLong: true },
  ]
  return lines.filter(({ value }) => value !== null && value !== '')
}

function mapOf(
  { agreed: { combination }, works }: CombinationSheet,
  { words, isOutlined }: SheetTeller,
): SmallMap {
  return {
    is: 'map',
    works: works.map(({ id, discipline, firmness }) => ({
      ...{ id, discipline, firmness },
      isOutlined: isOutlined(id),
    })),
    caption: words('mapOf', { name: combination.name, works: works.length }),
    otherwise: words('noPlace'),
    isLow: true,
  }
}

function worksTable(
  { agreed: { combination }, works, parties }: CombinationSheet,
  teller: SheetTeller,
): Table {
  const { mark, party, number, name } = workColumns(teller)
  const { agreed } = combinedWorkColumns(teller, workColumns(teller))
  const workOf = ({ work }: CombinedWork) => work
  const columns: ColumnOf<CombinedWork>[] = [
    columnFrom(mark, workOf),
    { ...columnFrom(party, workOf), width: { page: 100 } },
    { ...columnFrom(number, workOf), width: { page: 64 } },
    columnFrom(name, workOf),
    { ...agreed, width: { page: 106 } },
  ]
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return tableOf(
    { name: combination.name, rooms: ['page'] },
    columns,
    works.toSorted(byStart).map((work) => ({ combination, work })),
    ({ work }) => ({ name: names.get(work.party) ?? '', notes: teller.notesOf(work.id) }),
  )
}

function agreementsPart(
  { agreed: { combination, agreements } }: CombinationSheet,
  teller: SheetTeller,
): Block[] {
  const open = agreements.filter(({ state }) => state === 'open')
  if (open.length === 0) return [{ is: 'paragraph', text: teller.signs('noAgreements') }]
  const { what: said, party, due, state } = agreementColumns(teller)
  const what: ColumnOf<ToldAgreement> = { ...said, width: { page: 'rest' } }
  return [tableOf({ name: combination.name, rooms: ['page'] }, [what, party, due, state], open)]
}

/** So many stand on the page; what was decided last counts. */
const mostDecisions = 2

/** Nothing in a project in which no bodies decide. */
function decidedIn(decisions: readonly ToldDecision[] | null, teller: SheetTeller): string {
  const { signs } = teller
  if (decisions === null) return signs('undecided')
  const shown = decisions.slice(-mostDecisions)
  const earlier = decisions.length - shown.length
  return [
    ...shown.map((one) => decisionSays(one, teller)),
    ...(earlier === 0 ? [] : [signs('earlier', { count: earlier })]),
  ].join('\n')
}

function decisionSays(
  { body, level, day, is, basis }: ToldDecision,
  { signs, language }: SheetTeller,
): string {
  const kind = decisionKindNames[is][language]
  return signs('decision', { body, level: bodyLevelNames[level][language], day, kind, basis })
}

function signaturesOf({ signing, parties }: CombinationSheet, { signs }: SheetTeller): Block {
  return {
    is: 'signatures',
    headings: { party: signs('party'), name: signs('name'), day: signs('day'), sign: signs('sign') },
    parties: parties.filter(({ id }) => signing.includes(id)).map(({ name }) => name),
  }
}
