/** The table of contents on paper. */
import type { Content, TableCell } from 'pdfmake'
import { contentsOf } from '../../shared/plan/document/contents.ts'
import type { Document } from '../../shared/plan/document/document.ts'
import { wordsOfRoom } from '../../shared/plan/document/words-of-room.ts'
import { kept } from './pdf-table.ts'

/**
 * The contents, with page numbers. Made by hand: the library's own takes a heading that is repeated on every page of a
 * table to be on the last of them.
 */
export function contentsPage({ blocks, language }: Document): Content[] {
  const rows = contentsOf(blocks).flatMap(({ title, anchor, parts }) => [
    row(title, anchor, [0, 8, 0, 0]),
    ...parts.map((part) => row(part.title, part.anchor, [14, 0, 0, 0])),
  ])
  return [
    { text: wordsOfRoom('export', language)('contents'), style: 'section', pageBreak: 'before' },
    { layout: 'noBorders', table: { widths: ['*', 30], ...kept(rows), body: rows } },
  ]
}

function row(title: string, id: string, margin: [number, number, number, number]): TableCell[] {
  return [
    { text: title, linkToDestination: id, margin },
    {
      pageReference: id,
      linkToDestination: id,
      style: 'soft',
      alignment: 'right',
      margin: [0, margin[1], 0, 0],
    } as TableCell,
  ]
}
