/** The core: answers every call of the contract. Hosts open one, and reach it through electron/http or directly. */
import { v7 } from 'uuid'
import {
  calls,
  revisionOf,
  type CallInput,
  type CallName,
  type CallOutput,
  type ParsedInput,
} from '../../shared/contract/calls.ts'
import type { Answer, Ask, CommandEnvelope } from '../../shared/contract/http.ts'
import { CommandId, type AttachmentId, type LayerId } from '../../shared/domain/ids.ts'
import type { DraftId } from '../../shared/domain/draft.ts'
import { message } from '../../shared/domain/message.ts'
import { attempt, ExpectedFailure, failed, type Result } from '../../shared/domain/result.ts'
import type { CommandBy } from '../store/index.ts'
import { projectOf, tellOf, type CoreContext, type CoreOptions, type MadeFile } from './context.ts'
import { webMapVersion } from '../../shared/domain/basemap.ts'
import type { Tile, TilePlace } from '../basemap/index.ts'
import { agreementCalls } from './agreement-calls.ts'
import { attachmentCalls } from './attachment-calls.ts'
import { basemapCalls } from './basemap-calls.ts'
import { createBasemapInUse } from './basemap-in-use.ts'
import { copyCalls } from './copy-calls.ts'
import { createCopyKeeper } from './keep-copies.ts'
import { createChangeBell } from './change-bell.ts'
import { decisionCalls } from './decision-calls.ts'
import { differenceCalls } from './difference-calls.ts'
import { digRestCalls } from './dig-rest-calls.ts'
import { draftCalls, draftOf } from './draft-calls.ts'
import { exportCalls } from './export-calls.ts'
import { steadily } from './steadily.ts'
import { sheetCalls } from './sheet-calls.ts'
import { gatherHandlers, type Handlers, type JobRun } from './handlers.ts'
import { createJobs } from './jobs.ts'
import { layerAsGeoJson } from './layer-as-geojson.ts'
import { layerCalls } from './layer-calls.ts'
import type { PackedAnswer } from './open-project.ts'
import { packedAnswers, type PackedName } from './packed-answers.ts'
import { lookedCalls } from './looked-calls.ts'
import { meetingCalls } from './meeting-calls.ts'
import { minutesCalls } from './minutes-calls.ts'
import { createMeetingRoom } from './meeting-room.ts'
import { partyFileCalls } from './party-file-calls.ts'
import { placeCalls } from './place-calls.ts'
import { planCalls } from './plan-calls.ts'
import { closeProject, projectCalls } from './project-calls.ts'
import { recentProjectsIn } from './recent-projects.ts'
import { preparationCalls } from './preparation-calls.ts'
import { returnedSheetCalls } from './returned-sheet-calls.ts'
import { ruleCalls } from './rule-calls.ts'
import { runCall } from './run-call.ts'
import { createHeldCopies } from './held-copies.ts'
import { mergeCalls } from './merge-calls.ts'
import { createUploads } from './uploads.ts'
import { createPersonHere } from './own-name.ts'
import { personCalls } from './person-calls.ts'
import { createWebMap } from './web-map.ts'
import { createWindowsHere } from './windows-here.ts'

export interface Attendance {
  /** How many windows are here; null as long as there never was one. */
  readonly windows: number | null
  /** Something would be lost or left half done: a delivery on the desk, long work. */
  readonly isBusy: boolean
  /** How much was asked so far. */
  readonly asked: number
}

