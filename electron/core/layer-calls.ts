/** Reference layers of the project: reading files to become layers, keeping what was chosen, and taking one away. */
import { v7 } from 'uuid'
import { message, type Message } from '../../shared/domain/message.ts'
import { LayerDraftId, type LayerChoice, type LayerDraft } from '../../shared/domain/reference-layer.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { daysInColumn } from '../import/detect/index.ts'
import type { ReadLayers, ReadLayerTable } from '../import/layers/index.ts'
import type { NewLayer } from '../store/index.ts'
import { readLayersInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers, JobRun } from './handlers.ts'
import type { OpenProject } from './open-project.ts'
import type { HeldUploads } from './uploads.ts'

type LayerCalls = 'layer.read' | 'layer.store'

interface HeldLayers {
  readonly uploads: HeldUploads
  readonly read: ReadLayers
}

/** Someone looks at one file at a time; what was left lying is let go of. */
const mostHeld = 4
const mostSamples = 5

export function layerCalls(context: CoreContext): Handlers<LayerCalls> {
  // What was read is in the system of the project it was read for, and goes with it.
  const drafts = new WeakMap<OpenProject, Map<LayerDraftId, HeldLayers>>()
  const draftsOf = (project: OpenProject) => {
    const held = drafts.get(project) ?? new Map<LayerDraftId, HeldLayers>()
    drafts.set(project, held)
    return held
  }

  return {
    'layer.read': async ({ uploads, crs }, run) => {
      const project = projectOf(context)
      const held = context.uploads.hold(uploads)
      try {
        const read = await readLayers(project, held, crs, run)
        const id = LayerDraftId.parse(v7())
        const drafts = draftsOf(project).set(id, { uploads: held, read })
        for (const [oldest] of [...drafts].slice(0, -mostHeld)) dropLayers(drafts, oldest)
        return showLayers(id, read)
      } catch (error) {
        held.letGo()
        throw error
      }
    },
    'layer.store': async ({ draft, layers }, by) => {
      const project = projectOf(context)
      const held = draftsOf(project).get(draft)
      if (!held) throw new ExpectedFailure(message('layer.noSuchDraft'))
      const chosen = layers.map((choice) => newLayer(held.read, choice))
      const added = { layers: chosen.map(({ layer }) => layer) }
      const stored = await project.store.run('layer.store', added, by)
      // The same files may have been read before, in another system.
      const read = new Set(held.uploads.uploads)
      for (const [id, { uploads }] of draftsOf(project))
        if (uploads.uploads.some((upload) => read.has(upload))) dropLayers(draftsOf(project), id)
      return { ...stored, notes: chosen.flatMap(({ notes }) => notes) }
    },
  }
}

async function readLayers(
  { store }: OpenProject,
  uploads: HeldUploads,
  crs: string | null,
  run: JobRun,
): Promise<ReadLayers> {
  const [{ crs: projectCrs }, files] = await Promise.all([store.summary(), uploads.files()])
  run.report({ what: message('core.reading'), done: 0, total: null })
  return readLayersInThread(
    { files, options: { projectCrs, crs } },
    { onProgress: run.report, signal: run.signal },
  )
}

function dropLayers(drafts: Map<LayerDraftId, HeldLayers>, draft: LayerDraftId): void {
  drafts.get(draft)?.uploads.letGo()
  drafts.delete(draft)
}

function showLayers(id: LayerDraftId, { tables, notes }: ReadLayers): LayerDraft {
  return {
    id,
    tables: tables.map(({ file, sheet, crs, columns, features, proposal }) => ({
      file,
      sheet,
      features: features.length,
      crs,
      columns: columns.map(({ column, values, dates }) => ({ column, samples: samplesOf(values), dates })),
      proposal,
    })),
    notes: [...notes],
  }
}

function samplesOf(values: readonly string[]): string[] {
  const samples = new Set<string>()
  for (const value of values) {
    if (value !== '') samples.add(value)
    if (samples.size === mostSamples) break
  }
  return [...samples]
}

/** A layer as it is kept, with what there is to say about its rows. */
interface ChosenLayer {
  readonly layer: NewLayer
  readonly notes: readonly Message[]
}

function newLayer({ tables }: ReadLayers, choice: LayerChoice): ChosenLayer {
  const { file, sheet, name, kind } = choice
  const table = tables.find((each) => each.file === file && each.sheet === sheet)
  if (!table) throw new ExpectedFailure(message('layer.noSuchTable', { file }))
  const names = choice.nameColumn === null ? null : valuesOf(table, choice.nameColumn)
  const closing = closingOf(table, choice)
  const features = table.features.map(({ wkb, bounds }, at) => ({
    name: names?.[at] || null,
    wkb,
    bounds,
    ...closing.dates(at),
  }))
  return { layer: { name, kind, features }, notes: closing.notes }
}

function valuesOf({ file, columns }: ReadLayerTable, column: string): readonly string[] {
  const found = columns.find((each) => each.column === column)
  if (!found) throw new ExpectedFailure(message('layer.noSuchColumn', { file, column }))
  return found.values
}

/** How long each area rests. Rows without a readable day are drawn, close no street, and are said. */
function closingOf(table: ReadLayerTable, { kind, closing }: LayerChoice) {
  if (kind !== 'digRest') return { dates: () => ({}), notes: [] }
  const { file } = table
  if (closing === null) throw new ExpectedFailure(message('digRest.noDateColumn', { file }))
  const { column, means } = closing
  const days = daysInColumn(valuesOf(table, column))
  const count = days.filter((day) => day === null).length
  if (count === days.length) throw new ExpectedFailure(message('digRest.noDates', { file, column }))
  return {
    dates: (at: number) => ({ [means]: days[at] ?? null }),
    notes: count === 0 ? [] : [message('digRest.undated', { file, column, count })],
  }
}
