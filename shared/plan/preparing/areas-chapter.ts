/** The kansengebieden of a party: on a page each with its map and boxes to write in, in a workbook a row with cells for that. */
import { say } from '../../domain/message.ts'
import type { Plan } from '../../domain/plan.ts'
import {
  boxInText,
  placeInText,
  preparationTopics,
  PreparationTopic,
  type Preparation,
  type PreparationArea,
} from '../../domain/preparation.ts'
import type { Work } from '../../domain/work.ts'
import { untold } from '../../records/seen.ts'
import { sayPeriod } from '../../time/say-period.ts'
import { columnFrom, tableOf, type ColumnOf } from '../document/columns/column.ts'
import { workColumns } from '../document/columns/work-columns.ts'
import type { Answers, Block, Fact, Section, Table } from '../document/document.ts'
import { agreedInWords } from '../strays-in-words.ts'
import { byStart } from '../order-works.ts'
import type { PreparationTeller } from './preparation-teller.ts'

/** An area with what the plan knows of it. */
interface Told extends PreparationArea {
  readonly name: string
  /** First start first. */
  readonly works: readonly Work[]
}

/** `stamp`: by which a sheet is known again. In a workbook every row says it. */
export function areasChapter(
  { plan, areas, party }: Preparation,
  stamp: string,
  teller: PreparationTeller,
): Section {
  const { prepares } = teller
  const told = areas.map((area, at) => toldOf(area, at, plan, teller))
  const empty = prepares('noAreas', { party: party.name, year: plan.year })
  return {
    is: 'section',
    level: 2,
    title: prepares('areas'),
    anchor: 'areas',
    count: areas.length,
    blocks: [
      { is: 'paragraph', text: told.length === 0 ? empty : prepares('areasText') },
      answersSheet(told, { stamp, empty }, teller),
      ...told.map((area) => areaPart(area, teller)),
      worksSheet(told, teller),
    ],
  }
}

function toldOf(area: PreparationArea, at: number, plan: Plan, teller: PreparationTeller): Told {
  const open = plan.open.find(({ cluster }) => cluster === area.cluster)
  const number = teller.prepares('area', { number: at + 1 })
  const name = open === undefined || open.name === untold ? number : open.name
  return { ...area, name, works: teller.worksNamed(open?.works ?? []).toSorted(byStart) }
}

function areaPart(area: Told, teller: PreparationTeller): Section {
  const { prepares } = teller
  const { name, works, place } = area
  return {
    is: 'section',
    level: 3,
    title: name,
    anchor: `area-${placeInText(place)}`,
    hasOwnPage: true,
    blocks: [
      {
        is: 'map',
        works: works.map(({ id, discipline, firmness }) => ({
          ...{ id, discipline, firmness },
          isOutlined: teller.isOutlined(id),
        })),
        caption: prepares('mapOf', { name, works: works.length }),
        otherwise: teller.words('noPlace'),
        isLow: true,
      },
      ...factsOf(area, teller),
      worksTable(area, teller),
      answersOf(area, teller),
    ],
  }
}

function factsOf(area: Told, teller: PreparationTeller): Block[] {
  const facts: Fact[] = [
    { key: 'period', label: teller.prepares('period'), value: periodOf(area, teller), isLong: false },
    { key: 'why', label: teller.prepares('why'), value: whyOf(area, teller), isLong: true },
  ].filter(({ value }) => value !== null)
  return facts.length === 0 ? [] : [{ is: 'facts', labels: 'over', facts }]
}

/** From the first day of any of them to the last; null where that is not known of all. */
function periodOf({ works }: Told, { language }: PreparationTeller): string | null {
  const starts = works.flatMap(({ period }) => period.start ?? [])
  const ends = works.flatMap(({ period }) => period.end ?? [])
  const [start, end] = [starts.toSorted()[0], ends.toSorted().at(-1)]
  if (start === undefined || end === undefined || starts.length + ends.length < 2 * works.length) return null
  return agreedInWords({ start, end })[language]
}

/** People read the first few. */
const mostReasons = 3