export interface Core {
  /** One call as it comes over the wire. Never throws but for bugs; what can be expected to fail is in the answer. */
  answer(name: CallName, ask: Ask): Promise<Answer>
  /** One call from code, a job waited for. For the terminal, where nobody else is at the file. */
  ask<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
    run?: Partial<JobRun>,
  ): Promise<Result<CallOutput<Name>>>
  /**
   * Keeps a file to be named in `draft.read` or `layer.read`; it goes with what was read of it, or when that came to
   * nothing. `path` is its place in the delivery, `/` between folders.
   */
  upload(path: string, bytes: Uint8Array): string
  /** A file made by `export.make`, as long as the program runs. */
  file(id: string): MadeFile | null
  /** What is kept with a combination, with its bytes. */
  attachment(id: AttachmentId): Promise<Result<MadeFile>>
  /** What the window takes as bytes. */
  packed(what: PackedName): Promise<Result<PackedAnswer>>
  layer(id: LayerId): Promise<Result<GeoJSON.FeatureCollection>>
  /**
   * A tile of the basemap that `basemap.read` called `version`, or of the map from the internet; null where there is none, or
   * by now another. `unreachable`: who has that map could not be asked.
   */
  tile(version: string, place: TilePlace): Promise<Tile | null | 'unreachable'>
  /** The places of a draft as a GeoJSON file. */
  draftPlaces(id: DraftId): Promise<Result<Uint8Array<ArrayBuffer>>>
  /** Who is at the program: for a host that has to know when nobody is any more. */
  attendance(): Attendance
  /** Cancels what is busy and closes the project file. */
  close(): Promise<void>
}

/** Opens a core without a project. Throws when a handler is missing or doubled. */
export function openCore(options: CoreOptions): Core {
  const uploads = createUploads()
  const context: CoreContext = {
    options,
    jobs: createJobs((bug) => console.error(bug)),
    recent: recentProjectsIn(options.dataFolder, tellOf(options)),
    uploads,
    copies: createHeldCopies(uploads),
    drafts: new Map(),
    beingRead: new Set(),
    files: new Map(),
    bell: createChangeBell(),
    basemap: createBasemapInUse(),
    webMap: createWebMap(options),
    person: createPersonHere(options),
    windows: createWindowsHere(),
    room: createMeetingRoom(options),
    datedCopies: createCopyKeeper(options, {
      project: () => context.project,
      ring: () => context.bell.ring(),
    }),
    project: null,
    follower: null,
  }
  const handlers = gatherHandlers(
    () => projectOf(context).store,
    projectCalls(context),
    draftCalls(context),
    differenceCalls(context),
    planCalls(context),
    ruleCalls(context),
    exportCalls(context),
    sheetCalls(context),
    partyFileCalls(context),
    preparationCalls(context),
    returnedSheetCalls(context),
    decisionCalls(context),
    digRestCalls(context),
    layerCalls(context),
    basemapCalls(context),
    copyCalls(context),
    personCalls(context),
    placeCalls(context),
    lookedCalls(context),
    meetingCalls(context),
    minutesCalls(context),
    agreementCalls(context),
    attachmentCalls(context),
    mergeCalls(context),
    jobCalls(context),
  )

  let asked = 0
  return {
    answer(name, ask) {
      asked += 1
      return answerCall(context, handlers, name, ask)
    },
    ask: (name, input, run) => askCall(context, handlers, name, input, run),
    upload: (path, bytes) => context.uploads.add(path, bytes),
    file: (id) => context.files.get(id) ?? null,
    attachment: (id) =>
      attempt(() =>
        steadily(context, async () => {
          const { name, mediaType: type, bytes } = await projectOf(context).store.attachment(id)
          return { name, type, bytes }
        }),
      ),
    packed: (what) => attempt(() => steadily(context, () => packedAnswers[what](projectOf(context)))),
    layer: (id) =>
      attempt(() =>
        steadily(context, async () => {
          const { store } = projectOf(context)
          const [features, { crs }] = await Promise.all([store.layer(id), store.summary()])
          return layerAsGeoJson(features, crs)
        }),
      ),
    tile: (version, place) =>
      version === webMapVersion ? context.webMap.tile(place) : context.basemap.tile(version, place),
    draftPlaces: (id) => attempt(() => draftOf(context, id).desk.places()),
    attendance: () => ({
      windows: context.windows.count(),
      isBusy: context.drafts.size > 0 || context.beingRead.size > 0 || context.jobs.areBusy(),
      asked,
    }),
    async close() {
      context.jobs.cancelAll()
      await closeProject(context)
      context.bell.ring()
    },
  }
}

