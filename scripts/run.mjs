/** Runs one TypeScript file of the project as it stands: `node scripts/run.mjs FILE ARGUMENT...` */
import './node-version.mjs'
// As a whole: a name that an old Node does not have would fail before it could be said that it is old.
import module from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const [, , file, ...rest] = process.argv
if (file === undefined) {
  process.stderr.write('Usage: node scripts/run.mjs FILE [ARGUMENT...]\n')
  process.exit(2)
}
// What was once read as TypeScript is kept: every thread reads the files it needs again, a second each without this. Threads
// and child processes hear of it from the environment.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url))
module.enableCompileCache(process.env.NODE_COMPILE_CACHE)

const path = resolve(file)
process.argv = [process.argv[0], path, ...rest]
await import(pathToFileURL(path).href)
