/** How the coordinates of one table are read: their system, how they are written, and what has to be asked about them. */
import type { Question } from '../../../shared/domain/draft.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'
import type { Bounds } from '../../../shared/domain/work.ts'
import { boundsOf } from '../../../shared/geo/bounds.ts'
import { fitsRd, isGeographic, longitudeLatitude, nameOfCrs, useOf, usedAt } from '../../../shared/geo/crs.ts'
import {
  degreePair,
  findForm,
  fitsDegreesHere,
  metrePair,
  readWritten,
  type CoordinateForm,
  type CoordinatePair,
} from '../detect/coordinate-form.ts'
import { plainWords } from '../detect/plain-words.ts'
import { crsQuestion, findCrs, isTurned, type CrsFinding } from '../detect/table-crs.ts'
import { isEmpty, textOf, type Cell } from '../readers/raw-table.ts'
import type { ReadingOptions } from '../reading.ts'
import { cellOf, type MappedTable } from '../rows/mapped-table.ts'
import { asTheyStand, placeOfRow, type WrittenForms } from '../rows/place-row.ts'

export interface TableCoordinates {
  readonly crs: string | null
  readonly question: Question | null
  readonly notes: readonly Message[]
  readonly forms: WrittenForms
  /** Y stands before X in every position. */
  readonly isTurned: boolean
}

/** How many rows are looked at to tell a coordinate system. */
const mostLookedAt = 2_000

export function tableCoordinates(
  table: MappedTable,
  isGiven: boolean,
  options: ReadingOptions,
): TableCoordinates {
  const { projectCrs } = options
  const metres = writtenCells(table, metrePair)
  const degrees = writtenCells(table, degreePair)
  const likely = table.mapping.crs ?? options.crs
  const forms: WrittenForms = {
    ...asTheyStand,
    metres: findForm(metrePair, metres, eitherWay(likely === null ? fitsRd : usedAt(likely))),
    degrees: findForm(degreePair, degrees, fitsDegreesHere),
  }
  const { boxes, ownSystems } = boxesOf(table, forms)
  const finding = findCrs({
    table: table.raw,
    projectCrs,
    answered: isGiven ? table.mapping.crs : null,
    remembered: table.mapping.crs,
    chosen: options.crs,
    ownCrs: mostNamed(ownSystems),
    headingsSayRd: headingsSayRd(table),
    boxes,
  })
  const { crs } = finding
  const isAnswered = isGiven && table.mapping.crs !== null
  const written = asWritten(table, finding, isAnswered, [
    { form: forms.metres, pair: metrePair, rows: metres, crs },
    { form: forms.degrees, pair: degreePair, rows: degrees, crs: longitudeLatitude },
  ])
  const isSwapped = crs !== null && isTurned(crs, boxes)
  return {
    crs,
    question: written.question,
    forms: { ...forms, isInMetres: crs !== null && !isGeographic(crs) },
    isTurned: isSwapped,
    notes: [
      ...(finding.note === null ? [] : [finding.note]),
      ...written.notes,
      ...(isSwapped ? [message('coordinates.axesTurned')] : []),
      ...accuracyNote(crs, projectCrs),
    ],
  }
}

interface Written {
  readonly form: CoordinateForm
  readonly pair: CoordinatePair
  readonly rows: readonly (readonly [Cell, Cell])[]
  readonly crs: string | null
}

const formNames: Readonly<Record<CoordinateForm, Bilingual>> = {
  plain: { nl: 'getallen', en: 'numbers' },
  thousands: { nl: 'getallen met punten tussen de duizendtallen', en: 'numbers with dots between thousands' },
  kilometres: { nl: 'kilometers', en: 'kilometres' },
  millimetres: { nl: 'millimeters', en: 'millimetres' },
  pointLost: { nl: 'graden die hun decimale punt kwijt zijn', en: 'degrees that lost their decimal point' },
}

/** A form that is not as it stands is asked together with the system; when that was answered it is only said. */
function asWritten(
  { raw }: MappedTable,
  finding: CrsFinding,
  isAnswered: boolean,
  all: readonly Written[],
): { question: Question | null; notes: readonly Message[] } {
  const found = all.find(({ form, crs }) => form !== 'plain' && crs !== null)
  if (found === undefined || found.crs === null) return { question: finding.question, notes: [] }
  const { form, pair, rows, crs } = found
  const [sample = null] = rows.find(([a]) => readWritten(form, pair[0], a) !== null) ?? []
  const value = readWritten(form, pair[0], sample)
  const values = { form: formNames[form], sample: textOf(sample), value: String(value ?? '') }
  // Dots between thousands can mean nothing else where the system is known.
  const isCertain = isAnswered || (form === 'thousands' && finding.question === null)
  if (isCertain) return { question: null, notes: [message('coordinates.written', values)] }
  const asked = message('coordinates.askWritten', { ...values, file: raw.file, other: nameOfCrs(crs) })
  return { question: crsQuestion(raw, crs, asked), notes: [] }
}

function eitherWay(fits: (box: Bounds) => boolean): (box: Bounds) => boolean {
  return (box) => fits(box) || fits([box[1], box[0], box[3], box[2]])
}

/** Rows that are looked at, spread over the table. */
function lookedAt(table: MappedTable) {
  const step = Math.max(1, Math.floor(table.rows.length / mostLookedAt))
  return table.rows.filter((_, index) => index % step === 0)
}

function writtenCells(table: MappedTable, [first, second]: CoordinatePair): (readonly [Cell, Cell])[] {
  if (table.raw.hasGeometry || !table.fields.has(first) || !table.fields.has(second)) return []
  return lookedAt(table)
    .map((row) => [cellOf(table, row, first), cellOf(table, row, second)] as const)
    .filter(([a, b]) => !isEmpty(a) && !isEmpty(b))
}

function boxesOf(
  table: MappedTable,
  forms: WrittenForms,
): { boxes: Bounds[]; ownSystems: Map<string, number> } {
  const boxes: Bounds[] = []
  const ownSystems = new Map<string, number>()
  for (const row of lookedAt(table)) {
    const { geometry, crs } = placeOfRow(table, row, forms)
    if (geometry !== null && crs !== null) ownSystems.set(crs, (ownSystems.get(crs) ?? 0) + 1)
    const bounds = geometry === null || crs !== null ? null : boundsOf(geometry)
    if (bounds !== null) boxes.push(bounds)
  }
  return { boxes, ownSystems }
}

/** Of two that are named as often, the one that stands first. */
function mostNamed(systems: ReadonlyMap<string, number>): string | null {
  const most = Math.max(0, ...systems.values())
  return [...systems].find(([, count]) => count === most)?.[0] ?? null
}

function headingsSayRd(table: MappedTable): boolean {
  const columns = (['x', 'y', 'wkt'] as const).flatMap((field) => table.fields.get(field) ?? [])
  return columns.some((column) => /\brd\b|rijksdriehoek/.test(plainWords(table.columns[column] ?? '')))
}

/** Said where the register itself is not certain within a metre, and the project is on another datum. */
function accuracyNote(crs: string | null, projectCrs: string): Message[] {
  const [from, to] = [crs === null ? null : useOf(crs), useOf(projectCrs)]
  if (crs === null || from === null || from.accuracy <= 1 || from.datum === to?.datum) return []
  return [message('coordinates.accuracy', { system: nameOfCrs(crs), metres: Math.ceil(from.accuracy) })]
}
