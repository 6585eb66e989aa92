/** `npm test`: builds the window when it is out of date, then runs every test. Arguments go on to vitest. */
import { join } from 'node:path'
import { build, root, run } from './build.ts'

if (!(await build('renderer'))) process.exit(1)
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
process.exitCode = await run(process.execPath, [vitest, 'run', ...process.argv.slice(2)])
