/** Runs one TypeScript file of the project as it stands: `node scripts/run.mjs FILE ARGUMENT...` */
import './node-version.mjs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [, , file, ...rest] = process.argv
if (file === undefined) {
  process.stderr.write('Usage: node scripts/run.mjs FILE [ARGUMENT...]\n')
  process.exit(2)
}
const path = resolve(file)
process.argv = [process.argv[0], path, ...rest]
await import(pathToFileURL(path).href)
