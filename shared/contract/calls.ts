/** Every call there is, once. Server, client, terminal and tests derive from this table. */
import { z } from 'zod'
import { AgreedWork, Combination, CombinationFields } from '../domain/combination.ts'
import { Delivery, Mapping } from '../domain/delivery.ts'
import { DigRestException, DigRestExceptionFields } from '../domain/dig-rest.ts'
import { Discipline } from '../domain/discipline.ts'
import { Difference, DifferenceGroup, DraftDecisions } from '../domain/difference.ts'
import { Draft, DraftId } from '../domain/draft.ts'
import {
  ClusterId,
  CombinationId,
  CommandId,
  DeliveryId,
  DigRestExceptionId,
  JudgementId,
  LayerId,
  PartyId,
  WorkId,
} from '../domain/ids.ts'
import { Judgement } from '../domain/judgement.ts'
import { Verdict } from '../domain/judgement-verdict.ts'
import { Language } from '../domain/language.ts'
import { Message } from '../domain/message.ts'
import { OverlapAnswer, OverlapSettings } from '../domain/overlap.ts'
import { MissingDecision } from '../domain/missing-decision.ts'
import { Plan } from '../domain/plan.ts'
import { RulesEffect } from '../domain/rules-effect.ts'
import { HistoryEntry, ProjectSummary } from '../domain/project.ts'
import { latestOf, type RecordKind } from '../domain/record-kind.ts'
import { FoundPlace, LayerChoice, LayerDraft, LayerDraftId } from '../domain/reference-layer.ts'
import { Work } from '../domain/work.ts'
import { command, control, job, query } from './call.ts'
import { DrawnGeometry } from './geometry.ts'
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
/** What goes on in another file. A delivery that is not stored is lost by it: refused with `core.deliveryOnDesk` without this. */
const leaving = z.object({ dropsDelivery: z.boolean().default(false) })
const madeFile = z.object({
  file: z.string(),
  name: z.string(),
  bytes: z.int(),
  /** What could not be put in it as it is. */
  notes: z.array(Message),
})
const geometry = z.custom<GeoJSON.Geometry>(isGeometry)

/** What overlaps, clusters, closings and the plan are made of. */
const comparedKinds = [
  'project',
  'party',
  'work',
  'layer',
  'combination',
  'judgement',
  'digRestException',
] as const satisfies readonly RecordKind[]

