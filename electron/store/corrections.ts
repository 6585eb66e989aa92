/** What people corrected of works: few, beside the works they are on. */
import { valuesOf, type Correction, type StandingCorrection } from '../../shared/domain/correction.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { WorkFields } from '../../shared/domain/work.ts'
import { correctionTable } from '../../shared/records/correction.ts'
import { reading } from '../../shared/records/rows.ts'
import { workTable } from '../../shared/records/work.ts'
import { isAside } from './asides.ts'
import type { ReadableDatabase } from './database.ts'

/** Asked of every work that changed. */
const correction = reading(correctionTable)

export type CorrectionsByWork = ReadonlyMap<WorkId, readonly Correction[]>

const none: readonly Correction[] = []

export function correctionsOn(byWork: CorrectionsByWork, work: WorkId): readonly Correction[] {
  return byWork.get(work) ?? none
}

export function readCorrections(db: ReadableDatabase): CorrectionsByWork {
  const rows = db.rows('correction', correction.columns, 'ORDER BY id')
  return Map.groupBy(rows.map(correction.read), ({ work }) => work)
}

/** In the order of the fields' names. */
export function readCorrectionsOn(db: ReadableDatabase, work: WorkId): Correction[] {
  return db.rows('correction', correction.columns, 'WHERE work = ? ORDER BY id', work).map(correction.read)
}

/** With what the party says now of each; of works that count. */
export function readStandingCorrections(db: ReadableDatabase): StandingCorrection[] {
  return [...readCorrections(db)].flatMap(([work, corrections]) => {
    if (isAside(db, work)) return []
    const delivered = readDelivered(db, work)
    return corrections.map((one) => ({ ...one, delivered: valuesOf(one.field, delivered) }))
  })
}

const fields = reading(workTable, Object.keys(WorkFields.shape) as (keyof WorkFields)[])

/** What its party said of a work that is there. */
export function readDelivered(db: ReadableDatabase, work: WorkId): WorkFields {
  const [row] = db.rows('work', fields.columns, 'WHERE id = ?', work)
  if (!row) throw new Error(`no work ${work}`)
  return fields.read(row)
}
