/** What a new delivery changes, compared with the works the party has: new, changed, unchanged and missing. */
import type { Discipline } from '../../shared/domain/discipline.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { WorkFields, type SourceRow, type Work } from '../../shared/domain/work.ts'
import type { ReadWork } from './reading.ts'

/** A work of the party as the project has it, with its place in the project's coordinate system. */
export interface KnownWork {
  readonly work: Work
  readonly wkb: Uint8Array | null
}

/** Every read work is in one of the first three; every known work in one of the last three, or not covered. */
export interface DeliveryComparison {
  readonly added: readonly ReadWork[]
  /** `fields` are names of {@link WorkFields}, and `geometry`. */
  readonly changed: readonly {
    readonly work: WorkId
    readonly read: ReadWork
    readonly fields: readonly string[]
  }[]
  readonly unchanged: readonly { readonly work: WorkId; readonly read: ReadWork }[]
  /** Known works that this delivery should have named and did not. */
  readonly missing: readonly WorkId[]
}

interface Known extends KnownWork {
  readonly nameKey: string
}

/**
 * Compares a reading with the party's works. A work is found back by the party's own number (and the discipline, where
 * a number occurs twice), otherwise by the same name at the same place, otherwise by the same row of the same file
 * when its name did not change. A known work that is not found back is missing only when this delivery covers it:
 * it came from a file of the same name (years and versions in it aside), or its discipline is that of at least a fifth of
 * the delivered works. A list of roads makes no sewer work missing, not even when one sewer work stands in it.
 */
export function compareDelivery(known: readonly KnownWork[], read: readonly ReadWork[]): DeliveryComparison {
  const left = new Set<Known>(known.map((each) => ({ ...each, nameKey: plain(each.work.name) })))
  const matches = new Map<ReadWork, Known>()
  for (const keys of keysInTurn) matchBy(keys, left, read, matches)
  const added: ReadWork[] = []
  const changed: DeliveryComparison['changed'][number][] = []
  const unchanged: DeliveryComparison['unchanged'][number][] = []
  for (const each of read) {
    const match = matches.get(each)
    if (match === undefined) {
      added.push(each)
      continue
    }
    const fields = differences(match, each)
    if (fields.length === 0) unchanged.push({ work: match.work.id, read: each })
    else changed.push({ work: match.work.id, read: each, fields })
  }
  return { added, changed, unchanged, missing: missingWorks([...left], read) }
}

interface Keys {
  readonly ofKnown: (known: Known) => string | null
  readonly ofRead: (read: ReadWork) => string | null
}

/** From sure to less sure; each turn only looks at what the turns before left over. */
const keysInTurn: readonly Keys[] = [
  keys((fields, place) => numberKey(fields, `${fields.discipline}|${plain(fields.name)}|${place()}`)),
  keys((fields) => numberKey(fields, `${fields.discipline}|${plain(fields.name)}`)),
  keys((fields) => numberKey(fields, fields.discipline)),
  keys((fields) => numberKey(fields, '')),
  keys((fields, place) => unnumberedKey(fields, place())),
  {
    ofKnown: ({ work }) =>
      unnumberedKey(work, `${work.source.file}|${work.source.sheet ?? ''}|${work.source.row}`),
    ofRead: ({ fields, source }) =>
      unnumberedKey(fields, `${source.file}|${source.sheet ?? ''}|${source.row}`),
  },
]

function keys(keyOf: (fields: WorkFields, place: () => string) => string | null): Keys {
  return {
    ofKnown: ({ work, wkb }) => keyOf(work, () => (wkb === null ? '' : hexOf(wkb))),
    ofRead: ({ fields, place }) => keyOf(fields, () => (place === null ? '' : hexOf(place.wkb))),
  }
}

function numberKey(fields: WorkFields, rest: string): string | null {
  return fields.number === null ? null : `${fields.number}|${rest}`
}

function unnumberedKey(fields: WorkFields, rest: string): string | null {
  return fields.number === null ? `${plain(fields.name)}|${rest}` : null
}

/** Pairs works whose key is the same; where several share one, in the order of the files. */
function matchBy(
  { ofKnown, ofRead }: Keys,
  left: Set<Known>,
  read: readonly ReadWork[],
  matches: Map<ReadWork, Known>,
): void {
  const waiting = new Map<string, Known[]>()
  for (const each of left) {
    const key = ofKnown(each)
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), each])
  }
  if (waiting.size === 0) return
  for (const each of read) {
    if (matches.has(each)) continue
    const key = ofRead(each)
    const match = key === null ? undefined : waiting.get(key)?.shift()
    if (match === undefined) continue
    matches.set(each, match)
    left.delete(match)
  }
}

const comparedFields = Object.keys(WorkFields.shape) as (keyof WorkFields)[]

function differences({ work, wkb }: KnownWork, { fields, place }: ReadWork): string[] {
  const changed: string[] = comparedFields.filter((field) => written(work[field]) !== written(fields[field]))
  if (!sameBytes(wkb, place?.wkb ?? null)) changed.push('geometry')
  return changed
}

/** Periods are the only compared value with parts; their order of keys is not a difference. */
function written(value: WorkFields[keyof WorkFields]): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return JSON.stringify([value.start, value.end, value.precision, value.raw, value.derived])
}

/** Of the delivered works, the share that a discipline must have before the delivery is about that discipline. */
const enoughToCover = 0.2

function missingWorks(left: readonly Known[], read: readonly ReadWork[]): WorkId[] {
  const files = new Set(read.map(({ source }) => fileFamily(source)))
  const counts = new Map<Discipline, number>()
  for (const { fields } of read) counts.set(fields.discipline, (counts.get(fields.discipline) ?? 0) + 1)
  return left
    .filter(
      ({ work }) =>
        files.has(fileFamily(work.source)) ||
        (counts.get(work.discipline) ?? 0) >= enoughToCover * Math.max(1, read.length),
    )
    .map(({ work }) => work.id)
}

/** `riolering_2027_v2 (1).zip/strengen.shp` and next year's are the same list: without digits, versions and folders. */
function fileFamily({ file, sheet }: SourceRow): string {
  const name = file.toLowerCase().split('/').slice(-2).join('/')
  const words = name
    .replace(/[^a-z/.]+/g, ' ')
    .replace(/\b(def|definitief|concept|versie|kopie|copy|v)\b/g, '')
  const bare = words.replaceAll(' ', '')
  return `${bare}|${(sheet ?? '').toLowerCase().replace(/[^a-z]+/g, '')}`
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b
  return Buffer.compare(a, b) === 0
}
