/** Asks GEOS the same, through python3 with shapely where that is installed: shapes read, the best of three. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { toWkb } from '../../shared/geo/wkb.ts'

export interface Question {
  readonly shape: string
  /** `lengthNear`: of two lines what of the first runs near the second. `ringsAsAreas`: m² of loose rings by even and odd. */
  readonly ask: 'sharedArea' | 'sharedLength' | 'lengthNear' | 'ringsAsAreas'
  readonly geometries: readonly (GeoJSON.Polygon | GeoJSON.MultiLineString)[]
}

const longestMs = 20_000
const noAnswer = { geosMs: null, geosAnswer: null }

/** How GEOS is asked each of them, of shapes `g`. */
const asked: Readonly<Record<Question['ask'], string>> = {
  sharedArea: 's.intersection(g[0], g[1]).area',
  sharedLength: 's.intersection(g[0], g[1]).length',
  lengthNear: 's.intersection(g[0], s.buffer(g[1], near)).length',
  ringsAsAreas: 's.build_area(g[0]).area',
}

const script = (ask: Question['ask']) => `
import json, sys, time
import shapely as s
near = float(sys.argv[1])
g = [s.from_wkb(open(path, 'rb').read()) for path in sys.argv[2:]]
best = None
for _ in range(3):
    start = time.perf_counter()
    answer = ${asked[ask]}
    took = 1000 * (time.perf_counter() - start)
    best = took if best is None else min(best, took)
    if took > 3000: break
print(json.dumps({'geosMs': round(best, 1), 'geosAnswer': round(answer, 2)}))
`

export async function askGeos(
  { ask, geometries }: Question,
  near: number,
): Promise<{ geosMs: number | null; geosAnswer: number | null }> {
  const folder = await mkdtemp(join(tmpdir(), 'samenloop-bench-'))
  try {
    const paths = geometries.map((_, at) => join(folder, `${at}.wkb`))
    for (const [at, geometry] of geometries.entries()) await writeFile(paths[at]!, toWkb(geometry))
    const { stdout } = await promisify(execFile)('python3', ['-c', script(ask), String(near), ...paths], {
      timeout: longestMs,
    })
    return JSON.parse(stdout) as { geosMs: number; geosAnswer: number }
  } catch {
    return noAnswer
  } finally {
    await rm(folder, { recursive: true })
  }
}
