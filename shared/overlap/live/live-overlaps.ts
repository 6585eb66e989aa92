/** The overlaps of a project that is being changed: every change answers what it does to pairs and clusters. */
import type { WorkId } from '../../domain/ids.ts'
import type { OverlapSettings, Pair } from '../../domain/overlap.ts'
import type { Work } from '../../domain/work.ts'
import { geometryAt, shapesFromWkb, shapesOf, unpackShapes } from '../../geo/shapes.ts'
import type { OverlapProject } from '../prepared-project.ts'
import { readOverlaps } from '../read-overlaps.ts'
import {
  differenceOf,
  type LiveCluster,
  type OverlapDifference,
  type WorkEdit,
} from './overlap-difference.ts'

interface PlacedWork {
  readonly work: Work
  readonly geometry: GeoJSON.Geometry | null
}

/** Holds the works of a project and keeps its pairs and clusters up to date. Pure: it runs in the window as well. */
export class LiveOverlaps {
  readonly #project: OverlapProject
  readonly #settings: OverlapSettings
  readonly #works: Map<WorkId, PlacedWork>
  #pairs: readonly Pair[] = []
  #clusters: readonly LiveCluster[] = []

  private constructor(project: OverlapProject, settings: OverlapSettings) {
    this.#project = project
    this.#settings = settings
    this.#works = new Map(
      project.works.map((work, index) => [work.id, { work, geometry: geometryAt(project.shapes, index) }]),
    )
    this.#read()
  }

  /** The overlaps of `project` as it stands; the places are those of `project.shapes`, in metres. */
  static of(project: OverlapProject, settings: OverlapSettings): LiveOverlaps {
    return new LiveOverlaps(project, settings)
  }

  /** Takes over all edits, in their order, and tells what they change. An id that is not known is a new work. */
  change(edits: readonly WorkEdit[]): OverlapDifference {
    const [pairs, clusters] = [this.#pairs, this.#clusters]
    for (const edit of edits) {
      if ('remove' in edit) this.#works.delete(edit.remove)
      else {
        const { put: work, place } = edit
        const was = this.#works.get(work.id)?.geometry ?? null
        this.#works.set(work.id, { work, geometry: place === undefined ? was : geometryOf(place) })
      }
    }
    this.#read()
    return {
      pairs: differenceOf(pairs, this.#pairs, ({ a, b }) => a + b),
      clusters: differenceOf(clusters, this.#clusters, ({ id }) => id),
    }
  }

  /** Every pair, ordered by the ids of its works. */
  pairs(): readonly Pair[] {
    return this.#pairs
  }

  /** Every cluster, highest score first. */
  clusters(): readonly LiveCluster[] {
    return this.#clusters
  }

  #read(): void {
    const placed = [...this.#works.values()]
    const works = placed.map(({ work }) => work)
    const shapes = shapesOf(placed.map(({ geometry }) => geometry))
    const answer = readOverlaps({ ...this.#project, works, shapes }, this.#settings, { pairsOnly: false })
    this.#pairs = answer.pairs
    this.#clusters = answer.clusters.map(({ pairs: _, ...cluster }) => cluster)
  }
}

function geometryOf(place: Uint8Array | null): GeoJSON.Geometry | null {
  const isWkb = place?.[0] === 1
  return geometryAt(
    isWkb ? shapesFromWkb([place]) : place ? unpackShapes(place.slice().buffer) : shapesOf([null]),
    0,
  )
}
