/** A layer to look at and to find streets in. */
import { z } from 'zod'
import { LayerId } from './ids.ts'

export const LayerKind = z.enum(['streets', 'water', 'buildings', 'districts', 'other'])
export type LayerKind = z.infer<typeof LayerKind>

export const ReferenceLayer = z.object({
  id: LayerId,
  name: z.string(),
  kind: LayerKind,
  features: z.int(),
})
export type ReferenceLayer = z.infer<typeof ReferenceLayer>
