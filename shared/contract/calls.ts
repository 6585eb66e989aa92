/** Every call there is, once. Server, client, terminal and tests derive from this table. */
import { z } from 'zod'
import { Combination, CombinationFields } from '../domain/combination.ts'
import { Delivery, Mapping } from '../domain/delivery.ts'
import { Discipline } from '../domain/discipline.ts'
import { Draft, DraftId } from '../domain/draft.ts'
import { CombinationId, JudgementId, PartyId, WorkId } from '../domain/ids.ts'
import { Judgement } from '../domain/judgement.ts'
import { Language } from '../domain/language.ts'
import { Message } from '../domain/message.ts'
import { OverlapAnswer, OverlapSettings } from '../domain/overlap.ts'
import { Plan } from '../domain/plan.ts'
import { HistoryEntry, ProjectSummary } from '../domain/project.ts'
import { Work } from '../domain/work.ts'
import { command, control, job, query } from './call.ts'
import { JobId, JobState } from './job.ts'

export { HistoryEntry, ProjectSummary }

const nothing = z.object({})

export const RecentProject = z.object({
  file: z.string(),
  name: z.string(),
  /** Instant, ISO 8601 in UTC. */
  openedAt: z.iso.datetime(),
  there: z.boolean(),
})
export type RecentProject = z.infer<typeof RecentProject>

export const ExportFormat = z.enum(['geojson', 'xlsx', 'pdf'])
export type ExportFormat = z.infer<typeof ExportFormat>

const revised = z.object({ revision: z.int() })

export const calls = {
  /** What stands open; null at the start screen. */
  'project.read': query(
    nothing,
    z.object({ project: ProjectSummary.nullable(), host: z.enum(['shell', 'web']) }),
  ),
  'project.recent': query(nothing, z.array(RecentProject)),
  'project.create': control(
    z.object({ file: z.string(), name: z.string().trim().min(1), crs: z.string().default('EPSG:28992') }),
    ProjectSummary,
  ),
  'project.open': control(z.object({ file: z.string() }), ProjectSummary),
  'project.close': control(nothing, nothing),
  /** Opens Waterveen, the made-up town, to practise in: a fresh copy with `fresh`. */
  'project.practise': job(z.object({ fresh: z.boolean().default(false) }), ProjectSummary),
  /** Reads the whole file and says what is wrong with it; empty means sound. */
  'project.verify': query(nothing, z.object({ findings: z.array(Message) })),
  /** Asks the host for a path with its own dialog; null when cancelled. The web host has none and refuses. */
  'host.choosePath': control(
    z.object({ mode: z.enum(['open', 'create']) }),
    z.object({ path: z.string().nullable() }),
  ),

  'work.list': query(nothing, z.object({ revision: z.int(), works: z.array(Work) })),
  'delivery.list': query(nothing, z.array(Delivery)),
  'overlap.read': job(
    z.object({
      settings: OverlapSettings.optional(),
      /** Leave out clusters, scores and shared measures: distance and window of `opportunity` only. */
      pairsOnly: z.boolean().default(false),
    }),
    OverlapAnswer.extend({ revision: z.int() }),
  ),

  /** Reads uploaded files as one delivery of a party; nothing is stored yet. */
  'draft.read': job(
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
    z.object({ draft: DraftId, partyName: z.string().trim().min(1), mapping: Mapping }),
    Draft,
  ),
  'draft.store': command(z.object({ draft: DraftId }), revised.extend({ delivery: Delivery })),
  'draft.discard': control(z.object({ draft: DraftId }), nothing),

  'combination.list': query(nothing, z.array(Combination)),
  'combination.make': command(CombinationFields, revised.extend({ combination: Combination })),
  'combination.change': command(
    z.object({ id: CombinationId, fields: CombinationFields }),
    revised.extend({ combination: Combination }),
  ),
  'combination.dissolve': command(z.object({ id: CombinationId }), revised),

  'judgement.list': query(nothing, z.array(Judgement)),
  /** Sets every pair among these works aside, with one reason. */
  'judgement.setAside': command(
    z.object({ works: z.array(WorkId).min(2), reason: z.string().trim().min(1) }),
    revised.extend({ judgements: z.array(JudgementId) }),
  ),
  /** Takes the judgements on the pairs among these works back. */
  'judgement.reopen': command(z.object({ works: z.array(WorkId).min(2) }), revised),

  'settings.changeOverlap': command(z.object({ settings: OverlapSettings }), revised),

  'history.list': query(z.object({ limit: z.int().min(1).max(1000).default(100) }), z.array(HistoryEntry)),
  'history.undo': command(nothing, revised.extend({ what: Message })),
  'history.redo': command(nothing, revised.extend({ what: Message })),

  'plan.read': job(z.object({ year: z.int().min(1900).max(2200) }), Plan),
  /** Makes a file; `GET /files/{file}` hands it over. */
  'export.make': job(
    z.object({
      format: ExportFormat,
      year: z.int().min(1900).max(2200).nullable().default(null),
      party: PartyId.nullable().default(null),
      language: Language.default('nl'),
    }),
    z.object({ file: z.string(), name: z.string(), bytes: z.int() }),
  ),

  'job.read': query(z.object({ job: JobId }), JobState),
  'job.cancel': control(z.object({ job: JobId }), nothing),
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
export type NamesOfKind<Kind> = {
  [Name in CallName]: Calls[Name]['kind'] extends Kind ? Name : never
}[CallName]

/** What a caller writes: defaults may be left out. */
export type CallInput<Name extends CallName> = z.input<Calls[Name]['input']>
/** What a handler gets: parsed, defaults filled in. */
export type ParsedInput<Name extends CallName> = z.output<Calls[Name]['input']>
export type CallOutput<Name extends CallName> = z.output<Calls[Name]['output']>
