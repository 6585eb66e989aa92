/** What a party handed in at one moment, and the files as they came. */
import { z } from 'zod'
import { Delivery, DeliveryChanges } from '../domain/delivery.ts'
import { DeliveryId } from '../domain/ids.ts'
import { field, table } from './field.ts'
import { bytes, Bytes, integer, json, parts, text } from './stored.ts'

const group = 'delivery'
const count = DeliveryChanges.shape
/** Before these were told apart. */
const none = () => ({ moved: 0, shifted: 0 })

export const deliveryTable = table({
  name: 'delivery',
  kind: 'delivery',
  key: 'id',
  of: Delivery,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', Delivery.shape.id)),
    party: field(['Partij', 'Party'], text('party', Delivery.shape.party), { group, refersTo: 'party' }),
    at: field(['Ontvangen', 'Received'], text('at', Delivery.shape.at), { group }),
    report: field(['Verslag', 'Report'], json('report', Delivery.shape.report), { group }),
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
      { group, before: none },
    ),
  },
})

export const deliveredFileTable = table({
  name: 'delivered_file',
  kind: 'delivery',
  key: 'id',
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', z.uuid())),
    delivery: field(['Aanlevering', 'Delivery'], text('delivery', DeliveryId), {
      group: 'file',
      refersTo: 'delivery',
      goesAlong: true,
    }),
    path: field(['Bestand', 'File'], text('path', z.string()), { group: 'file' }),
    size: field(['Omvang', 'Size'], integer('size', z.int().nonnegative()), { group: 'file', unit: 'byte' }),
    /** Deflated; `size` is their length before. */
    bytes: field(['Inhoud', 'Content'], bytes('bytes', Bytes), { group: 'file' }),
  },
})