export const calls = {
  /** What stands open; null at the start screen. */
  'project.read': query(
    null,
    nothing,
    z.object({ project: ProjectSummary.nullable(), host: z.enum(['shell', 'web']) }),
  ),
  /**
   * Waits until another project stands open than `file`, or it went on from `revision`, and answers how it is then; after
   * some twenty seconds it answers anyhow, and is asked again. Null: none stands open.
   */
  'project.awaitChange': query(
    null,
    z.object({ file: z.string().nullable(), revision: z.int().nullable() }),
    z.object({ file: z.string().nullable(), revision: z.int().nullable() }),
  ),
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
  'project.open': control(leaving.extend({ file: z.string() }), ProjectSummary),
  /** Puts `backup` in the place of `file` and opens that; what stood there keeps its content under the name `kept`. */
  'project.restore': control(
    leaving.extend({ backup: z.string().trim().min(1), file: z.string().trim().min(1) }),
    z.object({ project: ProjectSummary, kept: z.string().nullable() }),
  ),
  'project.close': control(leaving, nothing),
  /** Opens Waterveen, the made-up town, to practise in: a fresh copy with `fresh`. */
  'project.practise': job(null, leaving.extend({ fresh: z.boolean().default(false) }), ProjectSummary),
  /** Reads the whole file and says what is wrong with it; empty means sound. */
  'project.verify': query(null, nothing, z.object({ findings: z.array(Message) })),
  /** Asks the host for a path with its own dialog; null when cancelled. The web host has none and refuses. */
  'host.choosePath': control(
    z.object({ mode: z.enum(['open', 'create']) }),
    z.object({ path: z.string().nullable() }),
  ),

  'work.list': query(['work'], nothing, z.object({ revision: z.int(), works: z.array(Work) })),
  'delivery.list': query(['delivery', 'party'], nothing, z.array(Delivery)),
  'overlap.read': job(
    comparedKinds,
    z.object({
      settings: OverlapSettings.optional(),
      /** Leave out clusters, scores and shared measures: distance and window of `opportunity` only. */
      pairsOnly: z.boolean().default(false),
    }),
    OverlapAnswer.extend({ revision: z.int() }),
  ),
  /** What these rules would do, beside the project's own: each rule that differs alone, and all of them together. */
  'overlap.effect': job(
    comparedKinds,
    z.object({ settings: OverlapSettings }),
    RulesEffect.extend({ revision: z.int() }),
  ),

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

  /** Reads uploaded files to become reference layers; nothing is stored yet. */
  'layer.read': job(
    null,
    z.object({ uploads: z.array(z.string()).min(1), crs: z.string().nullable().default(null) }),
    LayerDraft,
  ),
  'layer.store': command(
    z.object({ draft: LayerDraftId, layers: z.array(LayerChoice).min(1) }),
    /** `notes`: what was left out, row by row counted. */
    revised.extend({ layers: z.array(LayerId), notes: z.array(Message) }),
  ),
  'layer.remove': command(z.object({ layer: LayerId }), revised),

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

  'combination.list': query(['combination'], nothing, z.array(Combination)),
  'combination.make': command(CombinationFields, revised.extend({ combination: Combination })),
  'combination.change': command(
    z.object({ id: CombinationId, fields: CombinationFields }),
    revised.extend({ combination: Combination }),
  ),
  /** Works join; the period of the whole grows where theirs reach outside it. */
  'combination.add': command(
    z.object({ id: CombinationId, works: z.array(AgreedWork).min(1) }),
    revised.extend({ combination: Combination }),
  ),
  'combination.takeOut': command(
    z.object({ id: CombinationId, work: WorkId }),
    revised.extend({ combination: Combination }),
  ),
  /** It stays as agreed, knowing what was delivered since. */
  'combination.agreeAgain': command(
    z.object({ id: CombinationId }),
    revised.extend({ combination: Combination }),
  ),
  'combination.dissolve': command(z.object({ id: CombinationId }), revised),

  'judgement.list': query(['judgement'], nothing, z.array(Judgement)),
  /**
   * One verdict, with its reason, on every pair among these works that is in no combination; of one cluster alone when it
   * is named, since works can meet in other conversations as well.
   */
  'judgement.judge': command(
    z.object({
      works: z.array(WorkId).min(2),
      cluster: ClusterId.optional(),
      verdict: Verdict,
      reason: z.string().trim().min(1),
    }),
    revised.extend({ judgements: z.array(JudgementId) }),
  ),
  /** Takes the judgements on the pairs among these works back; of one cluster alone when it is named. */
  'judgement.takeBack': command(
    z.object({ works: z.array(WorkId).min(2), cluster: ClusterId.optional() }),
    revised,
  ),

  'digRest.exceptions': query(['digRestException'], nothing, z.array(DigRestException)),
  /** Fails when the work does not open that street within its rest, as things stand now. */
  'digRest.except': command(DigRestExceptionFields, revised.extend({ exception: DigRestExceptionId })),
  'digRest.withdrawException': command(z.object({ exception: DigRestExceptionId }), revised),

  'settings.changeOverlap': command(z.object({ settings: OverlapSettings }), revised),

  'history.list': query(
    'history',
    z.object({ limit: z.int().min(1).max(1000).default(100) }),
    z.array(HistoryEntry),
  ),
  /** Names the command to take back, as `project.read` told it: when that is no longer the last, it is refused. */
  'history.undo': command(z.object({ command: CommandId }), revised.extend({ what: Message })),
  'history.redo': command(z.object({ command: CommandId }), revised.extend({ what: Message })),

  'plan.read': job(comparedKinds, z.object({ year: z.int().min(1900).max(2200) }), Plan),
  /** Makes a file; `GET /files/{file}` hands it over. */
  'export.make': job(
    null,
    z.object({
      format: ExportFormat,
      year: z.int().min(1900).max(2200).nullable().default(null),
      party: PartyId.nullable().default(null),
      language: Language.default('nl'),
    }),
    madeFile,
  ),

  'job.read': query(null, z.object({ job: JobId }), JobState),
  'job.cancel': control(z.object({ job: JobId }), nothing),
} as const

function isGeometry(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value
}

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

/** The revision that an answer to this call is of: since then nothing that it is made of was touched. */
export function revisionOf(name: CallName, { revision, revisions }: ProjectSummary): number {
  const { reads } = calls[name]
  return reads === null || reads === 'history' ? revision : latestOf(revisions, reads)
}
