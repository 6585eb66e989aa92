/** `npm run bench -- NAME [ARGUMENT...]` runs one measurement of bench/; without a name it lists them. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './build.ts'

const [name, ...rest] = process.argv.slice(2)
const folder = join(root, 'bench')
const names = existsSync(folder)
  ? readdirSync(folder).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
  : []

if (name === undefined || !names.includes(name)) {
  process.stderr.write(`Usage: npm run bench -- NAME [ARGUMENT...]\nMeasurements: ${names.join(', ')}\n`)
  process.exit(2)
}
process.exitCode = await run(process.execPath, ['scripts/run.mjs', `bench/${name}.ts`, ...rest])
