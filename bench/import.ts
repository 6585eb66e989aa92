/**
 * Import: how long it takes to read, check and store a large delivery, how much memory that takes, how soon the window
 * is answered meanwhile, and how soon it can be cancelled. One line of JSON for each measurement.
 *   npm run bench -- import [--count 100000] [--only shapefile|shapefileByParty|xlsx|cancel]
 *
 * `shapefile`: fifteen shapefiles of ../shared/bench as one delivery, in a project file; beside it `ogr2ogr`, where that
 * is installed, one run per file into one GeoPackage. `shapefileByParty`: the same files as five deliveries.
 * `xlsx`: a workbook as one delivery; beside it reading alone, which is what the library takes to read the same bytes.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import type { CancelMeasured } from './import/cancel-import.ts'
import { madeWorkbook } from './import/made-workbook.ts'
import type { ImportMeasured } from './import/run-import.ts'

const runFile = promisify(execFile)
const madeWorks = join(import.meta.dirname, '../../shared/bench/make-works.mjs')
const bytesPerMegabyte = 2 ** 20
/** Of the whole process: this, and four times the file. */
const memoryAllowedMb = 150
const rounds = 3

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, only: { type: 'string' } },
})
const count = Number(values.count)
const folder = await mkdtemp(join(tmpdir(), 'samenloop-bench-'))
const measurements: Record<string, () => Promise<object>> = {
  shapefile: async () => {
    const shapefiles = await makeShapefiles()
    const measured = await importFiles('shapefile', [shapefiles.folder])
    return {
      ...measured,
      ...shapefileBars(measured, shapefiles.bytes),
      ...(await askOgr(measured, shapefiles)),
    }
  },
  shapefileByParty: async () => {
    const { paths } = await makeShapefiles()
    const parties = [...new Set(paths.map((path) => path.replace(/-[a-z]+\.shp$/, '')))]
    const deliveries = parties.map((party) => paths.filter((path) => path.startsWith(`${party}-`)).join(','))
    return importFiles('by-party', deliveries)
  },
  xlsx: async () => {
    const workbook = join(folder, 'works.xlsx')
    await writeFile(workbook, madeWorkbook(count))
    const measured = await importFiles('xlsx', [workbook])
    const alone = await best(() => runPart<{ ms: number }>('read-workbook', [workbook]))
    return { ...measured, readingAloneMs: alone.ms, ratioToReading: ratio(measured.ms, alone.ms) }
  },
  cancel: async () => {
    const shapefiles = await makeShapefiles()
    return runPart<CancelMeasured>('cancel-import', [join(folder, 'cancel.samenloop'), shapefiles.folder])
  },
}
try {
  await warmUp()
  for (const [name, measure] of Object.entries(measurements))
    if (values.only === undefined || values.only === name)
      console.log(JSON.stringify({ bench: `import ${name}`, works: count, ...(await measure()) }))
} finally {
  await rm(folder, { recursive: true })
}

/** Small deliveries of each kind, so that every module is compiled once: what that takes is no part of an import. */
async function warmUp(): Promise<void> {
  const few = 50
  const [workbook, project] = [join(folder, 'few.xlsx'), join(folder, 'few.samenloop')]
  await writeFile(workbook, madeWorkbook(few))
  await runPart('run-import', [project, workbook, (await makeShapefiles('few', few)).folder])
  await rm(project)
}

interface Shapefiles {
  readonly folder: string
  readonly paths: readonly string[]
  /** Of all files that belong to them together. */
  readonly bytes: number
}

async function makeShapefiles(name = 'works', works = count): Promise<Shapefiles> {
  const out = join(folder, name)
  await runFile(process.execPath, [madeWorks, '--count', String(works), '--out', out])
  await rm(join(out, 'works.csv'))
  const names = await readdir(out)
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(out, name))).size))
  const paths = names.filter((name) => name.endsWith('.shp')).map((name) => join(out, name))
  return { folder: out, paths, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Each of `deliveries` names files or folders, with commas between; each round starts with a new project. */
function importFiles(name: string, deliveries: readonly string[]): Promise<ImportMeasured> {
  return best(async () => {
    const project = join(folder, `${name}.samenloop`)
    await rm(project, { force: true })
    return runPart<ImportMeasured>('run-import', [project, ...deliveries])
  })
}

/** The quickest of some rounds, with the most memory and the longest wait of all of them. */
async function best<Measured extends { ms: number; peakMb?: number; worstAnswerMs?: number }>(
  measure: () => Promise<Measured>,
): Promise<Measured> {
  const measured: Measured[] = []
  for (let round = 0; round < rounds; round++) measured.push(await measure())
  const quickest = measured.reduce((a, b) => (b.ms < a.ms ? b : a))
  const most = (of: 'peakMb' | 'worstAnswerMs') => Math.max(...measured.map((one) => one[of] ?? 0))
  return 'peakMb' in quickest
    ? { ...quickest, peakMb: most('peakMb'), worstAnswerMs: most('worstAnswerMs') }
    : quickest
}

/** In a process of its own, so that nothing else counts. */
async function runPart<Measured>(part: string, args: readonly string[]): Promise<Measured> {
  const script = join(import.meta.dirname, 'import', `${part}.ts`)
  // The packaged program is compiled beforehand; so is this, but for the first run.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const { stdout } = await runFile(process.execPath, [script, ...args], { env, maxBuffer: 2 ** 26 })
  return JSON.parse(stdout) as Measured
}

function shapefileBars({ peakMb }: ImportMeasured, bytes: number) {
  const fileMb = Math.round(bytes / bytesPerMegabyte)
  const allowedMb = memoryAllowedMb + 4 * fileMb
  return { fileMb, allowedMb, fitsInMemory: peakMb <= allowedMb }
}

async function askOgr({ ms }: ImportMeasured, { paths }: Shapefiles) {
  try {
    let quickest = Infinity
    for (let round = 0; round < rounds; round++) quickest = Math.min(quickest, await timeOgr(paths))
    return { ogr2ogrMs: Math.round(quickest), ratioToOgr2ogr: ratio(ms, quickest) }
  } catch {
    return { ogr2ogrMs: null, ratioToOgr2ogr: null }
  }
}

async function timeOgr(paths: readonly string[]): Promise<number> {
  const made = join(folder, 'ogr.gpkg')
  await rm(made, { force: true })
  const startedAt = performance.now()
  for (const [index, path] of paths.entries()) {
    const append = index === 0 ? [] : ['-append']
    await runFile('ogr2ogr', ['-f', 'GPKG', '-t_srs', 'EPSG:4326', ...append, made, path])
  }
  return performance.now() - startedAt
}

function ratio(ms: number, peer: number): number {
  return Math.round((100 * ms) / peer) / 100
}
