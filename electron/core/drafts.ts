/** Deliveries that were read but not stored: held in memory, so that nothing half-read ever reaches a project file. */
import type { Draft, DraftId } from '../../shared/domain/draft.ts'
import type { PartyId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { projector, reproject } from '../../shared/geo/crs.ts'
import { centreOf } from '../../shared/geo/measure.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import type { DeliveredFile } from '../import/collect-files.ts'
import { compareDelivery, type DeliveryComparison } from '../import/compare.ts'
import type { DeliveryReading, ReadingOptions, ReadWork } from '../import/read-delivery.ts'
import type { NewDelivery } from '../store/index.ts'
import { readDeliveryInThread } from '../workers/in-threads.ts'
import type { JobRun } from './handlers.ts'
import type { OpenProject } from './open-project.ts'

/** Rows shown at the desk; the report counts all of them. */
const PREVIEW_ROWS = 200

export interface HeldDraft {
  readonly files: readonly DeliveredFile[]
  readonly options: Omit<ReadingOptions, 'onProgress' | 'signal'>
  readonly partyName: string
  readonly crs: string
  readonly reading: DeliveryReading
}

export async function readDraft(
  project: OpenProject,
  asked: Pick<HeldDraft, 'files' | 'partyName'> & { options: Omit<HeldDraft['options'], 'projectCrs'> },
  run: JobRun,
): Promise<HeldDraft> {
  const { crs } = await project.store.summary()
  const options = { ...asked.options, projectCrs: crs }
  run.report({ what: message('core.reading'), done: 0, total: null })
  const reading = await readDeliveryInThread(
    { files: asked.files, options },
    { onProgress: run.report, signal: run.signal },
  )
  return { ...asked, options, crs, reading }
}

/** The draft as the mapping desk shows it, compared with what the party delivered before. */
export async function showDraft(project: OpenProject, id: DraftId, held: HeldDraft): Promise<Draft> {
  const { party, comparison } = await compareWithKnown(project, held)
  const { report, tables, questions, works } = held.reading
  return {
    id,
    partyName: held.partyName,
    party,
    report,
    tables: [...tables],
    questions: [...questions],
    changes: countChanges(comparison),
    preview: works.slice(0, PREVIEW_ROWS).map((work) => ({
      ...work.fields,
      row: work.source.row,
      file: work.source.file,
      at: pointOf(work, held.crs),
    })),
  }
}

/** What the store is to keep of this draft. Compared anew: the project may have changed since it was shown. */
export async function toNewDelivery(project: OpenProject, held: HeldDraft): Promise<NewDelivery> {
  const { comparison } = await compareWithKnown(project, held)
  return {
    partyName: held.partyName,
    files: [...held.files],
    report: held.reading.report,
    added: comparison.added.map(toRecord),
    changed: comparison.changed.map(({ work, read }) => ({ work, ...toRecord(read) })),
    unchanged: comparison.unchanged.map(({ work, read }) => ({ work, source: read.source })),
    missing: comparison.missing,
  }
}

/** The places of a draft as GeoJSON in longitude and latitude. */
export function placesOfDraft({ reading, crs }: HeldDraft): GeoJSON.FeatureCollection {
  const project = projector(crs, 'EPSG:4326')
  return {
    type: 'FeatureCollection',
    features: reading.works.flatMap(({ fields, geometry, source }) =>
      geometry === null
        ? []
        : {
            type: 'Feature' as const,
            geometry: reproject(geometry, project),
            properties: {
              row: source.row,
              file: source.file,
              name: fields.name,
              discipline: fields.discipline,
            },
          },
    ),
  }
}

async function compareWithKnown(
  project: OpenProject,
  { partyName, reading }: HeldDraft,
): Promise<{ party: PartyId | null; comparison: DeliveryComparison }> {
  const party = (await project.store.partyByName(partyName))?.id ?? null
  const known = party === null ? [] : await project.store.knownWorks(party)
  return { party, comparison: compareDelivery(known, reading.works) }
}

function countChanges({ added, changed, missing, unchanged }: DeliveryComparison): Draft['changes'] {
  return {
    added: added.length,
    changed: changed.length,
    missing: missing.length,
    unchanged: unchanged.length,
  }
}

function toRecord({ fields, geometry, source }: ReadWork) {
  return {
    fields,
    source,
    wkb: geometry && toWkb(geometry),
    bounds: geometry && boundsOf(geometry),
  }
}

function pointOf({ geometry }: ReadWork, crs: string): [number, number] | null {
  const centre = geometry && centreOf(geometry)
  return centre && projector(crs, 'EPSG:4326')(...centre)
}
