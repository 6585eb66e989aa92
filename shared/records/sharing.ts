/** What parties let others see: one record for what is usual, one for each party that wants it otherwise. */
import { z } from 'zod'
import { PartyId } from '../domain/ids.ts'
import { Shared } from '../domain/sharing.ts'
import { field, table } from './field.ts'
import { only, outline } from './seen.ts'
import { few, flag, parts, text } from './stored.ts'

const group = 'shared'

export const sharingTable = table({
  name: 'sharing',
  kind: 'sharing',
  key: 'id',
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', z.string().min(1)), { seen: outline }),
    party: field(['Partij', 'Party'], text('party', PartyId.nullable()), {
      seen: outline,
      group,
      refersTo: 'party',
    }),
    shared: field(
      ['Deelniveau', 'Share level'],
      parts(Shared, {
        level: few('level', 'TEXT', Shared.shape.level),
        money: flag('money'),
        own: flag('own'),
      }),
      { seen: only('inside', { level: 'counted', money: false, own: false }), group },
    ),
  },
})
