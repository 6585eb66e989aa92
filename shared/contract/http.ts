/**
 * The contract on the wire, the same in both hosts.
 *
 *   POST /api/{call}          body Ask, answer Answer; status 200, 400 (input refused), 404 (no such call),
 *                             409 (an expected failure, with its sentence), 500 (a bug)
 *   POST /uploads?name=…      the bytes of one file; answers {upload} to name in draft.read
 *   GET  /files/{file}        a file made by export.make
 *   GET  /attachments/{attachment}   one picture or file kept with a combination; what is no picture comes to be saved
 *   GET  /works               the answer of work.list in columns (shared/bytes/columns), as JSON; header x-revision
 *   GET  /shapes              the places of all works, packed (shared/geo/shapes), longitude and latitude;
 *                             the order is that of work.list; header x-revision
 *   GET  /overlaps            pairs, clusters and closings by the project's own rules, packed (shared/overlap/found);
 *                             header x-revision; the job overlap.find tells how far they are
 *   GET  /layers/{layer}      a reference layer as GeoJSON in longitude and latitude
 *   GET  /basemap/{version}/{z}/{x}/{y}   a tile of the basemap as basemap.read names it, unpacked; 204: none there
 *   GET  /drafts/{draft}      the places of a draft as GeoJSON in longitude and latitude, properties `file`, `sheet`,
 *                             `row`, `number`, `name`, `discipline` and `sure`
 *   GET  /…                   the renderer's own files
 */
import { z } from 'zod'
import { CommandId } from '../domain/ids.ts'
import { Message } from '../domain/message.ts'
import { JobId } from './job.ts'

/**
 * Commands carry their own id (so that a repeat is noticed), the project file on their author's screen and the revision
 * they saw of it. Where another project stands open by now, or what it is about was changed since, the command is refused.
 */
export const CommandEnvelope = z.object({ id: CommandId, file: z.string(), revisionSeen: z.int().min(0) })
export type CommandEnvelope = z.infer<typeof CommandEnvelope>

export const Ask = z.object({ input: z.unknown(), command: CommandEnvelope.optional() })
export type Ask = z.infer<typeof Ask>

/** A call of kind `job` answers with the job; all others with the value. */
export const Answer = z.union([
  z.object({ value: z.unknown() }),
  z.object({ job: JobId }),
  z.object({ failure: Message }),
])
export type Answer = z.infer<typeof Answer>

/** The web host's token: in the address it prints, then in this cookie; the shell needs none. */
export const tokenCookie = 'samenloop-token'
