/** Proposes what every column means: the heading first, tested by the values, then the values by themselves. */
import type { Field } from '../../../shared/domain/delivery.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import { countsRows, lookAtColumn, type ColumnValues } from './column-values.ts'
import type { HeadedRows } from './headed-rows.ts'
import { meaningsOfColumn } from './cut-headings.ts'
import { doubtfulNumber } from './heading-words.ts'
import { isLooksColumn } from './looks-columns.ts'
import { completePair, isRdPair, pairCutDates, swapDegrees, swapMetres } from './paired-columns.ts'
import { plainWords } from './plain-words.ts'

export interface ProposedColumn {
  readonly column: string
  readonly field: Field
  readonly reason: Message
  readonly values: ColumnValues
}

interface Candidate {
  readonly index: number
  readonly field: Field
  readonly score: number
}

const nothingFixed: ReadonlyMap<number, Field> = new Map()

/**
 * One proposal per column, in their order. Columns with a place are left out of it where `hasGeometry`. What is `fixed`
 * (index → field) stays as it is, and the others take what that leaves.
 */
export function proposeColumns(
  { columns, rows, unnamed }: Pick<HeadedRows, 'columns' | 'rows' | 'unnamed'>,
  hasGeometry: boolean,
  fixed: ReadonlyMap<number, Field> = nothingFixed,
): ProposedColumn[] {
  const values = columns.map((_, index) => lookAtColumn(rows, index))
  const fields = new Map(fixed)
  // A program numbers its rows anew with every file: that is no reference to a work.
  const countsOnly = (column: string, index: number) => isRowId(column) && countsRows(rows, index)
  // The letter of a column without a heading is no heading: X and Y are the 24th and 25th of a sheet.
  const byHeading = columns.flatMap((column, index) =>
    unnamed.has(index)
      ? []
      : candidatesOf(column, index, values[index], hasGeometry).filter(
          ({ field }) => field !== 'number' || !countsOnly(column, index),
        ),
  )
  assign(byHeading, fields, columns, values)
  pairCutDates(columns, fields, values)
  const fromHeading = new Set(fields.keys())
  if (!hasGeometry) completePair(fields, values)
  assign(valueCandidates(columns, values, fields, hasGeometry, unnamed), fields, columns, values)
  swapDegrees(fields, values)
  swapMetres(fields, values)
  return columns.map((column, index) => {
    const looked = values[index] ?? lookAtColumn([], 0)
    const field = isLooksColumn(column) ? (fixed.get(index) ?? 'phase') : (fields.get(index) ?? 'ignore')
    const isByHeading = fromHeading.has(index) || isLooksColumn(column)
    return { column, field, reason: reasonFor(column, field, isByHeading, looked), values: looked }
  })
}

function reasonFor(column: string, field: Field, byHeading: boolean, values: ColumnValues): Message {
  if (isLooksColumn(column) && field !== 'ignore') return message('looks.reason')
  if (field === 'ignore') return message('import.reasonOther')
  return byHeading
    ? message('import.reasonHeading', { column })
    : message('import.reasonValues', { sample: values.samples[0] ?? '' })
}

const placeFields: ReadonlySet<Field> = new Set(['x', 'y', 'longitude', 'latitude', 'wkt'])

function candidatesOf(
  column: string,
  index: number,
  values: ColumnValues | undefined,
  hasGeometry: boolean,
): Candidate[] {
  if (values === undefined) return []
  const meanings = meaningsOfColumn(column)
  // Whatever such a column is called, what stands in it are places.
  const places = values.wkt >= 0.5 ? [{ field: 'wkt' as const, score: 90 }] : []
  return [...meanings, ...places]
    .filter(({ field }) => !(hasGeometry && placeFields.has(field)))
    .map(({ field, score }) => {
      const fits = countsPartOfYear(column, values) && times.has(field) ? 1 : fit(field, values, score)
      return { index, field, score: score * fits }
    })
    .filter(({ score }) => score > 0)
}

/** Whether the values of a column can be what a field holds, whatever its heading says. */
export function canHold(field: Field, values: ColumnValues): boolean {
  return values.filled > 0 && fit(field, values, leastScore) >= 0.3
}

const leastScore = 50

