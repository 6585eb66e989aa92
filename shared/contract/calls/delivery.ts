/** Reading a delivery, looking at its differences, storing it, and what goes back to the party. */
import { z } from 'zod'
import { Delivery, Mapping } from '../../domain/delivery.ts'
import { Difference, DifferenceGroup, DraftDecisions } from '../../domain/difference.ts'
import { Discipline } from '../../domain/discipline.ts'
import { Draft, DraftId } from '../../domain/draft.ts'
import { DeliveryId, PartyId } from '../../domain/ids.ts'
import { Language } from '../../domain/language.ts'
import { command, control, job, query } from '../call.ts'
import { nothing, revised, madeFile } from './several-calls.ts'

const geometry = z.custom<GeoJSON.Geometry>(isGeometry)

export const deliveryCalls = {
  'delivery.list': query(['delivery', 'party'], nothing, z.array(Delivery)),
  /** Reads uploaded files as one delivery of a party; nothing is stored yet. */
  'draft.read': job(
    null,
    z.object({
      uploads: z.array(z.string()).min(1),
      partyName: z.string().trim().min(1),
      discipline: Discipline.nullable().default(null),
      crs: z.string().nullable().default(null),
    }),
    Draft,
  ),
  /** Reads the same files again, as corrected. */
  'draft.correct': job(
    null,
    z.object({ draft: DraftId, partyName: z.string().trim().min(1), mapping: Mapping }),
    Draft,
  ),
  'draft.store': command(
    z.object({
      draft: DraftId,
      /** Rows nobody answered for are the work they are likest to; without it they make it fail. */
      likeliest: z.boolean().default(false),
    }),
    revised.extend({ delivery: Delivery }),
  ),
  'draft.discard': control(z.object({ draft: DraftId }), nothing),
  /** What storing the draft would change, work by work, in the order of the groups and then of the file. */
  'draft.differences': query(
    null,
    z.object({
      draft: DraftId,
      /** Null: every group. */
      group: DifferenceGroup.nullable().default(null),
      offset: z.int().min(0).default(0),
      limit: z.int().min(1).max(1000).default(200),
    }),
    z.object({ total: z.int(), differences: z.array(Difference) }),
  ),
  /** Old and new place of differences, in longitude and latitude; null where there is none. At most 1000 at once. */
  'draft.outlines': query(
    null,
    z.object({ draft: DraftId, keys: z.array(z.string()).max(1000) }),
    z.array(z.object({ key: z.string(), was: geometry.nullable(), becomes: geometry.nullable() })),
  ),
  /** Takes the place of all decisions on the draft so far; the answer is the draft as it is with them. */
  'draft.decide': job(null, z.object({ draft: DraftId, decisions: DraftDecisions }), Draft),
  /** Rows that did not become a work with a place, in the party's own columns with the reason added, as xlsx. */
  'delivery.rejects': job(
    null,
    z.object({
      /** Of a draft, or of a stored delivery. */
      from: z.union([z.object({ draft: DraftId }), z.object({ delivery: DeliveryId })]),
      language: Language.default('nl'),
    }),
    madeFile,
  ),
  /** The aanleversjabloon of a party: an xlsx with its current works, lists to choose from, and checks. */
  'party.template': job(null, z.object({ party: PartyId, language: Language.default('nl') }), madeFile),
} as const

function isGeometry(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value
}
