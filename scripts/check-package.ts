/**
 * `node scripts/run.mjs scripts/check-package.ts FOLDER...`: whether packaged programs are what they were to be, wherever they were made.
 * Says what is wrong, or that nothing is; ends with 1 when something is.
 */
import { packedFaults } from './packed-faults.ts'
import { wantedFuses } from './wanted-fuses.ts'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  process.stderr.write('Usage: node scripts/run.mjs scripts/check-package.ts FOLDER...\n')
  process.exit(2)
}
for (const folder of folders) {
  const faults = packedFaults(folder, wantedFuses())
  if (faults.length > 0) process.exitCode = 1
  process.stdout.write(`${folder}: ${faults.length === 0 ? 'as it was to be.' : faults.join(' ')}\n`)
}