function jobCalls({ jobs }: CoreContext): Handlers<'job.read' | 'job.cancel'> {
  return {
    'job.read': ({ job }) => jobs.read(job),
    'job.cancel': ({ job }) => {
      jobs.cancel(job)
      return {}
    },
  }
}

/** The input as the handler gets it, or the sentence that says where it is not right. */
function parseInput<Name extends CallName>(name: Name, input: unknown): ParsedInput<Name> {
  const parsed = calls[name].input.safeParse(input ?? {})
  if (parsed.success) return parsed.data as ParsedInput<Name>
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') || 'input'
  throw new ExpectedFailure(
    failed('core.inputRefused', { call: name, where, why: issue?.message ?? '' }).failure,
  )
}

async function answerCall(
  context: CoreContext,
  handlers: Handlers,
  name: CallName,
  { input, command }: Ask,
): Promise<Answer> {
  const result = await attempt(async (): Promise<Answer> => {
    const parsed = parseInput(name, input)
    if (calls[name].kind === 'job') {
      const question = await steadily(context, () => questionOf(context, name, parsed))
      const start = (run: JobRun) => steadily(context, () => runCall(handlers, name, parsed, { run }))
      return { job: context.jobs.start(start, question) }
    }
    if (calls[name].kind === 'command' && !command)
      throw new ExpectedFailure(failed('core.commandWithoutEnvelope', { call: name }).failure)
    const by = command && (await commandBy(context, command))
    return { value: await runAndForget(context, handlers, name, parsed, { by }) }
  })
  return result.ok ? result.value : { failure: result.failure }
}

/** The same for who asks the same of a project that is the same in all that the answer is made of; null for what acts. */
async function questionOf(context: CoreContext, name: CallName, input: unknown): Promise<string | null> {
  if (calls[name].reads === null || !context.project) return null
  const summary = await context.project.summary()
  return JSON.stringify([name, summary.file, revisionOf(name, summary), input])
}

/** Fails with `core.otherProject` when the window that decided shows another project than the one that stands open. */
async function commandBy(
  context: CoreContext,
  { id, file, revisionSeen }: CommandEnvelope,
): Promise<CommandBy> {
  const open = (await projectOf(context).summary()).file
  if (file !== open) throw new ExpectedFailure(message('core.otherProject', { file, open }))
  return { id, revisionSeen, actor: context.person.actor(), isFromWindow: true }
}

async function askCall<Name extends CallName>(
  context: CoreContext,
  handlers: Handlers,
  name: Name,
  input: CallInput<Name>,
  { report = () => undefined, signal = new AbortController().signal }: Partial<JobRun> = {},
): Promise<Result<CallOutput<Name>>> {
  return attempt(async () => {
    const parsed = parseInput(name, input)
    const revisionSeen = context.project ? (await context.project.store.summary()).revision : 0
    const by = { id: CommandId.parse(v7()), actor: context.person.actor(), revisionSeen }
    return (await runAndForget(context, handlers, name, parsed, {
      by,
      run: { report, signal },
    })) as CallOutput<Name>
  })
}

/** After a command what was read of the project is out of date, also when it failed half-way through its work. */
async function runAndForget(
  context: CoreContext,
  handlers: Handlers,
  name: CallName,
  input: unknown,
  second: Parameters<typeof runCall>[3],
): Promise<unknown> {
  try {
    return await steadily(context, () => runCall(handlers, name, input, second))
  } finally {
    if (calls[name].kind === 'command') {
      context.project?.forget()
      context.datedCopies.changed()
      context.bell.ring()
    }
  }
}
