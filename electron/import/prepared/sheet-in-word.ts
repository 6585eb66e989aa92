/**
 * A voorbereidingsblad in a Word file, also after another program opened and saved it. A box is known by its field or by the
 * bookmark around that, and is the whole cell of the table in which those stand: people type beside a field as well.
 * Source: ECMA-376 part 1, 17.3 (text), 17.4 (tables), 17.5.2 (fields), 17.13.5 (changes); part 2, 9.3 (relationships).
 */
import { message } from '../../../shared/domain/message.ts'
import {
  boxFrom,
  boxInText,
  bookmarkFrom,
  inWord,
  placeFrom,
  stampFrom,
  type PreparationStamp,
} from '../../../shared/domain/preparation.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { ReturnedBox, ReturnedSheet } from '../../../shared/domain/returned-sheet.ts'
import { isZip, zipParts, type ZipParts } from '../readers/unpack-zip.ts'
import { attribute, tagsOf, textOfPart } from '../readers/xlsx/xml-text.ts'
import { gatherBoxes } from './gather-boxes.ts'
import { scanWordText, type WordText } from './scan-word-text.ts'

/** The text of a sheet with two hundred areas is some twenty. */
const mostMegabytes = 64

/** Fails with `preparing.notASheet`, `newerSheet`, `boxesGone`, `fileTooLarge` and `answerTooLong`, and as zips do. */
export function sheetInWord(file: string, bytes: Uint8Array): ReturnedSheet {
  const notASheet = new ExpectedFailure(message('preparing.notASheet', { file }))
  if (!isZip(bytes)) throw notASheet
  const zip = zipParts(file, bytes)
  const properties = propertiesIn(partText(zip, file, 'docProps/custom.xml'))
  const stamp = stampIn(properties, file)
  if (stamp === null) throw notASheet
  const text = scanWordText(partText(zip, file, mainPart(zip, file)))
  const found = boxesIn(text, properties)
  if (found.length === 0 && stamp.areas > 0)
    throw new ExpectedFailure(message('preparing.boxesGone', { file }))
  const { boxes, notes } = gatherBoxes(file, found)
  const comments = remarksIn(partText(zip, file, 'word/comments.xml'))
  const said = comments === 0 ? [] : [message('preparing.comments', { count: comments })]
  return { file, stamp, boxes, notes: [...notes, ...said] }
}

function stampIn(properties: ReadonlyMap<string, string>, file: string): PreparationStamp | null {
  const stamp = stampFrom(properties.get(inWord.stamp) ?? '')
  if (stamp === 'newer') throw new ExpectedFailure(message('preparing.newerSheet', { file }))
  return stamp
}

/** What is larger was not typed; it is never there as a whole. */
function partText(zip: ZipParts, file: string, name: string): string {
  const pieces: Uint8Array[] = []
  let length = 0
  zip.inPieces(name, (piece) => {
    length += piece.length
    if (length > mostMegabytes * 2 ** 20)
      throw new ExpectedFailure(message('preparing.fileTooLarge', { file, most: mostMegabytes }))
    pieces.push(piece)
  })
  return textOfPart(Buffer.concat(pieces))
}

/** Word calls it `word/document.xml`, and in the browser sometimes otherwise. */
function mainPart(zip: ZipParts, file: string): string {
  for (const tag of tagsOf(partText(zip, file, '_rels/.rels')))
    if (tag.name === 'Relationship' && (attribute(tag, 'Type') ?? '').endsWith('/officeDocument'))
      return attribute(tag, 'Target') ?? ''
  return 'word/document.xml'
}

function propertiesIn(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  let name: string | null = null
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'property') name = tag.isEnd ? null : attribute(tag, 'name')
    else if (name !== null && !tag.isEnd && !tag.isEmpty) {
      const end = xml.indexOf('<', tag.next)
      properties.set(name, end < 0 ? '' : xml.slice(tag.next, end))
    }
  }
  return properties
}

function remarksIn(xml: string): number {
  let count = 0
  for (const { name, isEnd } of tagsOf(xml)) if (name === 'comment' && !isEnd) count++
  return count
}

/** A cell that holds two boxes, because somebody moved one there, is neither: then each is what stands in its own field. */
function boxesIn({ marks, textOf }: WordText, properties: ReadonlyMap<string, string>): ReturnedBox[] {
  const known = marks.flatMap((mark) => {
    const box = mark.is === 'field' ? boxFrom(mark.name) : boxOfBookmark(mark.name, properties)
    return box === null ? [] : [{ box, mark, key: boxInText(box, box.topic) }]
  })
  return [...Map.groupBy(known, ({ mark }) => mark.cell)].flatMap(([cell, inside]) => {
    const byKey = [...Map.groupBy(inside, ({ key }) => key).values()]
    if (cell !== null && byKey.length === 1)
      return inside.slice(0, 1).map(({ box }) => ({ ...box, text: textOf(cell) }))
    return byKey.flatMap((of) => {
      // A field that was moved into another box stands between the bookmarks of that.
      const fields = of.filter(({ mark }) => mark.is === 'field')
      return (fields.length > 0 ? fields : of).map(({ box, mark }) => ({ ...box, text: textOf(mark) }))
    })
  })
}

function boxOfBookmark(name: string, properties: ReadonlyMap<string, string>) {
  const mark = bookmarkFrom(name)
  const place = mark && placeFrom(properties.get(inWord.place(mark.nth)) ?? '')
  return mark && place && { ...place, topic: mark.topic }
}