/** How well the values bear out a field: 0 not at all, 1 fully. An empty column bears out anything, weakly. */
function fit(field: Field, values: ColumnValues, score: number): number {
  if (values.filled === 0) return 0.5
  switch (field) {
    case 'start':
    case 'end':
    case 'period':
    case 'earliestStart':
    case 'latestEnd':
      return values.dates >= 0.3 ? 0.7 + 0.3 * values.dates : 0
    case 'duration':
      return values.durations >= 0.3 ? 1 : 0
    case 'number':
      // One project may be many rows; but a column that is mostly empty numbers nothing.
      return (
        (values.filledShare > 0.5 ? 1 : 0.3) *
        (score >= 80 || values.distinctShare > 0.5 ? 1 : 0.2) *
        (score !== doubtfulNumber || values.codes > 0.8 ? 1 : 0)
      )
    case 'name':
      return values.texts < 0.3 ? 0.2 : values.distinctShare < 0.05 && values.filled > 40 ? 0.4 : 1
    case 'phase':
      return 0.6 + 0.4 * values.phases
    case 'discipline':
      return values.disciplines > 0 ? 1 : 0.4
    case 'budget':
      return values.amounts >= 0.5 ? 1 : 0
    case 'x':
    case 'y':
    case 'longitude':
    case 'latitude':
      return values.coordinates >= 0.5 ? 1 : 0
    case 'wkt':
      return values.wkt >= 0.5 ? 1 : 0
    // Words for the two ends of a stretch of street are also those for the two ends of a period.
    case 'from':
    case 'to':
      return values.dates < 0.3 && (values.texts >= 0.5 || values.houseNumbers >= 0.5) ? 1 : 0
    case 'kind':
      // "Type" may well hold phases.
      return values.phases === 1 ? 0 : values.texts >= 0.3 ? 1 : 0.3
    case 'houseNumbers':
      return values.houseNumbers >= 0.5 ? 1 : 0
    case 'postcode':
      return values.postcodes >= 0.5 ? 1 : 0
    default:
      return values.texts >= 0.3 ? 1 : 0.3
  }
}

/** Best first, each field once; a period or a bound may be spread over a year and a quarter, month or week column. */
function assign(
  candidates: readonly Candidate[],
  fields: Map<number, Field>,
  columns: readonly string[],
  values: readonly ColumnValues[],
): void {
  const taken = new Set(fields.values())
  const sorted = [...candidates].sort((a, b) => b.score - a.score || a.index - b.index)
  for (const { index, field } of sorted) {
    if (fields.has(index)) continue
    if (taken.has(field) && !(times.has(field) && completesYear(index, field, fields, columns, values)))
      continue
    fields.set(index, field)
    taken.add(field)
  }
}

const partOfYear = /\b(\w*kwartaal|kwrt|kw|quarter|\w*week|weeknr|weeknummer|wk|\w*maand|month|helft)\b/
const times: ReadonlySet<Field> = new Set(['period', 'start', 'end'])

/** A 3 under "kwartaal" or a 34 under "week" is a time, with the year beside it. */
function countsPartOfYear(column: string, values: ColumnValues): boolean {
  return partOfYear.test(plainWords(column)) && values.numbers > 0.5 && values.least >= 1 && values.most <= 53
}

function completesYear(
  index: number,
  field: Field,
  fields: ReadonlyMap<number, Field>,
  columns: readonly string[],
  values: readonly ColumnValues[],
): boolean {
  const taken = [...fields].filter(([, each]) => each === field).map(([other]) => other)
  const isPart = (column: number) => partOfYear.test(plainWords(columns[column] ?? ''))
  const isYear = (column: number) => (values[column]?.years ?? 0) > 0.5
  const [first] = taken
  if (taken.length !== 1 || first === undefined) return false
  return (isPart(index) && isYear(first)) || (isYear(index) && isPart(first))
}

