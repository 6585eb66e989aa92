/** Every call there is, once. Server, client, terminal and tests derive from this table. */
import type { z } from 'zod'
import type { ProjectSummary } from '../domain/project.ts'
import { latestOf } from '../domain/record-kind.ts'
import { basemapCalls } from './calls/basemap.ts'
import { bodyCalls } from './calls/body.ts'
import { columnCalls } from './calls/column.ts'
import { copyCalls } from './calls/copy.ts'
import { correctionCalls } from './calls/correction.ts'
import { decisionCalls } from './calls/decision.ts'
import { deliveryCalls } from './calls/delivery.ts'
import { historyCalls } from './calls/history.ts'
import { jobCalls } from './calls/job.ts'
import { layerCalls } from './calls/layer.ts'
import { lookedCalls } from './calls/looked.ts'
import { meetingCalls } from './calls/meeting.ts'
import { mergeCalls } from './calls/merge.ts'
import { overlapCalls } from './calls/overlap.ts'
import { personCalls } from './calls/person.ts'
import { planCalls } from './calls/plan.ts'
import { preparationCalls } from './calls/preparation.ts'
import { projectCalls } from './calls/project.ts'
import { sharingCalls } from './calls/sharing.ts'
import { sightCalls } from './calls/sight.ts'
import { workCalls } from './calls/work.ts'

type ProjectCalls = typeof projectCalls
type DeliveryCalls = typeof deliveryCalls
type WorkCalls = typeof workCalls
type ColumnCalls = typeof columnCalls
type CorrectionCalls = typeof correctionCalls
type LayerCalls = typeof layerCalls
type BasemapCalls = typeof basemapCalls
type BodyCalls = typeof bodyCalls
type OverlapCalls = typeof overlapCalls
type DecisionCalls = typeof decisionCalls
type CopyCalls = typeof copyCalls
type PersonCalls = typeof personCalls
type PlanCalls = typeof planCalls
type PreparationCalls = typeof preparationCalls
type SharingCalls = typeof sharingCalls
type SightCalls = typeof sightCalls
type LookedCalls = typeof lookedCalls
type MeetingCalls = typeof meetingCalls
type MergeCalls = typeof mergeCalls
type HistoryCalls = typeof historyCalls
type JobCalls = typeof jobCalls

/** Named one by one, so that the compiler can write down the type of the whole. */
export interface Calls
  extends
    ProjectCalls,
    DeliveryCalls,
    WorkCalls,
    ColumnCalls,
    CorrectionCalls,
    LayerCalls,
    BasemapCalls,
    OverlapCalls,
    DecisionCalls,
    BodyCalls,
    CopyCalls,
    PersonCalls,
    PlanCalls,
    PreparationCalls,
    SharingCalls,
    SightCalls,
    LookedCalls,
    MeetingCalls,
    MergeCalls,
    HistoryCalls,
    JobCalls {}

export const calls: Calls = {
  ...projectCalls,
  ...deliveryCalls,
  ...workCalls,
  ...columnCalls,
  ...correctionCalls,
  ...layerCalls,
  ...basemapCalls,
  ...overlapCalls,
  ...decisionCalls,
  ...bodyCalls,
  ...copyCalls,
  ...personCalls,
  ...planCalls,
  ...preparationCalls,
  ...sharingCalls,
  ...sightCalls,
  ...lookedCalls,
  ...meetingCalls,
  ...mergeCalls,
  ...historyCalls,
  ...jobCalls,
}

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
