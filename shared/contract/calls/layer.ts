/** Reference layers: reading files to become one, keeping and removing it. */
import { z } from 'zod'
import { LayerId } from '../../domain/ids.ts'
import { Message } from '../../domain/message.ts'
import { LayerChoice, LayerDraft, LayerDraftId, LayerLook } from '../../domain/reference-layer.ts'
import { command, job } from '../call.ts'
import { revised } from './several-calls.ts'

export const layerCalls = {
  /** Reads uploaded files to become reference layers; nothing is stored yet. */
  'layer.read': job(
    null,
    z.object({ uploads: z.array(z.string()).min(1), crs: z.string().nullable().default(null) }),
    LayerDraft,
  ),
  'layer.store': command(
    z.object({ draft: LayerDraftId, layers: z.array(LayerChoice).min(1) }),
    /** `notes`: what was left out, row by row counted. */
    revised.extend({ layers: z.array(LayerId), notes: z.array(Message) }),
  ),
  /** How it is drawn. */
  'layer.style': command(z.object({ layer: LayerId, look: LayerLook }), revised),
  'layer.show': command(z.object({ layer: LayerId, isShown: z.boolean() }), revised),
  /** Lays it directly over another; null: under all of them. */
  'layer.move': command(z.object({ layer: LayerId, over: LayerId.nullable() }), revised),
  'layer.remove': command(z.object({ layer: LayerId }), revised),
} as const
