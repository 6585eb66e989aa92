/** What a party lets others see of its works. */
import { z } from 'zod'
import { PartyId, WorkId } from './ids.ts'
import type { Bilingual } from './language.ts'

/** `outline`: who, which discipline, the area of the work and its period; `counted`: in totals alone. */
export const ShareLevel = z.enum(['full', 'outline', 'counted'])
export type ShareLevel = z.infer<typeof ShareLevel>

export const shareLevelNames: Readonly<Record<ShareLevel, Bilingual>> = {
  full: { nl: 'volledig', en: 'full' },
  outline: { nl: 'contour en periode', en: 'area and period' },
  counted: { nl: 'alleen geteld', en: 'only counted' },
}

/** Amounts, and what stands in columns of the party's own (remarks, names, telephone numbers), go out with `full` alone. */
export const Shared = z.object({ level: ShareLevel, money: z.boolean(), own: z.boolean() })
export type Shared = z.infer<typeof Shared>

/** As long as nobody said otherwise: amounts were always shared, names and telephone numbers are for who asks for them. */
export const sharedByDefault: Shared = { level: 'full', money: true, own: false }

export const Sharing = z.object({
  usual: Shared,
  /** Parties for whom it is otherwise, ordered by id. */
  exceptions: z.array(z.object({ party: PartyId, shared: Shared })),
})
export type Sharing = z.infer<typeof Sharing>

export function sharedBy({ usual, exceptions }: Sharing, party: PartyId): Shared {
  return exceptions.find((one) => one.party === party)?.shared ?? usual
}

/** For whom something goes out: a party, or all of them with `party` null. `atMost` lowers what parties share, for this once. */
export const Audience = z.object({ party: PartyId.nullable(), atMost: ShareLevel.default('full') })
export type Audience = z.infer<typeof Audience>

/** What is not told in full, because its party does not share it so. Nothing for who sees all. */
export const Held = z.object({
  /** Of these only party, discipline, area and period are told. */
  outlined: z.array(WorkId),
  /** How many works of a party stand in totals alone. */
  counted: z.array(z.object({ party: PartyId, works: z.int() })),
})
export type Held = z.infer<typeof Held>
