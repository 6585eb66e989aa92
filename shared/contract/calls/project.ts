/** Opening, making and leaving a project, and asking the host. */
import { z } from 'zod'
import { CommandId } from '../../domain/ids.ts'
import { Message } from '../../domain/message.ts'
import { FileStanding } from '../../domain/file-standing.ts'
import { ProjectSummary } from '../../domain/project.ts'
import { RepairedProject } from '../../domain/repaired-project.ts'
import { control, job, query } from '../call.ts'
import { nothing } from './several-calls.ts'

export const RecentProject = z.object({
  file: z.string(),
  name: z.string(),
  /** Instant, ISO 8601 in UTC. */
  openedAt: z.iso.datetime(),
  there: z.boolean(),
})
export type RecentProject = z.infer<typeof RecentProject>

/** What a path is asked for: a project to open or a new one, or a file with the tiles of a basemap. */
export const PathMode = z.enum(['open', 'create', 'basemap'])
export type PathMode = z.infer<typeof PathMode>

/**
 * What a window shows: which project, how far it had come, of a meeting that is held how far that had, and of the file of the project
 * how often its standing had changed.
 */
const shown = z.object({
  file: z.string().nullable(),
  revision: z.int().nullable(),
  turn: z.int().nullable().default(null),
  looks: z.int().nullable().default(null),
})

/** What goes on in another file. A delivery that is not stored is lost by it: refused with `core.deliveryOnDesk` without this. */
const leaving = z.object({ dropsDelivery: z.boolean().default(false) })

export const projectCalls = {
  /** What stands open; null at the start screen. */
  'project.read': query(
    null,
    nothing,
    z.object({
      project: ProjectSummary.nullable(),
      host: z.enum(['shell', 'web']),
      /** See `room.read`: it goes up with everything that is shown there. */
      turn: z.int().nullable(),
      /** How the file of the project stands, looked at every few seconds. */
      standing: FileStanding.nullable(),
      /** Why no dated copy could be made of it lately; null when there is nothing to say. */
      trouble: Message.nullable(),
      /** It goes up when one of these two changes. */
      looks: z.int().nullable(),
    }),
  ),
  /**
   * Waits until another project stands open than `file`, it went on from `revision`, or something else is shown in a meeting
   * than at `turn`, or its file stands otherwise than at `looks`, and answers how it is then; after some twenty seconds it answers anyhow, and is asked again. Null: none
   * stands open, none is held, and of `looks` that it is not waited for.
   */
  'project.awaitChange': query(null, shown, shown),
  'project.recent': query(null, nothing, z.array(RecentProject)),
  'project.create': control(
    leaving.extend({
      file: z.string(),
      name: z.string().trim().min(1),
      crs: z.string().default('EPSG:28992'),
    }),
    ProjectSummary,
  ),
  /** Writes the open project to a new file and goes on in that one, also when its own was deleted or may not be written. */
  'project.saveAs': control(leaving.extend({ file: z.string().trim().min(1) }), ProjectSummary),
  /** Writes the open project as it was after a step to a new file and goes on in that one. */
  'project.saveAsItWas': control(
    leaving.extend({ command: CommandId, file: z.string().trim().min(1) }),
    ProjectSummary,
  ),
  /** To write in, unless someone else does or it may not be written: then only to look at, as with `looks`. */
  'project.open': control(
    leaving.extend({ file: z.string(), looks: z.boolean().default(false) }),
    ProjectSummary,
  ),
  /**
   * Goes on writing in the project that was only looked at; where `standing.takeOver` is `ifSure` a person has to have said so. Fails as
   * opening does, with `store.inUse` while someone else writes in it.
   */
  'project.takeOver': control(z.object({ isSure: z.boolean().default(false) }), ProjectSummary),
  /** Puts `backup` in the place of `file` and opens that; what stood there keeps its content under the name `kept`. */
  'project.restore': control(
    leaving.extend({ backup: z.string().trim().min(1), file: z.string().trim().min(1) }),
    z.object({ project: ProjectSummary, kept: z.string().nullable() }),
  ),
  /**
   * Makes a new file `to` of a sound copy of the damaged `file` (`from`; null: the newest dated copy) and of what can still be read of
   * `file`, which stays as it is, as the copy does. Fails as `repairProject` in the store does.
   */
  'project.repair': job(
    null,
    z.object({
      file: z.string().trim().min(1),
      from: z.string().trim().min(1).nullable().default(null),
      to: z.string().trim().min(1),
    }),
    RepairedProject,
  ),
  'project.close': control(leaving, nothing),
  /** Opens Waterveen, the made-up town, to practise in: a fresh copy with `fresh`. */
  'project.practise': job(null, leaving.extend({ fresh: z.boolean().default(false) }), ProjectSummary),
  /**
   * Reads the whole file and says what is wrong with it; empty means sound. The fingerprint is equal for projects that hold the
   * same and have the same left to decide; null of one that is not sound.
   */
  'project.verify': query(
    null,
    nothing,
    z.object({ findings: z.array(Message), fingerprint: z.string().nullable() }),
  ),
  /** Asks the host for a path with its own dialog; null when cancelled. The web host has none and refuses. */
  'host.choosePath': control(z.object({ mode: PathMode }), z.object({ path: z.string().nullable() })),
  /** A window says that it is here, or that it goes: a program in a browser ends some time after its last window. */
  'host.window': control(z.object({ window: z.uuid(), is: z.enum(['here', 'gone']) }), nothing),
} as const
