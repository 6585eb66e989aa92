/** What works at days that are only tried would make of what was found, said as what became of it. */
import { z } from 'zod'
import { WorkId } from './ids.ts'
import { OverlapChanges } from './overlap-changes.ts'
import { Period } from './period.ts'

export const TriedWork = z.object({ work: WorkId, period: Period })
export type TriedWork = z.infer<typeof TriedWork>

const { put, gone } = OverlapChanges.shape.clusters.shape

/** What `put` names takes the place of what had the same key, or is new; what `gone` names would be there no more. */
export const TriedOverlaps = OverlapChanges.pick({ pairs: true }).extend({
  clusters: z.object({ put: z.array(put.element.pick({ at: true, cluster: true })), gone }),
})
export type TriedOverlaps = z.infer<typeof TriedOverlaps>
