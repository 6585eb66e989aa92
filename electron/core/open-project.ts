/** The project that stands open: its store, and what was read of it at its present revision. */
import { revisionOf } from '../../shared/contract/calls.ts'
import type { OverlapAnswer, OverlapSettings } from '../../shared/domain/overlap.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import { packPlacesInThread, readOverlapsInThread } from '../workers/in-threads.ts'
import type { SharedStore } from '../workers/store-client.ts'
import type { StoreClient } from '../store/index.ts'
import type { JobRun } from './handlers.ts'
import { followSnapshot, readSnapshot, type Snapshot } from './snapshot.ts'

export interface OpenProject {
  readonly store: SharedStore
  /** At once, also while a command is being stored: then it is the project as it still is. */
  summary(): Promise<ProjectSummary>
  snapshot(): Promise<Snapshot>
  /** Places packed, in longitude and latitude or in the project's metres, with the revision they belong to. */
  shapes(units: 'degrees' | 'metres'): Promise<{ packed: ArrayBuffer; revision: number }>
  overlaps(
    run: JobRun,
    options?: { settings?: OverlapSettings | undefined; pairsOnly?: boolean },
  ): Promise<{ answer: OverlapAnswer; revision: number }>
  /** To be called after every command: what was read is out of date. */
  forget(): void
}

/** What was read and computed at one revision; a command throws it away as a whole. */
interface Present {
  readonly summary: Promise<ProjectSummary>
  snapshot?: Promise<Snapshot>
  packed?: Promise<ArrayBuffer>
  readonly overlaps: Map<string, OverlapAnswer>
}

export function holdProject(store: SharedStore): OpenProject {
  const fresh = (): Present => {
    const summary = store.summary()
    // Who asks hears that it failed; when the project is closed nobody does.
    summary.catch(() => undefined)
    return { summary, overlaps: new Map() }
  }
  let present = fresh()
  const water = waterOnce(store)
  /** The last that was read: the next one only takes over what was touched since. */
  let last: Promise<Snapshot> | null = null
  const next = async (before: typeof last) => {
    const known = await before?.catch(() => null)
    return known ? followSnapshot(store, known) : readSnapshot(store)
  }
  const snapshotOf = (at: Present) => (at.snapshot ??= last = next(last))

  return {
    store,
    summary: () => present.summary,
    snapshot: () => snapshotOf(present),
    async shapes(units) {
      const at = present
      const { summary, places } = await snapshotOf(at)
      // Metres are asked for now and then, to try something with; only the map's places are worth keeping.
      const packed =
        units === 'metres'
          ? packPlacesInThread({ places, crs: null })
          : (at.packed ??= packPlacesInThread({ places, crs: summary.crs }))
      return { packed: await packed, revision: revisionOf('work.list', summary) }
    },
    async overlaps(run, { settings: asked, pairsOnly = false } = {}) {
      const at = present
      const { summary, ...project } = await snapshotOf(at)
      const settings = asked ?? summary.overlapSettings
      const key = JSON.stringify([settings, pairsOnly])
      const answer =
        at.overlaps.get(key) ??
        (await readOverlapsInThread(
          { ...project, settings, pairsOnly, water: pairsOnly ? null : await water(summary) },
          { onProgress: run.report, signal: run.signal },
        ))
      at.overlaps.set(key, answer)
      return { answer, revision: revisionOf('overlap.read', summary) }
    },
    forget() {
      present = fresh()
    },
  }
}

/** Water is read again when a layer of it came or went: a layer never changes, and a town has much of it. */
function waterOnce(store: StoreClient): (summary: ProjectSummary) => Promise<Water | null> {
  let known: { readonly layers: string; readonly water: Promise<Water> | null } | null = null
  return async ({ layers: all }) => {
    const layers = all.flatMap(({ id, kind }) => (kind === 'water' ? id : [])).join()
    if (known?.layers !== layers) known = { layers, water: layers === '' ? null : store.water() }
    return known.water
  }
}
