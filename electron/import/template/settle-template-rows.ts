/**
 * Rows that came back in a template, held against the works they were made of: what a cell says in the words of the
 * template, and not otherwise than the work, is no change.
 */
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { WorkFields } from '../../../shared/domain/work.ts'
import { firmnessNamed } from '../detect/screen-words.ts'
import { unpacked } from '../packed/packed-works.ts'
import type { ReadWork } from '../reading.ts'

/**
 * The same rows in the same order. A row whose identity is that of no known work, or of one that another row is more
 * like (people copy rows to add works), says nothing about which work it is.
 */
export function settleTemplateRows(
  known: readonly { readonly work: WorkFields & { readonly id: WorkId } }[],
  read: readonly ReadWork[],
): readonly ReadWork[] {
  if (read.every(({ work }) => work === null)) return read
  const byId = new Map(known.map(({ work }) => [work.id, work]))
  const originals = new Map<WorkId, ReadWork>()
  for (const row of read) {
    const work = row.work === null ? undefined : byId.get(row.work)
    if (work === undefined) continue
    const other = originals.get(work.id)
    if (other === undefined || likeness(work, row.fields) > likeness(work, other.fields))
      originals.set(work.id, row)
  }
  return read.map((row) => {
    if (row.work === null) return row
    const work = originals.get(row.work) === row ? byId.get(row.work) : undefined
    const plain = unpacked(row)
    return work === undefined ? { ...plain, work: null } : { ...plain, fields: settled(work, plain.fields) }
  })
}

/** Of two rows that claim to be the same work, the one that kept its number and its name. */
function likeness(work: WorkFields, fields: WorkFields): number {
  return Number(work.number === fields.number) * 2 + Number(work.name === fields.name)
}

function settled(work: WorkFields, fields: WorkFields): WorkFields {
  // The template has no room for the party's own columns: they stay as they were.
  return { ...fields, own: work.own, ...periodOf(work, fields), ...phaseOf(work, fields) }
}

/** The same days are the same period: its own words and how exact it was given, the template writes as it can. */
function periodOf({ period }: WorkFields, fields: WorkFields): Pick<WorkFields, 'period'> {
  const isSame = fields.period.start === period.start && fields.period.end === period.end
  return { period: isSame && period.precision !== 'none' ? period : fields.period }
}

/** A word that the coordinator explained once keeps its meaning; a work without one was given that of its firmness. */
function phaseOf(work: WorkFields, fields: WorkFields): Pick<WorkFields, 'phase' | 'firmness'> {
  const { phase, firmness } = work
  const isOurs = phase === null && fields.phase !== null && firmnessNamed(fields.phase) === firmness
  if (isOurs || fields.phase === phase) return { phase, firmness }
  return { phase: fields.phase, firmness: fields.firmness }
}
