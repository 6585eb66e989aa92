/** What a party handed in at one moment, and the files as they came. */
import { z } from 'zod'
import { Delivery, DeliveryChanges, type ImportReport } from '../domain/delivery.ts'
import { DeliveryId } from '../domain/ids.ts'
import { field, table } from './field.ts'
import { only, outline } from './seen.ts'
import { bytes, Bytes, integer, json, parts, text } from './stored.ts'

const group = 'delivery'
const count = DeliveryChanges.shape
/** Before these were told apart. */
const none = () => ({ moved: 0, shifted: 0 })

/** Rows are told as they were handed in, in words of the party. */
const withoutRows = (report: ImportReport): ImportReport => ({
  ...report,
  files: [],
  rejected: [],
  repaired: [],
  notes: [],
  mapping: { tables: [] },
})

export const deliveryTable = table({
  name: 'delivery',
  kind: 'delivery',
  key: 'id',
  of: Delivery,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', Delivery.shape.id), { seen: outline }),
    party: field(['Partij', 'Party'], text('party', Delivery.shape.party), {
      seen: outline,
      group,
      refersTo: 'party',
    }),
    at: field(['Ontvangen', 'Received'], text('at', Delivery.shape.at), { seen: outline, group }),
    report: field(['Verslag', 'Report'], json('report', Delivery.shape.report), {
      seen: { reach: 'inside', otherwise: withoutRows },
      group,
    }),
    changes: field(
      ['Wijzigingen', 'Changes'],
      parts(DeliveryChanges, {
        added: integer('added', count.added),
        changed: integer('changed', count.changed),
        moved: integer('moved', count.moved),
        shifted: integer('shifted', count.shifted),
        missing: integer('missing', count.missing),
        unchanged: integer('unchanged', count.unchanged),
      }),
      { seen: outline, group, before: none },
    ),
  },
})

export const deliveredFileTable = table({
  name: 'delivered_file',
  kind: 'delivery',
  key: 'id',
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', z.uuid()), { seen: outline }),
    delivery: field(['Aanlevering', 'Delivery'], text('delivery', DeliveryId), {
      seen: outline,
      group: 'file',
      refersTo: 'delivery',
      goesAlong: true,
    }),
    path: field(['Bestand', 'File'], text('path', z.string()), { seen: only('inside', ''), group: 'file' }),
    size: field(['Omvang', 'Size'], integer('size', z.int().nonnegative()), {
      seen: only('inside', 0),
      group: 'file',
      unit: 'byte',
    }),
    /** Deflated; `size` is their length before. */
    bytes: field(['Inhoud', 'Content'], bytes('bytes', Bytes), {
      seen: only('inside', new Uint8Array()),
      group: 'file',
    }),
  },
})
