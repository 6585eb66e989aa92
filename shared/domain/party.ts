/** An organisation that takes part. */
import { z } from 'zod'
import { PartyId } from './ids.ts'

export const Party = z.object({
  id: PartyId,
  name: z.string().min(1),
})
export type Party = z.infer<typeof Party>