function whyOf({ why }: Told, { language }: PreparationTeller): string | null {
  if (why.length === 0) return null
  return why
    .slice(0, mostReasons)
    .map((one) => say(one, language))
    .join('\n')
}

function worksTable({ name, works }: Told, teller: PreparationTeller): Table {
  const { mark, party, name: work, place, period, firmness } = workColumns(teller)
  return tableOf(
    { name, rooms: ['page'] },
    [mark, party, work, place, { ...period, width: { page: 90 } }, { ...firmness, width: { page: 62 } }],
    works,
    ({ id, name: named }) => ({ name: named, notes: teller.notesOf(id) }),
  )
}

function answersOf(area: Told, { language }: PreparationTeller): Answers {
  return {
    is: 'answers',
    fields: PreparationTopic.options.map((topic) => ({
      key: boxInText(area.place, topic),
      label: preparationTopics[topic].name[language],
      asks: preparationTopics[topic].asks[language],
      says: area.says[topic] ?? '',
    })),
  }
}

/** What is to be filled in: a row for each area, and what it is about beside it. Without any it says so. */
function answersSheet(
  told: readonly Told[],
  { stamp, empty }: { readonly stamp: string; readonly empty: string },
  teller: PreparationTeller,
): Table {
  const { prepares, language } = teller
  const sheet = { name: prepares('areas'), rooms: ['sheet'] } as const
  if (told.length === 0)
    return tableOf(
      sheet,
      [
        {
          key: 'none',
          heading: prepares('areas'),
          kind: 'text',
          width: { sheet: 100 },
          isLong: true,
          value: (said: string) => said,
        },
      ],
      [empty],
    )
  const long = { kind: 'text', isLong: true } as const
  const worksOf = (isOwn: boolean) => (area: Told) =>
    area.works
      .filter((work) => (work.party === teller.party.id) === isOwn)
      .map((work) => workInLine(work, isOwn, teller))
      .join('\n')
  const columns: ColumnOf<Told>[] = [
    {
      ...{ key: 'key', heading: prepares('key'), kind: 'code', width: { sheet: 10 }, isHidden: true },
      value: ({ place }) => `${stamp} ${placeInText(place)}`,
    },
    {
      key: 'area',
      heading: teller.words('area'),
      kind: 'text',
      width: { sheet: 24 },
      value: ({ name }) => name,
    },
    { ...long, key: 'yours', heading: prepares('yours'), width: { sheet: 40 }, value: worksOf(true) },
    { ...long, key: 'others', heading: prepares('others'), width: { sheet: 40 }, value: worksOf(false) },
    {
      ...long,
      key: 'why',
      heading: prepares('why'),
      width: { sheet: 44 },
      value: (area) => whyOf(area, teller),
    },
    ...PreparationTopic.options.map((topic): ColumnOf<Told> => ({
      ...long,
      key: topic,
      heading: preparationTopics[topic].name[language],
      width: { sheet: 36 },
      asks: preparationTopics[topic].asks[language],
      value: ({ says }) => says[topic],
    })),
  ]
  return tableOf(sheet, columns, told)
}

function workInLine(work: Work, isOwn: boolean, { partyName, language }: PreparationTeller): string {
  const named = isOwn ? work.name : `${partyName(work.party)}: ${work.name}`
  return `${named} (${sayPeriod(work.period, language)})`
}

/** All works of all areas, to sort and count. */
function worksSheet(told: readonly Told[], teller: PreparationTeller): Table {
  const { party, number, name, discipline, street, start, end, period, firmness } = workColumns(teller)
  const rows = told.flatMap((area) => area.works.map((work) => ({ area, work })))
  const workOf = ({ work }: (typeof rows)[number]) => work
  return tableOf(
    { name: teller.prepares('areaWorks'), rooms: told.length === 0 ? [] : ['sheet'] },
    [
      {
        ...{ key: 'area', heading: teller.words('area'), kind: 'text', width: { sheet: 24 } },
        value: ({ area }: (typeof rows)[number]) => area.name,
      },
      ...[party, number, name, discipline, street, start, end, period, firmness].map((column) =>
        columnFrom(column, workOf),
      ),
    ],
    rows,
  )
}
