/** Which works are put aside for good, and why. It is part of what they are: whoever reads works does not read these. */
import { Aside } from '../domain/aside.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { text } from './stored.ts'

const { shape } = Aside
const group = 'made'

/** A work is put aside once, so the work is the key. */
export const asideTable = table({
  name: 'aside',
  kind: 'work',
  key: 'work',
  of: Aside,
  fields: {
    work: field(['Werk', 'Work'], text('work', shape.work), {
      seen: outline,
      refersTo: 'work',
      goesAlong: true,
    }),
    reason: field(['Reden', 'Reason'], text('reason', shape.reason), { seen: only('inside', untold), group }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: only('inside', ''), group }),
  },
})
