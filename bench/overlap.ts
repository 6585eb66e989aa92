/**
 * Pairs among a made-up region of works within 10 m and 730 days, on one processor, beside PostGIS where that runs:
 * the same question, data loaded, the best of three. Makes its works with ../shared/bench; prints one line of JSON.
 *   npm run bench -- overlap [--count 100000]
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { findPairs } from '../shared/overlap/pairs/find-pairs.ts'
import type { OverlapInput } from '../shared/overlap/pairs/overlap-input.ts'
import { readWorksCsv } from './made-up-region/works-csv.ts'

const runFile = promisify(execFile)
const made = join(import.meta.dirname, '../../shared/bench')
const reach = { distance: 10, window: 730 }
const rounds = 3
const bytesPerMegabyte = 2 ** 20

const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' } } })
const works = Number(values.count)
const folder = await mkdtemp(join(tmpdir(), 'samenloop-bench-'))
try {
  await runFile(process.execPath, [join(made, 'make-works.mjs'), '--count', String(works), '--out', folder])
  const measured = measure(await readWorksCsv(join(folder, 'works.csv'), works))
  console.log(JSON.stringify({ bench: 'overlap', works, ...measured, ...(await askPostgis(folder)) }))
} finally {
  await rm(folder, { recursive: true })
}

function measure(input: OverlapInput) {
  // Reading the text leaves more garbage than the search itself; it must not count as the search's memory.
  collectGarbage()
  const before = memory()
  let peak = before
  let best = Infinity
  let pairs = 0
  for (let round = 0; round < rounds; round++) {
    const startedAt = performance.now()
    pairs = findPairs(input, reach, { onProgress: () => (peak = Math.max(peak, memory())) }).count
    best = Math.min(best, performance.now() - startedAt)
    peak = Math.max(peak, memory())
    collectGarbage()
  }
  const coordinates = input.shapes.coordinates.byteLength
  return {
    pairs,
    msOneCore: Math.round(best),
    peakMb: megabytes(coordinates + peak - before),
    coordinatesMb: megabytes(coordinates),
  }
}

/** Node keeps its collector to itself unless asked. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

/** Bytes in use on the heap and in typed arrays. */
function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function megabytes(bytes: number): number {
  return Math.round((10 * bytes) / bytesPerMegabyte) / 10
}

async function askPostgis(
  folder: string,
): Promise<{ postgisPairs: number | null; postgisMs: number | null }> {
  try {
    const script = join(made, 'postgis-join.sh')
    const { stdout } = await runFile('bash', [script, folder, String(reach.distance), String(reach.window)])
    const { pairs, ms } = JSON.parse(stdout) as { pairs: number; ms: number }
    // The script answers with nothing found when the database could not load the works.
    return pairs > 0 ? { postgisPairs: pairs, postgisMs: ms } : { postgisPairs: null, postgisMs: null }
  } catch {
    return { postgisPairs: null, postgisMs: null }
  }
}
