/** The name under which what is done on this machine is kept: a person's, where history would else say the machine's user. */
import { z } from 'zod'

export const OwnName = z.string().trim().min(1).max(80)

export const OwnNameNow = z.object({
  /** Null: nobody gave one yet. */
  name: OwnName.nullable(),
  /** Who is logged on, as the machine says it: under that name it is kept as long as there is no other. */
  machineUser: z.string(),
})
export type OwnNameNow = z.output<typeof OwnNameNow>
