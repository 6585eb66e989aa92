/** Weergaven: what was looked at, kept under a name. */
import { z } from 'zod'
import { KeptSightId } from '../../domain/ids.ts'
import { KeptSight, Sight } from '../../domain/sight.ts'
import { command, query } from '../call.ts'
import { nothing, revised } from './several-calls.ts'

const { name } = KeptSight.shape

export const sightCalls = {
  'sight.list': query(['keptSight'], nothing, z.array(KeptSight)),
  'sight.keep': command(z.object({ name, sight: Sight }), revised.extend({ keptSight: KeptSightId })),
  'sight.rename': command(z.object({ id: KeptSightId, name }), revised),
  'sight.replace': command(z.object({ id: KeptSightId, sight: Sight }), revised),
  'sight.remove': command(z.object({ id: KeptSightId }), revised),
} as const
