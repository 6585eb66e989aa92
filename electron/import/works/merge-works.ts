/**
 * Rows of one delivery that are one work: the area, line and points of one project in several layers, rows that say exactly
 * the same, and the line that sums up the phases below it.
 */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import type { Question } from '../../../shared/domain/draft.ts'
import { message } from '../../../shared/domain/message.ts'
import { writtenFields } from '../differences/compare-fields.ts'
import { completeParts, togetherPlaces } from '../rows/complete-work.ts'
import type { ReadRowAndPlace } from '../tables/open-table.ts'
import { unpacked } from '../packed/packed-works.ts'
import type { ReadWork } from '../reading.ts'
import { repeatedNumbers, sumOfText } from './repeated-numbers.ts'

export interface MergedWorks {
  readonly works: readonly ReadWork[]
  /** Rows that are no work of their own any more. */
  readonly joined: number
  readonly notes: readonly RowRemark[]
  /** Whether the parts of projects belong together; null: no project has parts. */
  readonly question: Question | null
}

export function mergeWorks(entries: readonly ReadRowAndPlace[]): MergedWorks {
  const gone = new Set<ReadRowAndPlace>()
  const changed = new Map<ReadRowAndPlace, ReadWork>()
  const notes: RowRemark[] = []
  const projects: { number: string; tables: number; rows: number; first: ReadWork }[] = []
  const doubled = new Map<string, { count: number; first: ReadWork }>()
  for (const group of alike(entries)) {
    for (const [double, first] of doublesIn(group)) {
      gone.add(double)
      notes.push(remarkOn(double.work, message('import.sameAs', rowIn(double.work, first.work))))
    }
    const left = group.filter((entry) => !gone.has(entry))
    const sum = summaryOf(left)
    if (sum !== null) {
      gone.add(sum)
      notes.push(remarkOn(sum.work, message('import.sumsUp', { number: sum.work.fields.number ?? '' })))
    }
    for (const parts of partsIn(left.filter((entry) => entry !== sum))) {
      const [first, ...others] = parts
      if (first === undefined) continue
      changed.set(first, asOne(parts))
      for (const other of others) gone.add(other)
      const number = first.work.fields.number ?? ''
      projects.push({
        number,
        rows: parts.length,
        tables: new Set(parts.map(tableOf)).size,
        first: first.work,
      })
    }
    const several = left.filter((entry) => entry !== sum && !gone.has(entry))
    const [one] = several
    if (one?.work.fields.number != null && several.length > 1)
      doubled.set(one.work.fields.number, { count: several.length, first: one.work })
  }
  const left = entries.filter((entry) => !gone.has(entry))
  const works = left.map((entry) => changed.get(entry) ?? entry.work)
  return {
    works,
    joined: entries.length - left.length,
    notes: [...notes, ...partNotes(projects), ...sameNumberNotes(doubled), ...samePlaceNotes(left, works)],
    question: askParts(projects),
  }
}

/** Rows that may be one work: by their number, or else by name; only where there is more than one. */
function alike(entries: readonly ReadRowAndPlace[]): ReadRowAndPlace[][] {
  // Nearly every row is alone, and a list of each would be as many lists as there are rows.
  const sums = new Float64Array(entries.length)
  for (let at = 0; at < entries.length; at++) {
    const key = likenessOf(entries[at]!)
    sums[at] = key === null ? Number.NaN : sumOfText(key)
  }
  const repeated = repeatedNumbers(sums)
  const groups = new Map<string, ReadRowAndPlace[]>()
  for (const [at, entry] of entries.entries()) {
    const key = repeated.has(sums[at]!) ? likenessOf(entry) : null
    if (key === null) continue
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [entry])
    else known.push(entry)
  }
  // In the order of their first rows.
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Rows with the same may be one work; null: it is one by itself. */
function likenessOf(entry: ReadRowAndPlace): string | null {
  // A row of a template of ours says itself which work it is.
  if (entry.work.work !== null) return null
  if (entry.number !== null) return `n${entry.number}`
  // A row that says neither number nor name may be anything, also in the place of another.
  const bounds = entry.unsaid.has('name') ? undefined : entry.work.place?.bounds
  return bounds === undefined ? null : `${entry.name}|${bounds.join()}`
}

