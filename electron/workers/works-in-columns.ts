/**
 * The works of a project on their way to whoever needs all of them, in columns (shared/bytes/columns) on memory that threads
 * share: copied object by object they cost more than finding what overlaps does.
 */
import type { Work } from '../../shared/domain/work.ts'
import { fromColumns, toColumns, type Columns } from '../../shared/bytes/columns.ts'
import { comparedFields, type ComparedWork } from '../../shared/overlap/compared-work.ts'

/** The JSON of {@link Columns}, as UTF-8. */
export type WorksInColumns = Uint8Array<SharedArrayBuffer>

/** `count`: how many there are; they may come one by one. */
export function worksInColumns(works: Iterable<Work>, count: number): WorksInColumns {
  const bytes = new TextEncoder().encode(JSON.stringify(toColumns(works, count)))
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength))
  shared.set(bytes)
  return shared
}

/** Those works again, in their order. */
export function worksOfColumns(columns: WorksInColumns): Work[] {
  return fromColumns(columnsIn(columns)) as Work[]
}

/** Of those works what comparing them reads: they are less than half of what they are as a whole. */
export function comparedWorksOf(columns: WorksInColumns): ComparedWork[] {
  return fromColumns(columnsIn(columns), comparedFields) as ComparedWork[]
}

function columnsIn(columns: WorksInColumns): Columns {
  // A text is made of memory that nobody else can write to.
  return JSON.parse(new TextDecoder().decode(columns.slice())) as Columns
}
