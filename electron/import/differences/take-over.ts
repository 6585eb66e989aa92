/** What storing a compared delivery does: what is taken over, what is left as it was, and how that is counted. */
import type { DraftDecisions, DifferenceCounts } from '../../../shared/domain/difference.ts'
import { isByHand } from '../../../shared/domain/by-hand.ts'
import { DifferenceGroup } from '../../../shared/domain/difference.ts'
import type { DeliveryChanges, ImportReport, Mapping, RowRemark } from '../../../shared/domain/delivery.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import type { MissingDecision } from '../../../shared/domain/missing-decision.ts'
import { isToPlace, type Placing } from '../../../shared/domain/placing.ts'
import type { Bounds, SourceRow, WorkFields } from '../../../shared/domain/work.ts'
import { correctionId, type CorrectionId } from '../../../shared/domain/correction.ts'
import { totalNamed } from '../detect/totals-before.ts'
import { PackedWork } from '../packed/packed-works.ts'
import type { ReadWork } from '../reading.ts'
import type { ComparedWork } from './compare-delivery.ts'
import { correctionsTouched } from './corrections-touched.ts'
import { leftOutMessage } from './left-before.ts'
import { placeAfter } from './place-relation.ts'

interface TakenWork {
  readonly fields: WorkFields
  readonly source: SourceRow
  readonly placing: Placing
  readonly wkb: Uint8Array | null
  readonly bounds: Bounds | null
}

/** Named as it was known; what the party wrote besides may be new. */
interface ConfirmedWork {
  readonly work: WorkId
  readonly source: SourceRow
  readonly own: WorkFields['own']
}

/**
 * Every delivered row is in one of the first three, left out, or waits for an answer; `missing` holds what changes for
 * missing works.
 */
export interface TakenOver {
  readonly added: readonly TakenWork[]
  readonly changed: readonly (TakenWork & { readonly work: WorkId })[]
  readonly unchanged: readonly ConfirmedWork[]
  readonly missing: readonly { readonly work: WorkId; readonly decision: MissingDecision | null }[]
  /** What was decided of corrections that the delivery says something new of. */
  readonly corrections: DraftDecisions['corrections']
  readonly changes: DeliveryChanges
  /** The report with the rows that are left out among its rejections; a row that waits is still the work it was read as. */
  readonly report: ImportReport
}

/** How many differences stand in each group, left or not. */
export function countGroups(compared: readonly ComparedWork[]): DifferenceCounts {
  const counts = Object.fromEntries(DifferenceGroup.options.map((group) => [group, 0])) as DifferenceCounts
  for (const { group } of compared) counts[group]++
  return counts
}

/** Rows that nobody answered for yet, and that are not left out either. */
export function openRows(compared: readonly ComparedWork[], { left }: DraftDecisions): ComparedWork[] {
  const leftKeys = new Set(left)
  return compared.filter((one) => one.group === 'asked' && !leftKeys.has(one.key))
}

export function takeOver(
  compared: readonly ComparedWork[],
  decisions: DraftDecisions,
  report: ImportReport,
): TakenOver {
  const left = new Set(decisions.left)
  const decided = new Map(decisions.missing.map(({ work, decision }) => [work, decision]))
  const added: TakenWork[] = []
  const changed: (TakenWork & { work: WorkId })[] = []
  const unchanged: ConfirmedWork[] = []
  const missing: { work: WorkId; decision: MissingDecision | null }[] = []
  const leftOut: ReadWork[] = []
  const notes: RowRemark[] = []
  const asked = new Set<CorrectionId>()
  const changes = { added: 0, changed: 0, moved: 0, shifted: 0, missing: 0, unchanged: 0 }
  for (const one of compared) {
    const { read, known } = one
    const isLeft = left.size > 0 && left.has(one.key)
    if (read === null && known !== null) {
      if (isLeft) continue
      const decision = decided.get(known.work.id) ?? null
      if (!known.work.missing) changes.missing++
      // What was missing already stays as it was until someone decides.
      if (!known.work.missing || decision !== null) missing.push({ work: known.work.id, decision })
    } else if (read !== null && known === null) {
      if (isLeft) leftOut.push(read)
      else if (one.group !== 'asked') added.push(read instanceof PackedWork ? read : toTaken(read))
    } else if (read !== null && known !== null) {
      const { id, name } = known.work
      const { difference } = one
      if (isByHand(known.work))
        notes.push({ ...read.source, message: message('byHand.nowDelivered', { work: name }) })
      if (known.isAside === true)
        notes.push({ ...read.source, message: message('aside.stays', { work: name }) })
      if (isLeft || difference.kinds.length === 0) {
        unchanged.push({ work: id, source: read.source, own: read.fields.own })
        continue
      }
      const { place, placing } = placeAfter(known, read)
      changed.push({ work: id, ...toTaken(read), placing, ...placeOf(place) })
      for (const touched of correctionsTouched(one)) {
        notes.push({ ...read.source, message: touched.says })
        if (touched.isAsked) asked.add(correctionId(touched))
      }
      if (difference.kinds.includes('moved')) changes.moved++
      if (difference.kinds.includes('shifted')) changes.shifted++
    }
  }
  return {
    added,
    changed,
    unchanged,
    missing,
    corrections: decisions.corrections.filter((decided) => asked.has(correctionId(decided))),
    changes: { ...changes, added: added.length, changed: changed.length, unchanged: unchanged.length },
    report: withNotes(withLeftOut(report, leftOut), notes),
  }
}

function toTaken({ fields, source, place, placing }: ReadWork): TakenWork {
  return { fields, source, placing, ...placeOf(place) }
}

function placeOf(place: ReadWork['place']) {
  return { wkb: place && place.wkb, bounds: place && place.bounds }
}

/** Every row stays accounted for: what is left out is rejected, with who said so. */
function withLeftOut(report: ImportReport, rows: readonly ReadWork[]): ImportReport {
  if (rows.length === 0) return report
  const placed = rows.filter(({ place }) => place !== null)
  return {
    ...report,
    works: report.works - placed.length,
    unplaced: report.unplaced - (rows.length - placed.length),
    unsure: report.unsure - placed.filter(({ placing }) => isToPlace(placing)).length,
    mapping: withTotals(report.mapping, rows),
    rejected: [
      ...report.rejected,
      ...rows.map(({ source, fields }) => ({ ...source, message: leftOutMessage(fields) })),
    ],
  }
}

function withNotes(report: ImportReport, notes: readonly RowRemark[]): ImportReport {
  return notes.length === 0 ? report : { ...report, notes: [...report.notes, ...notes] }
}

/** Totals that were left out are remembered with how the table is read, so that nobody has to do it again. */
function withTotals({ tables }: Mapping, rows: readonly ReadWork[]): Mapping {
  return {
    tables: tables.map((table) => {
      const own = rows.filter(({ source }) => source.file === table.file && source.sheet === table.sheet)
      const names = own.flatMap(({ fields }) => totalNamed(fields.name) ?? [])
      return names.length === 0
        ? table
        : { ...table, totals: [...new Set([...(table.totals ?? []), ...names])] }
    }),
  }
}