/** What headings left open: two columns of numbers that fit RD, columns of real dates, phases. */
function valueCandidates(
  columns: readonly string[],
  values: readonly ColumnValues[],
  fields: ReadonlyMap<number, Field>,
  hasGeometry: boolean,
  unnamed: ReadonlySet<number>,
): Candidate[] {
  const has = (field: Field) => [...fields.values()].includes(field)
  const free = values.flatMap((value, index) =>
    fields.has(index) || value.filled === 0 ? [] : [{ value, index }],
  )
  const found: Candidate[] = []
  const isPlaced = hasGeometry || has('x') || has('longitude') || has('wkt')
  // Two amounts look like a place in RD as well: without a heading over them only people can tell.
  const pair = free.find(
    ({ value, index }) =>
      isRdPair(value, values[index + 1]) &&
      !fields.has(index + 1) &&
      !unnamed.has(index) &&
      !unnamed.has(index + 1),
  )
  if (!isPlaced && pair !== undefined)
    found.push({ index: pair.index, field: 'x', score: 1 }, { index: pair.index + 1, field: 'y', score: 1 })
  const wkt = free.find(({ value }) => value.wkt > 0.5)
  if (!isPlaced && wkt !== undefined) found.push({ index: wkt.index, field: 'wkt', score: 2 })
  if (!has('start') && !has('end') && !has('period')) found.push(...dateCandidates(columns, free))
  const phase = free.find(({ value }) => value.phases > 0.7 && value.distinctShare < 0.5)
  if (!has('phase') && phase !== undefined) found.push({ index: phase.index, field: 'phase', score: 1 })
  if (!has('name') && !has('street')) found.push(...nameCandidate(columns, free))
  return found
}

/** Two columns without a heading whose numbers could be places in RD; null when there are none, or the rows have a place. */
export function doubtfulPlace(
  { columns, unnamed }: Pick<HeadedRows, 'columns' | 'unnamed'>,
  proposed: readonly ProposedColumn[],
  hasGeometry: boolean,
): { x: string; y: string } | null {
  if (hasGeometry || proposed.some(({ field }) => placeFields.has(field))) return null
  const at = proposed.findIndex(
    ({ field, values }, index) =>
      field === 'ignore' &&
      unnamed.has(index) &&
      unnamed.has(index + 1) &&
      isRdPair(values, proposed[index + 1]?.values),
  )
  return at < 0 ? null : { x: columns[at] ?? '', y: columns[at + 1] ?? '' }
}

/** Without a heading that says name: the column that reads most like one, with words and mostly different values. */
function nameCandidate(
  columns: readonly string[],
  free: readonly { value: ColumnValues; index: number }[],
): Candidate[] {
  const wordy = free
    .filter(
      ({ value, index }) =>
        value.texts > 0.8 &&
        value.distinctShare > 0.5 &&
        !isAboutPeople(columns[index] ?? '') &&
        value.wkt === 0,
    )
    .map(({ value, index }) => ({ index, length: averageLength(value.samples) }))
    .filter(({ length }) => length >= 8 && length <= 120)
    .sort((a, b) => b.length - a.length)
  return wordy[0] === undefined ? [] : [{ index: wordy[0].index, field: 'name', score: 1 }]
}

function averageLength(samples: readonly string[]): number {
  return samples.reduce((sum, sample) => sum + sample.length, 0) / Math.max(1, samples.length)
}

function isAboutPeople(column: string): boolean {
  return /person|contact|opdrachtgever|aannemer|leider|beheerder|mail|tel|link|url|schema/.test(
    plainWords(column),
  )
}

function dateCandidates(
  columns: readonly string[],
  free: readonly { value: ColumnValues; index: number }[],
): Candidate[] {
  const dates = free.filter(
    ({ value, index }) =>
      (value.dates > 0.8 || value.realDates > 0.5) &&
      (value.realDates > 0.5 || value.numbers < 0.5) &&
      !isRegisterDate(columns[index] ?? ''),
  )
  const [first, second] = dates
  if (first === undefined) return []
  const start: Candidate = { index: first.index, field: second === undefined ? 'period' : 'start', score: 1 }
  return second === undefined ? [start] : [start, { index: second.index, field: 'end', score: 1 }]
}

/** Headings that programs give to the numbers of their rows. */
function isRowId(column: string): boolean {
  return /^(id|\w* ?fid|object ?id|gid|oid|row ?(id|nr|num)|record ?(id|nr)?|index)$/.test(plainWords(column))
}

/** A heading that names another kind of date gets no meaning from its values. */
function isRegisterDate(column: string): boolean {
  return /gewijzigd|mutat|aangemaakt|creat|modif|updat|edit|opname|registr|invoer|export|lmut|geboorte|inspect|doc|code/.test(
    plainWords(column),
  )
}
