/**
 * `npm run package`: the desktop program for this system, as one file to hand out, from the Electron program that is here or
 * that its own package fetches. What electron-builder says goes to a file beside what it makes; how it ended is one sentence.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, root } from './build.ts'
import { electronFolder, electronProgram, fetchElectronProgram } from './electron-program.ts'

const log = join(root, 'dist/package.log')

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** Runs electron-builder with what it says in the log. Resolves to its exit code. */
function pack(): Promise<number> {
  mkdirSync(dirname(log), { recursive: true })
  const said = createWriteStream(log)
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...['--config', 'electron-builder.json', '--publish', 'never'],
      `-c.electronDist=${electronFolder()}`,
      ...process.argv.slice(2),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  for (const stream of [child.stdout, child.stderr]) stream.pipe(said, { end: false })
  return new Promise((resolve) => child.on('close', (code) => said.end(() => resolve(code ?? 1))))
}

if (electronProgram() === null) process.stderr.write('Fetching the Electron program, once…\n')
if ((electronProgram() ?? (await fetchElectronProgram())) === null)
  end(
    'The Electron program is not here and could not be fetched, so no desktop program was made: run this once with a network; npm start needs none.',
  )
if (!(await build('renderer')) || !(await build('shell'))) process.exit(1)
const code = await pack()
if (code !== 0)
  end('The desktop program could not be made; what electron-builder said stands in dist/package.log.')
process.stdout.write('The desktop program stands in dist/packages.\n')
