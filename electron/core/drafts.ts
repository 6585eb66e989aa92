/** Deliveries that were read but not stored: held in memory, so that nothing half-read ever reaches a project file. */
import { DifferenceGroup, type Difference, type DraftDecisions } from '../../shared/domain/difference.ts'
import type { Draft, DraftId } from '../../shared/domain/draft.ts'
import type { PartyId, WorkId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import type { LayerKind } from '../../shared/domain/reference-layer.ts'
import { projector, reproject } from '../../shared/geo/crs.ts'
import { centreOf } from '../../shared/geo/measure.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import type { DeliveredFile } from '../import/collect-files.ts'
import { compareDelivery, type DeliveryComparison, type KnownWork } from '../import/compare.ts'
import type {
  DeliveryReading,
  EarlierWork,
  ReadingContext,
  ReadingOptions,
  ReadWork,
} from '../import/reading.ts'
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
  readonly decisions: DraftDecisions
}

export const noDecisions: DraftDecisions = { matches: [], left: [], missing: [] }

export async function readDraft(
  project: OpenProject,
  asked: Pick<HeldDraft, 'files' | 'partyName'> & {
    options: Omit<HeldDraft['options'], 'projectCrs' | 'context'>
  },
  run: JobRun,
): Promise<HeldDraft> {
  const { crs } = await project.store.summary()
  const options = {
    ...asked.options,
    projectCrs: crs,
    context: await readingContext(project, asked.partyName),
  }
  run.report({ what: message('core.reading'), done: 0, total: null })
  const reading = await readDeliveryInThread(
    { files: asked.files, options },
    { onProgress: run.report, signal: run.signal },
  )
  return { ...asked, options, crs, reading, decisions: noDecisions }
}

/** What the project knows of the party and of its streets when this delivery is read. */
async function readingContext({ store }: OpenProject, partyName: string): Promise<ReadingContext> {
  const [party, { layers }] = await Promise.all([store.partyByName(partyName), store.summary()])
  const searched = layers.filter(({ kind }) => searchedKinds.has(kind))
  return {
    profiles: party === null ? [] : await store.mappings(party.id),
    earlier: party === null ? [] : earlierWorks(await store.knownWorks(party.id)),
    layers: await Promise.all(
      searched.map(async ({ id, name, kind }) => ({ name, kind, features: await store.layer(id) })),
    ),
  }
}

const searchedKinds: ReadonlySet<LayerKind> = new Set(['streets', 'addresses', 'postcodes', 'districts'])

function earlierWorks(known: readonly KnownWork[]): EarlierWork[] {
  return known.flatMap(({ work: { id, number, name, discipline, bounds }, wkb }) =>
    wkb === null || bounds === null ? [] : [{ work: id, number, name, discipline, wkb, bounds }],
  )
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
    counts: countGroups(comparison),
    decisions: held.decisions,
    preview: works.slice(0, PREVIEW_ROWS).map((work) => ({
      ...work.fields,
      placing: work.placing,
      row: work.source.row,
      file: work.source.file,
      sheet: work.source.sheet,
      at: pointOf(work, held.crs),
    })),
  }
}

/** What the store is to keep of this draft. Compared anew: the project may have changed since it was shown. */
export async function toNewDelivery(project: OpenProject, held: HeldDraft): Promise<NewDelivery> {
  const { comparison } = await compareWithKnown(project, held)
  const changes = countChanges(comparison)
  return {
    partyName: held.partyName,
    files: [...held.files],
    report: held.reading.report,
    added: comparison.added.map(toRecord),
    changed: comparison.changed.map(({ work, read }) => ({ work, ...toRecord(read) })),
    unchanged: comparison.unchanged.map(({ work, read }) => ({ work, source: read.source })),
    moved: changes.moved,
    shifted: changes.shifted,
    missing: comparison.missing.map((work) => ({
      work,
      decision: held.decisions.missing.find((one) => one.work === work)?.decision ?? null,
    })),
  }
}

