/** Thread: one piece of the long work of the core. Each brings in what it needs when it is asked for, and nothing else. */
import type { PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import type { Language } from '../../shared/domain/language.ts'
import { message } from '../../shared/domain/message.ts'
import type { OverlapAnswer } from '../../shared/domain/overlap.ts'
import type { HandedIn } from '../../shared/sharing/handed-in.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import type { ExportInput } from '../export/formats.ts'
import type { PreparationsInput } from '../export/export-preparation.ts'
import type { PaperInput } from '../export/export-paper.ts'
import type { SheetsInput } from '../export/compose-sheets.ts'
import type { TemplateInput } from '../export/template.ts'
import type { WorksFileInput } from '../export/works-file.ts'
import type { WrittenFile } from '../export/written-file.ts'
import type { DeliveredFile } from '../import/files/index.ts'
import type { ReadLayers, ReadLayersOptions } from '../import/layers/index.ts'
import type { ReadSheets } from '../import/prepared/index.ts'
import type { RepairedProject } from '../../shared/domain/repaired-project.ts'
import type { DatedCopyInput } from '../store/copies/make-dated-copy.ts'
import type { Repair } from '../store/repair/repair-project.ts'
import { answerCalls, report } from './calls/answer-calls.ts'
import type { ProjectToCompare } from './project-to-compare.ts'

export interface LayersInput {
  readonly files: readonly DeliveredFile[]
  readonly options: Omit<ReadLayersOptions, 'onProgress'>
}

export interface RejectsInput {
  readonly delivered: Seen<HandedIn>
  readonly language: Language
}

export interface MapInput {
  readonly places: PackedBytes
  /** The system the places are in. */
  readonly crs: string
}

const longWork = {
  async makeDatedCopy(input: DatedCopyInput): Promise<string> {
    const { makeDatedCopy } = await import('../store/copies/make-dated-copy.ts')
    return makeDatedCopy(input)
  },
  async repairProject(repair: Repair): Promise<RepairedProject> {
    const { repairProject } = await import('../store/repair/repair-project.ts')
    return repairProject(repair)
  },
  async readLayers({ files, options }: LayersInput): Promise<ReadLayers> {
    const { readLayers } = await import('../import/layers/index.ts')
    return readLayers(files, { ...options, onProgress: report })
  },

  async readSheets({ files }: Pick<LayersInput, 'files'>): Promise<ReadSheets> {
    const { readSheets } = await import('../import/prepared/index.ts')
    return readSheets(files)
  },

  async readOverlaps(input: ProjectToCompare): Promise<OverlapAnswer> {
    const { settings, pairsOnly, exceptions, closedAreas, water, works, places, ...rest } = input
    const { readOverlapsTogether } = await import('./read-overlaps-together.ts')
    const { digRestRecords } = await import('./dig-rest-records.ts')
    const { comparedWorksOf } = await import('./works-in-columns.ts')
    const { unpackBytes } = await import('../../shared/bytes/packed-bytes.ts')
    const project = { ...rest, works: comparedWorksOf(works), places: unpackBytes(places) }
    const digRest = digRestRecords({ exceptions, closedAreas })
    return readOverlapsTogether({ ...project, digRest, ...(water && { water }) }, settings, {
      pairsOnly,
      onProgress: (done, total) => report({ what: message('core.comparing'), done, total }),
    })
  },

  async packPlaces({ places, crs }: MapInput): Promise<ArrayBuffer> {
    const { packShapesInSteps } = await import('../../shared/geo/packed-shapes.ts')
    const { shapesFromWkb } = await import('../../shared/geo/shapes.ts')
    const { unpackBytes } = await import('../../shared/bytes/packed-bytes.ts')
    const { longitudeLatitude, projector } = await import('../../shared/geo/crs.ts')
    const { projectMany } = await import('../../shared/geo/project-many.ts')
    const shapes = shapesFromWkb(unpackBytes(places))
    projectMany(shapes.coordinates, projector(crs, longitudeLatitude))
    return packShapesInSteps(shapes)
  },

  async makeFile(input: ExportInput): Promise<WrittenFile> {
    const { makeFile } = await import('../export/formats.ts')
    return makeFile(input)
  },

  async makeWorksFile(input: WorksFileInput): Promise<WrittenFile> {
    const { makeWorksFile } = await import('../export/works-file.ts')
    return makeWorksFile(input)
  },

  async makeSheets(input: SheetsInput): Promise<WrittenFile> {
    const { makeSheets } = await import('../export/map-sheets.ts')
    return makeSheets(input)
  },

  async makePreparations(input: PreparationsInput): Promise<WrittenFile> {
    const { exportPreparations } = await import('../export/export-preparation.ts')
    const total = input.sheets.length
    return exportPreparations(input, (done) => report({ what: message('core.exporting'), done, total }))
  },

  async makePaper(input: PaperInput): Promise<WrittenFile> {
    const { exportPaper } = await import('../export/export-paper.ts')
    return exportPaper(input)
  },

  async makeTemplate(input: TemplateInput): Promise<Uint8Array> {
    const { exportTemplate } = await import('../export/template.ts')
    return exportTemplate(input)
  },

  /** Opens the files of a delivery again, for the rows that go back to the party. */
  async makeRejectList({ delivered, language }: RejectsInput): Promise<Uint8Array> {
    const { madeOf } = await import('../../shared/sharing/made-of.ts')
    const { rowsToReturn } = await import('../import/returned/index.ts')
    const { exportRejectList } = await import('../export/reject-list.ts')
    const tables = madeOf(delivered, ({ files, report, works }) => rowsToReturn(files, report, works))
    return exportRejectList({ tables, language })
  },
}
export type LongWork = typeof longWork

answerCalls(() => longWork, { moves: { packPlaces: (packed) => [packed] } })
