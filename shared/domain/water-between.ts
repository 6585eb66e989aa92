/** That water lies between two works that come near each other: said of them, and no part of outcome or score. */
import { z } from 'zod'
import { WorkId } from './ids.ts'
import { message, type Message } from './message.ts'

/** `a` and `b` are those of a pair. */
export const WaterBetween = z.object({
  a: WorkId,
  b: WorkId,
  /** How the water is called, in the order of the alphabet; empty where its layer has no name for it. */
  names: z.array(z.string()),
})
export type WaterBetween = z.infer<typeof WaterBetween>

/** What is said of the two. */
export function sayWater({ names }: WaterBetween): Message {
  return names.length === 0
    ? message('overlap.water')
    : message('overlap.waterNamed', { names: names.join(', ') })
}
