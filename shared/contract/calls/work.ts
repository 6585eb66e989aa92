/** Works and where they lie. */
import { z } from 'zod'
import { WorkId } from '../../domain/ids.ts'
import { MissingDecision } from '../../domain/missing-decision.ts'
import { RecentChange } from '../../domain/recent-change.ts'
import { FoundPlace } from '../../domain/reference-layer.ts'
import { Work } from '../../domain/work.ts'
import { WorkChanges } from '../../domain/work-changes.ts'
import { command, query } from '../call.ts'
import { DrawnGeometry } from '../geometry.ts'
import { nothing, revised } from './several-calls.ts'

export const workCalls = {
  'work.list': query(['work'], nothing, z.object({ revision: z.int(), works: z.array(Work) })),
  /** What became of the works since the list of revision `since`; null when the list is to be read as a whole. */
  'work.changes': query(
    ['work'],
    z.object({ since: z.int() }),
    z.object({ revision: z.int(), changes: WorkChanges.nullable() }),
  ),
  /** Works that were changed since an instant, and in what; latest first. Of very many changes the latest. */
  'work.recent': query(['work'], z.object({ since: z.iso.datetime() }), z.array(RecentChange)),
  /** Works without a place, or with one nobody is sure of, are placed by hand; longitude and latitude. */
  'work.place': command(
    z.object({ work: WorkId, geometry: DrawnGeometry, street: z.string().nullable().default(null) }),
    revised,
  ),
  /** "It lies there all right": an unsure place becomes a sure one. */
  'work.confirmPlace': command(z.object({ works: z.array(WorkId).min(1) }), revised),
  'work.decideMissing': command(
    z.object({ works: z.array(WorkId).min(1), decision: MissingDecision }),
    revised,
  ),
  /** Streets, postcodes and districts whose name is like `text`, the likeliest first. */
  'place.find': query(
    ['layer'],
    z.object({ text: z.string().trim().min(1), limit: z.int().min(1).max(100).default(20) }),
    z.array(FoundPlace),
  ),
} as const
