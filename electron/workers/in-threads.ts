/** The long work of the core, each piece a function that runs in a thread of its own. */
import type { Combination } from '../../shared/domain/combination.ts'
import type { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { OverlapAnswer, OverlapSettings } from '../../shared/domain/overlap.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { HandedIn } from '../../shared/sharing/handed-in.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import type { ExportInput } from '../export/formats.ts'
import type { TemplateInput } from '../export/template.ts'
import type { WrittenFile } from '../export/written-file.ts'
import type { DeliveredFile } from '../import/files/index.ts'
import type { ReadLayers, ReadLayersOptions } from '../import/layers/index.ts'
import { needsTooMuch } from './needs-too-much.ts'
import { runInThread, type ThreadOptions } from './run-in-thread.ts'

export interface LayersInput {
  readonly files: readonly DeliveredFile[]
  readonly options: Omit<ReadLayersOptions, 'onProgress'>
}

export interface RejectsInput {
  readonly delivered: Seen<HandedIn>
  readonly language: Language
}

export interface ProjectToCompare {
  readonly works: readonly Work[]
  /** WKB in metres, in the order of `works`. */
  readonly places: readonly (Uint8Array | null)[]
  readonly combinations: readonly Combination[]
  readonly judgements: readonly Judgement[]
  readonly parties: readonly Party[]
  readonly exceptions: readonly DigRestException[]
  /** Areas that rest, with WKB in metres. */
  readonly closedAreas: readonly (ClosedArea & { readonly wkb: Uint8Array })[]
  /** Null: no layer knows where there is water. */
  readonly water: Water | null
  readonly settings: OverlapSettings
  readonly pairsOnly: boolean
}

export interface MapInput {
  readonly places: readonly (Uint8Array | null)[]
  /** The system the places are in, to bring them to longitude and latitude; null: they stay in their metres. */
  readonly crs: string | null
}

export function readLayersInThread(input: LayersInput, options: ThreadOptions): Promise<ReadLayers> {
  const outOfMemory = needsTooMuch(input.files)
  return runInThread(new URL('./layer-thread.ts', import.meta.url), input, { outOfMemory, ...options })
}

export function readOverlapsInThread(
  input: ProjectToCompare,
  options: ThreadOptions,
): Promise<OverlapAnswer> {
  return runInThread(new URL('./overlap-thread.ts', import.meta.url), input, options)
}

/** Places as packed shapes (shared/geo), for the map or for reckoning in the window. */
export function packPlacesInThread(input: MapInput): Promise<ArrayBuffer> {
  return runInThread(new URL('./map-thread.ts', import.meta.url), input)
}

export function makeFileInThread(input: ExportInput, options: ThreadOptions): Promise<WrittenFile> {
  return runInThread(new URL('./export-thread.ts', import.meta.url), input, options)
}

export function makeTemplateInThread(input: TemplateInput, options: ThreadOptions): Promise<Uint8Array> {
  return runInThread(new URL('./template-thread.ts', import.meta.url), input, options)
}

/** Rejects with an ExpectedFailure when there is nothing to send back. */
export function makeRejectListInThread(input: RejectsInput, options: ThreadOptions): Promise<Uint8Array> {
  return runInThread(new URL('./rejects-thread.ts', import.meta.url), input, options)
}
