/** Pictures and files that are kept with a combination, each with the sum by which its bytes are found. */
import { Attachment } from '../domain/attachment.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { flag, integer, text } from './stored.ts'

const { shape } = Attachment
const group = 'added'

export const attachmentTable = table({
  name: 'attachment',
  kind: 'attachment',
  key: 'id',
  of: Attachment,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    combination: field(['Combinatie', 'Combination'], text('combination', shape.combination), {
      seen: outline,
      refersTo: 'combination',
      goesAlong: true,
    }),
    name: field(['Bijlage', 'Attachment'], text('name', shape.name), { seen: only('agreed', untold) }),
    note: field(['Toelichting', 'Note'], text('note', shape.note), { seen: only('agreed', '') }),
    isShared: field(['Mag mee naar partijen', 'May go to parties'], flag('is_shared'), { seen: outline }),
    mediaType: field(['Soort', 'Kind'], text('media_type', shape.mediaType), { seen: outline, group }),
    size: field(['Grootte', 'Size'], integer('size', shape.size), { seen: outline, group, unit: 'byte' }),
    // By its sum alone a file is known to who has the same.
    hash: field(['Controlesom', 'Checksum'], text('hash', shape.hash), {
      seen: only('agreed', '0'.repeat(64)),
      group,
    }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group }),
  },
})
