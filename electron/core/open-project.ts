/** The project that stands open: its store, and what was read of it at its present revision. */
import { revisionOf } from '../../shared/contract/calls.ts'
import type { ClusterId, WorkId } from '../../shared/domain/ids.ts'
import type { OverlapAnswer, OverlapSettings } from '../../shared/domain/overlap.ts'
import type { OverlapChanges } from '../../shared/domain/overlap-changes.ts'
import type { RulesEffect } from '../../shared/domain/rules-effect.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { TriedOverlaps, TriedWork } from '../../shared/domain/tried-overlaps.ts'
import type { ClosedBy, StreetClosing } from '../../shared/domain/street-closing.ts'
import type { WhatIsJudged } from '../../shared/overlap/judgements/what-is-judged.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import { packPlacesInThread, readOverlapsInThread } from '../workers/in-threads.ts'
import type { SharedStore } from '../workers/store-client.ts'
import type { StoreClient } from '../store/index.ts'
import type { EngineQuestions } from '../workers/engine-messages.ts'
import { quietSweeper } from '../workers/sweep-when-quiet.ts'
import { createAwakeEngine, type AwakeEngine, type Standing } from './awake-engine.ts'
import type { JobRun } from './handlers.ts'
import { alone } from './jobs.ts'
import {
  columnsOf,
  followSnapshot,
  placesOf,
  projectToCompare,
  readSnapshot,
  type ComingSnapshot,
  type PlacesAt,
  type Snapshot,
} from './snapshot.ts'
import { keptWeakly, whileMemoryAllowsAsync, type KeptWeakly } from './while-memory-allows.ts'

/** Bytes for the window, and the revision that they are of. */
export interface PackedAnswer {
  readonly packed: ArrayBuffer
  readonly revision: number
}

export interface OpenProject {
  readonly store: SharedStore
  /** At once, also while a command is being stored: then it is the project as it still is. */
  summary(): Promise<ProjectSummary>
  snapshot(): Promise<Snapshot>
  /** All works, as the window takes them: the JSON of columns (shared/bytes/columns). */
  works(): Promise<PackedAnswer>
  /** Places packed, in longitude and latitude, with the revision they belong to. */
  shapes(): Promise<PackedAnswer>
  overlaps(
    run: JobRun,
    options?: { settings?: OverlapSettings | undefined; pairsOnly?: boolean },
  ): Promise<{ answer: OverlapAnswer; revision: number }>
  /** The overlaps by the project's own rules as the window takes them: packed, as shared/overlap/found reads them. */
  packedOverlaps(run: JobRun): Promise<PackedAnswer>
  /**
   * What became of those since the one of this revision; null when that is not known without reading the
   * project again.
   */
  overlapsSince(revision: number): Promise<{ changes: OverlapChanges | null; revision: number }>
  /** What works at other days would make of them, and at which revision. */
  tryWorks(works: readonly TriedWork[]): Promise<{ tried: TriedOverlaps; revision: number }>
  /** What other rules would do to the project, and at which revision. */
  effectOfRules(settings: OverlapSettings, run: JobRun): Promise<{ effect: RulesEffect; revision: number }>
  /** What a verdict on these works is about, of `cluster` alone when it is named. */
  judged(works: readonly WorkId[], cluster?: ClusterId): Promise<WhatIsJudged>
  /** The street that a work or an area closes. */
  closingBy(by: ClosedBy): Promise<StreetClosing | null>
  close(): Promise<void>
  /** Begins to read what a window asks for first, before there is one. */
  readAhead(): void
  /** To be called after every command: what was read is out of date. */
  forget(): void
}

/** What was read and computed at one revision; a command throws it away as a whole. */
interface Present {
  readonly summary: Promise<ProjectSummary>
  coming?: ComingSnapshot
  readonly shapes: () => Promise<PackedAnswer>
  readonly packedOverlaps: KeptWeakly<ArrayBuffer>
  readonly overlaps: Map<string, OverlapAnswer>
}