/** Each row that says what an earlier one said, in the same place, with that one. */
function doublesIn(group: readonly ReadRowAndPlace[]): [ReadRowAndPlace, ReadRowAndPlace][] {
  const seen = new Map<string, ReadRowAndPlace[]>()
  return group.flatMap((entry): [ReadRowAndPlace, ReadRowAndPlace][] => {
    const { fields, place } = entry.work
    const name = entry.unsaid.has('name') ? '' : fields.name
    const key = `${writtenFields({ ...fields, name })}|${place?.bounds.join() ?? ''}`
    const known = seen.get(key) ?? []
    const same = known.find(
      (other) => isSamePlace(other.work, entry.work) && isSameOwn(other.work, entry.work),
    )
    seen.set(key, [...known, entry])
    return same === undefined ? [] : [[entry, same]]
  })
}

function isSamePlace({ place: a }: ReadWork, { place: b }: ReadWork): boolean {
  if (a === null || b === null) return a === b
  return a.wkb.length === b.wkb.length && Buffer.compare(a.wkb, b.wkb) === 0
}

function isSameOwn(a: ReadWork, b: ReadWork): boolean {
  return JSON.stringify(a.fields.own) === JSON.stringify(b.fields.own)
}

/** A row without a place and a phase whose period is that of the placed rows below it together. */
function summaryOf(group: readonly ReadRowAndPlace[]): ReadRowAndPlace | null {
  const placed = group.filter(({ work }) => work.place !== null)
  const without = group.filter(({ work }) => work.place === null && work.fields.phase === null)
  const [one] = without
  if (one === undefined || without.length > 1 || placed.length < 2) return null
  const isOneTable = placed.every((entry) => tableOf(entry) === tableOf(one) && sameName(entry, one))
  const starts = placed.map(({ work }) => work.fields.period.start ?? '').sort()
  const ends = placed.map(({ work }) => work.fields.period.end ?? '').sort()
  const { start, end } = one.work.fields.period
  const isWhole = start !== null && end !== null && start === starts[0] && end === ends.at(-1)
  return isOneTable && isWhole && new Set(starts).size > 1 ? one : null
}

function sameName(a: ReadRowAndPlace, b: ReadRowAndPlace): boolean {
  return a.work.fields.name.toLowerCase() === b.work.fields.name.toLowerCase()
}

function tableOf({ work: { source } }: ReadRowAndPlace): string {
  return `${source.file}|${source.sheet ?? ''}`
}

/** Placed rows with one number, name, period, phase and discipline in more than one layer, in their order. */
function partsIn(group: readonly ReadRowAndPlace[]): ReadRowAndPlace[][] {
  const projects = new Map<string, ReadRowAndPlace[]>()
  for (const entry of group) {
    const { number, name, period, phase, discipline } = entry.work.fields
    if (number === null || entry.isApart || entry.work.place === null || entry.unsaid.has('name')) continue
    const key = JSON.stringify([name.toLowerCase(), period.start, period.end, phase, discipline])
    projects.set(key, [...(projects.get(key) ?? []), entry])
  }
  return [...projects.values()].filter((parts) => new Set(parts.map(tableOf)).size > 1 && !hasTwins(parts))
}

/** Two rows in the very same place that differ in what they say are no parts, but two versions of one list. */
function hasTwins(parts: readonly ReadRowAndPlace[]): boolean {
  const bounds = new Set(parts.map(({ work }) => work.place?.bounds.join()))
  return (
    bounds.size < parts.length &&
    parts.some((a, at) => parts.slice(at + 1).some((b) => isSamePlace(a.work, b.work)))
  )
}

