/** The text of an OpenDocument cell: paragraphs, line breaks and spaces; not the remark that hangs on it. */
import { attribute, plainText, type Tag } from '../xlsx/xml-text.ts'

/** Drawings and remarks are in a cell, and their text is not that of the cell. */
const beside = new Set([
  'annotation',
  'frame',
  'custom-shape',
  'rect',
  'ellipse',
  'line',
  'g',
  'control',
  'object',
])

/** Reads on to the end of the cell. `struckPart` as in a workbook of Excel: empty when all of it is, null when nothing is. */
export function odsText(
  xml: string,
  tags: Generator<Tag>,
  struckStyles: ReadonlySet<string>,
): { text: string; struckPart: string | null } {
  const kept: string[] = []
  const struck: string[] = []
  let paragraphs = 0
  let skipped = 0
  const spans: boolean[] = []
  const add = (text: string) => (spans.includes(true) ? struck : kept).push(text)
  for (let step = tags.next(); step.done !== true; step = tags.next()) {
    const tag = step.value
    if (tag.isEnd && (tag.name === 'table-cell' || tag.name === 'covered-table-cell')) break
    if (beside.has(tag.name) && !tag.isEmpty) skipped += tag.isEnd ? -1 : 1
    if (skipped > 0) continue
    if (tag.name === 'p' && !tag.isEnd && paragraphs++ > 0) add('\n')
    if (tag.name === 'span' && !tag.isEmpty) {
      if (tag.isEnd) spans.pop()
      else spans.push(struckStyles.has(attribute(tag, 'style-name') ?? ''))
    }
    if (tag.name === 'line-break' && !tag.isEnd) add('\n')
    if (tag.name === 'tab' && !tag.isEnd) add('\t')
    if (tag.name === 's' && !tag.isEnd) add(' '.repeat(Math.min(100, Number(attribute(tag, 'c') ?? 1) || 1)))
    if (!inText.has(tag.name) || (tag.name === 'p' && (tag.isEnd || tag.isEmpty))) continue
    const end = xml.indexOf('<', tag.next)
    if (end > tag.next) add(plainText(xml.slice(tag.next, end)))
  }
  if (struck.join('').trim() === '') return { text: kept.join('').trim(), struckPart: null }
  const isWhole = kept.join('').trim() === ''
  return {
    text: (isWhole ? struck : kept).join('').trim(),
    struckPart: isWhole ? '' : struck.join('').trim(),
  }
}

/** Behind these stands text of the paragraph. */
const inText = new Set(['p', 'span', 'a', 's', 'tab', 'line-break'])
