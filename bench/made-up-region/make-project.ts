/** The made-up region as a project file: five deliveries, one of each party, imported as a person would. */
import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const runFile = promisify(execFile)
const madeWorks = join(import.meta.dirname, '../../../shared/bench/make-works.mjs')

/** @param folder for what is made on the way */
export async function makeRegionProject(project: string, count: string, folder: string): Promise<void> {
  const out = join(folder, 'works')
  await runFile(process.execPath, [madeWorks, '--count', count, '--out', out])
  const paths = (await readdir(out)).filter((name) => name.endsWith('.shp')).map((name) => join(out, name))
  const byParty = Map.groupBy(paths, (path) => path.replace(/-[a-z]+\.shp$/, ''))
  const files = Array.from(byParty.values(), (ofParty) => ofParty.join(','))
  await runFile(process.execPath, [join(import.meta.dirname, '../import/run-import.ts'), project, ...files])
}
