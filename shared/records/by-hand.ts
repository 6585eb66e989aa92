/** Which works were made by hand, where they are known from, and who says so. It is part of what they are, until they are delivered. */
import { ByHand } from '../domain/by-hand.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { text } from './stored.ts'

const { shape } = ByHand
const group = 'made'

/** A work is made once, so the work is the key. */
export const byHandTable = table({
  name: 'by_hand',
  kind: 'work',
  key: 'work',
  of: ByHand,
  fields: {
    work: field(['Werk', 'Work'], text('work', shape.work), {
      seen: outline,
      refersTo: 'work',
      goesAlong: true,
    }),
    /** Said among those who make the plan: who heard what from whom is no news for others. */
    reason: field(['Reden', 'Reason'], text('reason', shape.reason), { seen: only('inside', untold), group }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: only('inside', ''), group }),
  },
})
