/** A project of a few works, made by the program itself, for a story that the made-up town does not tell. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import type { Discipline } from '../../shared/domain/discipline.ts'
import { valueOf } from '../../shared/domain/result.ts'

/** What one party hands in: rows with the headings that it writes, and where each lies in RD. */
export interface SmallDelivery {
  readonly party: string
  readonly discipline?: Discipline
  readonly rows: readonly {
    readonly properties: Readonly<Record<string, string>>
    readonly geometry: GeoJSON.Geometry
  }[]
}

/** The file of the project; it goes when the test ends. */
export async function smallProject(deliveries: readonly SmallDelivery[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-klein-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  const file = join(folder, 'klein.samenloop')
  valueOf(await core.ask('project.create', { file, name: 'Klein' }))
  for (const delivery of deliveries) {
    const uploads = [core.upload('werken.geojson', asGeoJson(delivery))]
    const { party: partyName, discipline = null } = delivery
    const { id } = valueOf(await core.ask('draft.read', { uploads, partyName, discipline }))
    valueOf(await core.ask('draft.store', { draft: id, likeliest: true }))
  }
  await core.close()
  return file
}

/** The same delivery as a file to drop on the window. */
export function deliveryFile(delivery: SmallDelivery): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-klein-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'werken.geojson')
  writeFileSync(file, asGeoJson(delivery))
  return file
}

/** Metres from the middle of the RD system. */
export function along(...positions: readonly (readonly [east: number, north: number])[]): GeoJSON.LineString {
  return {
    type: 'LineString',
    coordinates: positions.map(([east, north]) => [155_000 + east, 463_000 + north]),
  }
}

function asGeoJson({ rows }: SmallDelivery): Buffer {
  const crs = { type: 'name', properties: { name: 'EPSG:28992' } }
  const features = rows.map(({ properties, geometry }) => ({ type: 'Feature', properties, geometry }))
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', crs, features }))
}
