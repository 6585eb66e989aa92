/** Any blocks at all, every text in them a word of its own, and the words that a reader of a room must find again. */
import fc from 'fast-check'
import { AttachmentId, ClusterId, WorkId } from '../../shared/domain/ids.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import {
  columnsIn,
  type Block,
  type Column,
  type Room,
  type Row,
  type Table,
  type Value,
} from '../../shared/plan/document/document.ts'

const id = '0199a000-0000-7000-8000-000000000001'
let count = 0
/** A word that stands nowhere else, in no word of any language. */
const word = fc.constant(null).map(() => `q${String(count++)}z`)
const maybe = <Thing>(of: fc.Arbitrary<Thing>) => fc.option(of, { nil: undefined })

function without<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape
}

const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constant(null),
  word,
  fc.nat().map((number) => number + 1000),
  fc
    .record({ is: fc.constant('said' as const), text: word, aside: maybe(word), under: maybe(word) })
    .map((one) => without(one) as Value),
  fc.constant({ is: 'day' as const, date: CalendarDate.parse('2027-03-01') }),
  fc.constant({ is: 'mark' as const, discipline: 'water' as const }),
)

const width = fc.constantFrom({ page: 60 }, { sheet: 12 }, { page: 'rest' as const, sheet: 12 })
const column = fc
  .record({ key: word, heading: word, kind: fc.constantFrom('text' as const, 'code' as const), width })
  .chain((one) => fc.boolean().map((hasNotes): Column => (hasNotes ? { ...one, hasNotes } : one)))

const table = fc.array(column, { minLength: 1, maxLength: 4 }).chain((columns) => {
  const row: fc.Arbitrary<Row> = fc.record({
    name: word,
    cells: fc.tuple(...columns.map(() => value)),
    notes: fc.array(word, { maxLength: 2 }),
    link: fc.constantFrom(null, { to: 'cluster' as const, cluster: ClusterId.parse(id) }),
  })
  return fc.record({
    is: fc.constant('table' as const),
    name: word,
    rooms: fc.constantFrom<Room[]>(['page'], ['sheet'], ['page', 'sheet']),
    columns: fc.constant(columns),
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
  })
})

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ is: fc.constant('paragraph' as const), text: word, isSoft: fc.boolean() }),
  fc.record({
    is: fc.constant('figures' as const),
    figures: fc.array(fc.record({ count: fc.nat(), what: word }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    is: fc.constant('facts' as const),
    labels: fc.constantFrom('over' as const, 'beside' as const),
    facts: fc.array(fc.record({ key: word, label: word, value, isLong: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  table,
  fc.record({
    is: fc.constant('map' as const),
    works: fc.constant([
      {
        id: WorkId.parse(id),
        discipline: 'water' as const,
        firmness: 'scheduled' as const,
        isOutlined: false,
      },
    ]),
    caption: word,
    otherwise: word,
  }),
  fc.record({
    is: fc.constant('pictures' as const),
    pictures: fc.array(fc.record({ id: fc.constant(AttachmentId.parse(id)), caption: word }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    is: fc.constant('answers' as const),
    fields: fc.array(
      fc.record({ key: word, label: word, asks: word, says: fc.oneof(word, fc.constant('')) }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  }),
  fc.record({
    is: fc.constant('signatures' as const),
    headings: fc.record({ party: word, name: word, day: word, sign: word }),
    parties: fc.array(word, { minLength: 1, maxLength: 3 }),
  }),
  fc.constant({ is: 'legend' as const, disciplines: ['water' as const, 'roads' as const] }),
)

const part = fc
  .record({
    is: fc.constant('section' as const),
    level: fc.constant(3 as const),
    title: word,
    mark: maybe(word),
    anchor: maybe(word),
    hasOwnPage: fc.boolean(),
    blocks: fc.array(leaf, { maxLength: 3 }),
  })
  .map((one) => without(one) as Block)

const chapter = fc.record({
  is: fc.constant('section' as const),
  level: fc.constantFrom(1 as const, 2 as const),
  title: word,
  over: word,
  anchor: word,
  blocks: fc.array(fc.oneof(leaf, part), { maxLength: 4 }),
})

export const anyBlocks: fc.Arbitrary<Block[]> = fc.array(fc.oneof(chapter, leaf), {
  minLength: 1,
  maxLength: 3,
})

/** Every word that who reads these blocks in a room must find. Maps have no place here, so they say so. */
export function wordsOf(blocks: readonly Block[], room: Room): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.is === 'section') {
      const { level, title, over = '', mark = '', blocks: inside } = block
      const said = room === 'page' ? [title, level === 1 ? over : '', level > 1 ? mark : ''] : []
      return [...said, ...wordsOf(inside, room)].filter((one) => one !== '')
    }
    if (block.is === 'table') return wordsOfTable(block, room)
    if (room === 'sheet') return []
    switch (block.is) {
      case 'paragraph':
        return [block.text]
      case 'figures':
        return block.figures.flatMap(({ count: many, what }) => [String(many), what])
      case 'facts':
        return block.facts.flatMap((fact) => [fact.label, ...wordsOfValue(fact.value)])
      case 'map':
        return [block.otherwise]
      case 'pictures':
        return block.pictures.map(({ caption }) => caption)
      case 'answers':
        return block.fields.flatMap(({ label, says }) => [label, says]).filter((one) => one !== '')
      case 'signatures':
        return [...Object.values(block.headings), ...block.parties]
      case 'legend':
        return ['drinkwater', 'wegen']
    }
  })
}

function wordsOfTable(one: Table, room: Room): string[] {
  const standing = columnsIn(one, room)
  if (standing.length === 0) return []
  return [
    ...standing.map(({ column: { heading } }) => heading),
    ...one.rows.flatMap(({ cells, notes }) => [
      ...standing.flatMap(({ at }) => wordsOfValue(cells[at] ?? null)),
      ...(room === 'page' ? notes : []),
    ]),
  ]
}

function wordsOfValue(one: Value): string[] {
  if (one === null) return []
  if (typeof one !== 'object') return [String(one)]
  if (one.is === 'said') return [one.text, one.aside, one.under].filter((text) => text !== undefined)
  return one.is === 'day' ? [] : ['drinkwater']
}
