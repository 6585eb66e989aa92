/**
 * A document: what stands in it and in which order, in one language, without how it looks. Screen, pdf and workbook each
 * write it; a writer is a function for every kind of block, so that the compiler misses the one that was forgotten.
 */
import type { Discipline } from '../../domain/discipline.ts'
import type { Firmness } from '../../domain/firmness.ts'
import type { AttachmentId, ClusterId, CombinationId, WorkId } from '../../domain/ids.ts'
import type { Language } from '../../domain/language.ts'
import type { CalendarDate } from '../../domain/period.ts'

export interface Document {
  readonly language: Language
  /** Of the document, and of the project it is about. */
  readonly title: string
  readonly project: string
  /** All of it stands on one page: no cover, no contents. */
  readonly isOnePage?: boolean
  /** It begins at once and goes on: no cover, no contents, and chapters stand under each other. */
  readonly isRunning?: boolean
  /** By which a file made of it is known when it comes back filled in. */
  readonly stamp?: string
  readonly blocks: readonly Block[]
}

export type Block =
  Section | Paragraph | Figures | Facts | Table | SmallMap | Pictures | Legend | Answers | Signatures
export type BlockOf<Kind extends Block['is']> = Extract<Block, { readonly is: Kind }>

/** A heading and what stands under it. */
export interface Section {
  readonly is: 'section'
  /** 1 for the title of the document, 2 for a chapter, 3 for a part of one. */
  readonly level: 1 | 2 | 3
  readonly title: string
  /** Said above the title. */
  readonly over?: string
  /** What is to be minded of all of it, in a few words beside the title. */
  readonly mark?: string
  /** Its name in this document, by which contents and links find it; without one the contents leave it out. */
  readonly anchor?: string
  /** How many things it holds, where that is worth knowing. */
  readonly count?: number
  /** Begins on a page of its own; chapters always do. */
  readonly hasOwnPage?: boolean
  /** Where the screen leads from here. */
  readonly link?: Link
  readonly blocks: readonly Block[]
}

export interface Paragraph {
  readonly is: 'paragraph'
  readonly text: string
  /** Said less loud than what stands around it. */
  readonly isSoft?: boolean
  readonly link?: Link
}

/** What a document begins with: numbers, each with what there are so many of. */
export interface Figures {
  readonly is: 'figures'
  readonly figures: readonly { readonly count: number; readonly what: string }[]
}

export interface Facts {
  readonly is: 'facts'
  /** `over`: short labels, each over its fact; `beside`: a list of names with a sentence beside each. */
  readonly labels: 'over' | 'beside'
  readonly facts: readonly Fact[]
}

export interface Fact {
  readonly key: string
  readonly label: string
  readonly value: Value
  /** May be sentences, and takes the whole width. */
  readonly isLong: boolean
}

/**
 * Where a table or column stands. On a page there is room for what people read, in a workbook for what they sort and count:
 * there dates are cells of their own, and works of all parties stand in one table.
 */
export type Room = 'page' | 'sheet'

export interface Table {
  readonly is: 'table'
  /** Of the sheet, in a workbook. */
  readonly name: string
  readonly rooms: readonly Room[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Column {
  readonly key: string
  readonly heading: string
  readonly kind: 'text' | 'code' | 'number' | 'money' | 'date' | 'period' | 'mark'
  /** A column stands only where it has a width: points of 487 on a page (`rest`: what others leave), characters in a sheet. */
  readonly width: { readonly page?: number | 'rest'; readonly sheet?: number }
  readonly isRight?: boolean
  /** Holds sentences. */
  readonly isLong?: boolean
  /** For the program that reads the sheet again, and not for people. */
  readonly isHidden?: boolean
  /** To be filled in; what is asked is said when a cell of it is chosen. */
  readonly asks?: string
  /** On a page the notes of a row stand in this cell; in a table without such a column they stand after it. */
  readonly hasNotes?: boolean
}

export interface Row {
  /** What the row is about, where something is said of it elsewhere. */
  readonly name: string
  /** In the order of the columns. Worked out when read: who writes a few rows of many does not pay for all. */
  readonly cells: readonly Value[]
  /** What is to be minded, for a page; in a sheet it is a column. */
  readonly notes: readonly string[]
  readonly link: Link | null
}

export type Value = null | string | number | Said | Day | Mark

/** Text with something beside it. */
export interface Said {
  readonly is: 'said'
  readonly text: string
  readonly tone?: 'soft' | 'strong' | 'warn'
  /** Softly, on the same line and on the next. */
  readonly aside?: string
  readonly under?: string
  /** What the party wrote itself, for who wants to know. */
  readonly hint?: string
}

export interface Day {
  readonly is: 'day'
  readonly date: CalendarDate
}

/** The letter of a discipline. */
export interface Mark {
  readonly is: 'mark'
  readonly discipline: Discipline
}

/** Works on the streets around them, just so far that all of them are on it. */
export interface SmallMap {
  readonly is: 'map'
  readonly works: readonly {
    readonly id: WorkId
    readonly discipline: Discipline
    readonly firmness: Firmness
    /** No more of its place is told than the area it lies in. */
    readonly isOutlined: boolean
  }[]
  readonly caption: string
  /** Said instead when none of them has a place. */
  readonly otherwise: string
  /** Half as high: there is more on its page. */
  readonly isLow?: boolean
}

/** Of what is kept with a combination, each with its name and what is to be said of it. They have no place in a workbook. */
export interface Pictures {
  readonly is: 'pictures'
  readonly pictures: readonly { readonly id: AttachmentId; readonly caption: string }[]
}

/** Boxes to write in. A sheet has columns for that, so they stand on a page alone. */
export interface Answers {
  readonly is: 'answers'
  readonly fields: readonly AnswerField[]
}

export interface AnswerField {
  /** By which what was written is found again. */
  readonly key: string
  readonly label: string
  readonly asks: string
  /** What was said before; empty: nothing yet. */
  readonly says: string
}

/** A line for everyone who signs: a name, a day and room to write. It has no place in a workbook. */
export interface Signatures {
  readonly is: 'signatures'
  readonly headings: {
    readonly party: string
    readonly name: string
    readonly day: string
    readonly sign: string
  }
  readonly parties: readonly string[]
}

/** What the letters of these disciplines mean. */
export interface Legend {
  readonly is: 'legend'
  readonly disciplines: readonly Discipline[]
}

/** What a row, a paragraph or a section leads to in the window. */
export type Link =
  | { readonly to: 'cluster'; readonly cluster: ClusterId }
  | { readonly to: 'combination'; readonly combination: CombinationId }
  | { readonly to: 'rules' }

/** The columns of a table that stand in a room, with where their cells are in a row; none where the table does not stand. */
export function columnsIn(
  { columns, rooms }: Pick<Table, 'columns' | 'rooms'>,
  room: Room,
): { column: Column; at: number }[] {
  if (!rooms.includes(room)) return []
  return columns.flatMap((column, at) => (column.width[room] === undefined ? [] : { column, at }))
}