export function holdProject(store: SharedStore): OpenProject {
  const fresh = (): Present => {
    const summary = store.summary()
    // Who asks hears that it failed; when the project is closed nobody does.
    summary.catch(() => undefined)
    const at: Present = {
      summary,
      shapes: whileMemoryAllowsAsync(async () => packPlaces(await comingOf(at).placed())),
      packedOverlaps: keptWeakly(),
      overlaps: new Map(),
    }
    return at
  }
  const sweeper = quietSweeper()
  const water = waterOnce(store)
  /** The last that was read: the next one only takes over what was touched since. */
  let last: Promise<Snapshot> | null = null
  const engine = createAwakeEngine()
  const next = (before: typeof last): ComingSnapshot => {
    if (before === null) {
      const coming = readSnapshot(store)
      // While the store goes on reading, on another core. Who asks hears it when this failed.
      coming
        .placed()
        .then(({ inPlaces }) => engine.begin(inPlaces))
        .catch(() => undefined)
      return coming
    }
    const whole = before
      .catch(() => null)
      .then((known) => (known ? followSnapshot(store, known) : readSnapshot(store).whole))
    return { whole, placed: () => whole.then(placesOf) }
  }
  const standing = async (at: Present): Promise<Standing> => {
    const snapshot = await snapshotOf(at)
    return { snapshot, water: await water(snapshot.summary) }
  }
  const ask = async <Name extends Parameters<AwakeEngine['ask']>[1]>(
    at: Present,
    question: Name,
    args: Parameters<EngineQuestions[Name]>,
    run: JobRun,
  ) => engine.ask(await standing(at), question, args, run)
  const comingOf = (at: Present): ComingSnapshot => {
    if (at.coming) return at.coming
    at.coming = next(last)
    last = at.coming.whole
    // As of the summary.
    last.catch(() => undefined)
    return at.coming
  }
  const snapshotOf = (at: Present) => comingOf(at).whole
  let present = fresh()
  /** What was made ready before anybody asked: held until somebody does. */
  let ahead: Promise<PackedAnswer> | null = null

  return {
    store,
    summary: () => present.summary,
    snapshot: () => snapshotOf(present),
    async works() {
      const snapshot = await snapshotOf(present)
      return {
        packed: columnsOf(snapshot).slice().buffer,
        revision: revisionOf('work.list', snapshot.summary),
      }
    },
    async shapes() {
      const answer = await present.shapes()
      ahead = null
      sweeper.owe()
      return answer
    },
    async overlaps(run, { settings: asked, pairsOnly = false } = {}) {
      const at = present
      const snapshot = await snapshotOf(at)
      const { summary } = snapshot
      const settings = asked ?? summary.overlapSettings
      const revision = revisionOf('overlap.read', summary)
      if (!pairsOnly && JSON.stringify(settings) === JSON.stringify(summary.overlapSettings))
        return { answer: await ask(at, 'answer', [], run), revision }
      const key = JSON.stringify([settings, pairsOnly])
      const answer =
        at.overlaps.get(key) ??
        (await readOverlapsInThread(
          { ...projectToCompare(snapshot, pairsOnly ? null : await water(summary)), settings, pairsOnly },
          { onProgress: run.report, signal: run.signal },
        ))
      at.overlaps.set(key, answer)
      return { answer, revision }
    },
    async packedOverlaps(run) {
      const at = present
      const revision = revisionOf('overlap.find', (await snapshotOf(at)).summary)
      const kept = at.packedOverlaps
      const packed = kept.known() ?? kept.keep(await ask(at, 'packed', [revision], run))
      // The window and the engine have what they need of the works by now.
      const { inColumns } = (await snapshotOf(at)).asRead
      void inColumns.pack().then(sweeper.owe)
      void engine.closePlaces().then(sweeper.oweSurely)
      return { packed, revision }
    },
    async overlapsSince(revision) {
      const about = await standing(present)
      const changes = await engine.askAwake(about, 'since', [revision])
      return { revision: revisionOf('overlap.read', about.snapshot.summary), changes }
    },
    async tryWorks(works) {
      const about = await standing(present)
      const tried = await engine.ask(about, 'tried', [works], alone)
      return { tried, revision: revisionOf('overlap.try', about.snapshot.summary) }
    },
    async effectOfRules(settings, run) {
      for (;;) {
        const about = await standing(present)
        const effect = await engine.effect(about, settings, run)
        if (effect) return { effect, revision: revisionOf('overlap.effect', about.snapshot.summary) }
      }
    },
    judged: (works, cluster) => ask(present, 'judged', cluster ? [works, cluster] : [works], alone),
    closingBy: (by) => ask(present, 'closingBy', [by], alone),
    async close() {
      sweeper.end()
      engine.end()
      await store.close()
    },
    readAhead() {
      ahead = present.shapes()
      // Who asks hears it.
      ahead.catch(() => undefined)
    },
    forget() {
      sweeper.wait()
      ahead = null
      present = fresh()
    },
  }
}

async function packPlaces({ summary, inPlaces }: PlacesAt): Promise<PackedAnswer> {
  const packed = await packPlacesInThread({ places: inPlaces, crs: summary.crs })
  return { packed, revision: revisionOf('work.list', summary) }
}

/** Water is read again when a layer of it came or went: a layer never changes, and a town has much of it. */
function waterOnce(store: StoreClient): (summary: ProjectSummary) => Promise<Water | null> {
  let known: { readonly layers: string; readonly water: Promise<Water> | null } | null = null
  return async ({ layers: all }) => {
    const ids = all.flatMap(({ id, kind }) => (kind === 'water' ? id : []))
    // How they lie on each other is nothing to water.
    const layers = ids.toSorted().join()
    if (known?.layers !== layers) known = { layers, water: layers === '' ? null : store.water() }
    return known.water
  }
}
