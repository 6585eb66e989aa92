/** `npm run package`: the desktop program for this system, as one file to hand out. Electron-builder fetches Electron itself. */
import { join } from 'node:path'
import { build, root, run } from './build.ts'

if (!(await build('renderer')) || !(await build('shell'))) process.exit(1)
const builder = join(root, 'node_modules/electron-builder/cli.js')
process.exitCode = await run(process.execPath, [
  builder,
  '--config',
  'electron-builder.json',
  '--publish',
  'never',
  ...process.argv.slice(2),
])
