/** The text of a Word document as it stands, with where its cells, fields and bookmarks begin and end in it. */
import { attribute, plainText, tagsOf, type Tag } from '../readers/xlsx/xml-text.ts'

/** Positions in the text. */
export interface Range {
  from: number
  to: number
}

export interface WordMark extends Range {
  readonly is: 'field' | 'bookmark'
  readonly name: string
  /** The innermost cell in which it stands. */
  readonly cell: Range | null
}

export interface WordText {
  readonly marks: readonly WordMark[]
  readonly textOf: (range: Range) => string
}

/** Text that was moved or deleted, with changes kept, and what older programs are shown instead of the same. */
const notThere = new Set(['del', 'moveFrom', 'Fallback'])
const ofText: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])

export function scanWordText(xml: string): WordText {
  const pieces: string[] = []
  let length = 0
  let skipped = 0
  const cells: Range[] = []
  const fields: (Range & { name: string | null; cell: Range | null })[] = []
  const bookmarks = new Map<string, WordMark>()
  const marks: WordMark[] = []
  const say = (text: string) => {
    if (skipped > 0 || text === '') return
    pieces.push(text)
    length += text.length
  }
  /** Until it ends: what never does is nothing. */
  const begun = () => ({ from: length, to: length })

  const begin = new Map<string, (tag: Tag) => unknown>(
    Object.entries({
      tc: () => cells.push(begun()),
      sdt: () => fields.push({ ...begun(), name: null, cell: cells.at(-1) ?? null }),
      tag(tag: Tag) {
        const field = fields.at(-1)
        if (field) field.name ??= attribute(tag, 'val')
      },
      bookmarkStart(tag: Tag) {
        const name = attribute(tag, 'name') ?? ''
        const mark: WordMark = { is: 'bookmark', name, cell: cells.at(-1) ?? null, ...begun() }
        bookmarks.set(attribute(tag, 'id') ?? '', mark)
        marks.push(mark)
      },
      bookmarkEnd(tag: Tag) {
        const mark = bookmarks.get(attribute(tag, 'id') ?? '')
        if (mark) mark.to = length
      },
      // The same word says where a tab stops.
      tab: (tag: Tag) => say(attribute(tag, 'pos') === null ? ' ' : ''),
      t(tag: Tag) {
        const end = tag.isEmpty ? -1 : xml.indexOf('<', tag.next)
        if (end >= 0) say(plainText(xml.slice(tag.next, end)))
      },
    }),
  )
  const finish = new Map<string, () => unknown>(
    Object.entries({
      p: () => say('\n'),
      tc() {
        const cell = cells.pop()
        if (cell) cell.to = length
      },
      sdt() {
        const field = fields.pop()
        // A cell may stand in a field as a whole.
        if (field?.name != null)
          marks.push({ is: 'field', name: field.name, cell: field.cell, from: field.from, to: length })
      },
    }),
  )
  for (const tag of tagsOf(xml)) {
    const { name, isEnd, isEmpty } = tag
    if (notThere.has(name) && !isEmpty) skipped = Math.max(0, skipped + (isEnd ? -1 : 1))
    if (!isEnd) say(ofText.get(name) ?? '')
    if (!isEnd) begin.get(name)?.(tag)
    if (isEnd || isEmpty) finish.get(name)?.()
  }
  const text = pieces.join('')
  return { marks, textOf: ({ from, to }) => text.slice(from, to) }
}
