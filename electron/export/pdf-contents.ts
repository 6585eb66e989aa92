/** The table of contents, and the chapters it points at. */
import type { Content, TableCell } from 'pdfmake'
import type { PartyId } from '../../shared/domain/ids.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { kept, type Paper } from './pdf-works-table.ts'

/** Where the contents point; a combination is pointed at by its own id. */
export const anchors = {
  together: 'together',
  alone: 'alone',
  undated: 'undated',
  open: 'open',
  setAside: 'set-aside',
  rules: 'rules',
  party: (party: PartyId) => `party-${party}`,
} as const

/** The heading of a chapter, on a page of its own. */
export function chapter(title: string, id: string): Content {
  return {
    ...bookmark(title),
    text: title,
    id,
    outlineId: id,
    style: 'section',
    pageBreak: 'before',
  } as Content
}

/** An entry in the list of bookmarks beside the document, under that of the chapter `under`. The types do not know of it yet. */
export function bookmark(title: string, under?: string): object {
  return { outline: true, outlineText: title, ...(under === undefined ? {} : { outlineParentId: under }) }
}

interface Entry {
  readonly title: string
  readonly id: string
  /** Parts of the chapter. */
  readonly parts?: readonly { readonly title: string; readonly id: string }[]
}

function entriesOf(plan: Plan, { words, partyName }: Paper): Entry[] {
  return [
    {
      title: words('together'),
      id: anchors.together,
      parts: plan.combinations.map(({ combination: { name, id } }) => ({ title: name, id })),
    },
    {
      title: words('alone'),
      id: anchors.alone,
      parts: plan.alone.map(({ party }) => ({ title: partyName(party), id: anchors.party(party) })),
    },
    ...(plan.undated.length === 0 ? [] : [{ title: words('undated'), id: anchors.undated }]),
    { title: words('open'), id: anchors.open },
    { title: words('setAside'), id: anchors.setAside },
    { title: words('rules'), id: anchors.rules },
  ]
}

/**
 * The contents, with page numbers. Made by hand: the library's own takes a heading that is repeated on every page of a
 * table to be on the last of them.
 */
export function contentsPage(plan: Plan, paper: Paper): Content[] {
  const rows = entriesOf(plan, paper).flatMap(({ title, id, parts = [] }) => [
    row(title, id, [0, 8, 0, 0]),
    ...parts.map((part) => row(part.title, part.id, [14, 0, 0, 0])),
  ])
  return [
    { text: paper.words('contents'), style: 'section', pageBreak: 'before' },
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
