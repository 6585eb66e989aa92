/**
 * Pairs among a made-up region of works within 10 m and 730 days, on one core and on all, with what comes after them,
 * beside PostGIS where that runs. Makes its works with ../shared/bench; prints one line of JSON.
 *   npm run bench -- overlap [--count 100000] [--no-postgis]
 * More works than a region has are searched, but not made into a project: scores, clusters and changes are then null.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { regionProject, settingsWithin } from './made-up-region/region-project.ts'
import { readWorksCsv } from './made-up-region/works-csv.ts'
import { askPostgis } from './overlap/ask-postgis.ts'
import { measureAllCores } from './overlap/measure-all-cores.ts'
import { measurePairsAlone } from './overlap/measure-pairs-alone.ts'
import { measureProject } from './overlap/measure-project.ts'

const made = join(import.meta.dirname, '../../shared/bench')
const reach = { distance: 10, window: 730 }
const rounds = 3
const mostWorksOfProject = 250_000
const noProject = {
  msMeasures: null,
  msPlaces: null,
  msScoresAndClusters: null,
  oneChangeMs: null,
  oneChange95Ms: null,
  oneChangeWorstMs: null,
  oneTrialMs: null,
  oneTrial95Ms: null,
}
const noDatabase = { postgisPairs: null, postgisMs: null }

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    'no-postgis': { type: 'boolean', default: false },
  },
})
const works = Number(values.count)
const folder = await mkdtemp(join(tmpdir(), 'samenloop-bench-'))
try {
  const maker = join(made, 'make-works.mjs')
  await promisify(execFile)(process.execPath, [maker, '--count', String(works), '--out', folder])
  const measured = await measure()
  const postgis = values['no-postgis'] ? noDatabase : await askPostgis(made, folder, reach)
  console.log(JSON.stringify({ bench: 'overlap', works, ...measured, ...postgis }))
} finally {
  await rm(folder, { recursive: true })
}

async function measure() {
  const input = await readWorksCsv(join(folder, 'works.csv'), works, SharedArrayBuffer)
  const { found, ...alone } = measurePairsAlone(input, reach, rounds)
  const together = await measureAllCores(input, reach, rounds, found)
  const after =
    works > mostWorksOfProject
      ? noProject
      : measureProject(regionProject(input), settingsWithin(reach.distance, reach.window), found)
  return { pairs: found.count, ...alone, ...together, ...after }
}