/** The places of a draft as GeoJSON in longitude and latitude. */
export function placesOfDraft({ reading, crs }: HeldDraft): GeoJSON.FeatureCollection {
  const project = projector(crs, 'EPSG:4326')
  return {
    type: 'FeatureCollection',
    features: reading.works.flatMap(({ fields, place, placing, source }) =>
      place === null
        ? []
        : {
            type: 'Feature' as const,
            geometry: reproject(fromWkb(place.wkb), project),
            properties: {
              row: source.row,
              file: source.file,
              sheet: source.sheet,
              number: fields.number,
              name: fields.name,
              sure: placing.sure,
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
    moved: changed.filter(({ fields }) => fields.includes('geometry')).length,
    shifted: changed.filter(({ fields }) => fields.includes('period')).length,
    missing: missing.length,
    unchanged: unchanged.length,
  }
}

function countGroups(comparison: DeliveryComparison): Draft['counts'] {
  const { added, changed, moved, missing, unchanged } = countChanges(comparison)
  const shifted = comparison.changed.filter(
    ({ fields }) => fields.includes('period') && !fields.includes('geometry'),
  ).length
  return { asked: 0, added, moved, shifted, changed: changed - moved - shifted, missing, unchanged }
}

function toRecord({ fields, place, placing, source }: ReadWork) {
  return {
    fields,
    source,
    placing,
    wkb: place && place.wkb,
    bounds: place && place.bounds,
  }
}

function pointOf({ place }: ReadWork, crs: string): [number, number] | null {
  const centre = place && centreOf(fromWkb(place.wkb))
  return centre && projector(crs, 'EPSG:4326')(...centre)
}

export interface ShownDifference {
  readonly difference: Difference
  readonly was: Uint8Array | null
  readonly becomes: Uint8Array | null
}

/** Work by work, in the order of the groups and then of the file. */
export async function differencesOf(project: OpenProject, held: HeldDraft): Promise<ShownDifference[]> {
  const party = await project.store.partyByName(held.partyName)
  const known = party === null ? [] : await project.store.knownWorks(party.id)
  const byId = new Map(known.map((one) => [one.work.id, one]))
  const { added, changed, unchanged, missing } = compareDelivery(known, held.reading.works)
  const row = (read: ReadWork, work: WorkId | null, fields: readonly string[]): ShownDifference => {
    const was = work === null ? undefined : byId.get(work)
    const moved = fields.includes('geometry')
    const shifted = fields.includes('period')
    const kinds = [
      ...(moved ? (['moved'] as const) : []),
      ...(shifted ? (['shifted'] as const) : []),
      ...(fields.some((field) => field !== 'geometry' && field !== 'period') ? (['changed'] as const) : []),
    ]
    const { file, sheet, row: at } = read.source
    return {
      difference: {
        ...nothingElse,
        key: `row|${file}|${sheet ?? ''}|${at}`,
        group: was === undefined ? 'added' : (kinds[0] ?? 'unchanged'),
        kinds,
        work,
        source: read.source,
        fields: read.fields,
        before: was?.work ?? null,
        changedFields: fields.filter((field) => field !== 'geometry') as Difference['changedFields'],
        matchedBy: was === undefined ? null : 'number',
      },
      was: was?.wkb ?? null,
      becomes: read.place && read.place.wkb,
    }
  }
  const gone = missing.flatMap((id): ShownDifference[] => {
    const one = byId.get(id)
    if (!one) return []
    const { work, wkb } = one
    const key = `work|${id}`
    const difference: Difference = {
      ...nothingElse,
      key,
      group: 'missing',
      work: id,
      source: null,
      fields: work,
      decidedBefore: work.missingDecision,
    }
    return [{ difference, was: wkb, becomes: null }]
  })
  const all = [
    ...added.map((read) => row(read, null, [])),
    ...changed.map(({ read, work, fields }) => row(read, work, fields)),
    ...gone,
    ...unchanged.map(({ read, work }) => row(read, work, [])),
  ]
  return DifferenceGroup.options.flatMap((group) =>
    all.filter(({ difference }) => difference.group === group),
  )
}

const nothingElse = {
  kinds: [],
  before: null,
  changedFields: [],
  shiftDays: null,
  movedMetres: null,
  placeChange: null,
  matchedBy: null,
  candidates: [],
  decidedBefore: null,
  judgements: [],
} satisfies Partial<Difference>