/** The first row's work with the places of all, and what the others say besides. */
function asOne(parts: readonly ReadRowAndPlace[]): ReadWork {
  const works = parts.map(({ work }) => work)
  const [first] = works
  if (first === undefined) throw new Error('a work has at least one part')
  const place = togetherPlaces(works.flatMap((work) => work.place ?? []))
  const isSure = works.every(({ placing }) => placing.sure)
  const placing = isSure
    ? first.placing
    : (works.find(({ placing: each }) => !each.sure)?.placing ?? first.placing)
  return { ...unpacked(first), fields: completeParts(works.map(({ fields }) => fields)), place, placing }
}

function remarkOn({ source: { file, sheet, row } }: ReadWork, found: RowRemark['message']): RowRemark {
  return { file, sheet, row, message: found }
}

function rowIn(double: ReadWork, { source }: ReadWork) {
  const isElsewhere = source.file !== double.source.file || source.sheet !== double.source.sheet
  const where = isElsewhere ? ` (${source.sheet ?? source.file})` : ''
  return { row: source.row, where }
}

const mostNamed = 8

function named(texts: readonly string[]): string {
  const shown = texts.slice(0, mostNamed).join(', ')
  return texts.length > mostNamed ? `${shown}, …` : shown
}

type Project = { number: string; tables: number; rows: number; first: ReadWork }

function partNotes(projects: readonly Project[]): RowRemark[] {
  const [one] = projects
  if (one === undefined) return []
  const rows = projects.reduce((sum, project) => sum + project.rows, 0)
  const values = { count: projects.length, rows, numbers: named(projects.map(({ number }) => number)) }
  return [{ ...remarkOn(one.first, message('import.partsTogether', values)), row: null }]
}

function askParts(projects: readonly Project[]): Question | null {
  const [one] = projects
  if (one === undefined) return null
  const { file, sheet } = one.first.source
  const numbers = named(projects.map(({ number }) => number))
  const asked = message('mapping.askParts', { count: projects.length, numbers })
  return { about: 'parts', file, sheet, value: null, message: asked, proposal: 'together' }
}

function sameNumberNotes(doubled: ReadonlyMap<string, { count: number; first: ReadWork }>): RowRemark[] {
  const [one] = doubled.values()
  if (one === undefined) return []
  const values = { count: doubled.size, numbers: named([...doubled.keys()]) }
  return [{ ...remarkOn(one.first, message('import.sameNumber', values)), row: null }]
}

/** Works, each with its entry, that have a name in common and lie in exactly the same place, under different numbers. */
function samePlaceNotes(entries: readonly ReadRowAndPlace[], works: readonly ReadWork[]): RowRemark[] {
  const seen = new Map<string, [ReadRowAndPlace, ReadWork]>()
  const found: [ReadRowAndPlace, ReadRowAndPlace][] = []
  // Most are alone under their name and in their place, and telling that by numbers costs little.
  const likeness = new Float64Array(entries.length)
  for (let at = 0; at < entries.length; at++) likeness[at] = likenessInPlace(entries[at]!, works[at]!)
  const shared = repeatedNumbers(likeness)
  for (const [at, entry] of entries.entries()) {
    if (!shared.has(likeness[at]!)) continue
    const work = works[at]!
    const bounds = work.place?.bounds ?? []
    const key = `${entry.name}|${bounds.join()}`
    const other = seen.get(key)
    if (other === undefined) seen.set(key, [entry, work])
    else if (isSamePlace(other[1], work) && other[0].number !== entry.number) found.push([other[0], entry])
  }
  const [first] = found
  if (first === undefined) return []
  const pairs = named(found.map(([a, b]) => `${a.number ?? ''} = ${b.number ?? ''}`))
  const said = message('import.samePlace', { count: found.length, pairs })
  return [{ ...remarkOn(first[0].work, said), row: null }]
}

/** The same for the same name in the same bounds; now and then for others. NaN: without a place or a number. */
function likenessInPlace({ number, name }: ReadRowAndPlace, { place }: ReadWork): number {
  if (number === null || place === null) return Number.NaN
  const [x, y, right, top] = place.bounds
  return x + Math.PI * y + Math.E * right + Math.SQRT2 * top + sumOfText(name)
}
