/**
 * `npm run package`: the desktop program for this system, as one file to hand out, from the Electron program that is here or
 * that its own package fetches. What electron-builder says goes to a file beside what it makes; how it ended is one sentence.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, root } from './build.ts'
import { packedFaults } from './packed-faults.ts'
import { signingNote } from './signing-note.ts'
import { wantedFuses } from './wanted-fuses.ts'
import { writeLicences } from './write-licences.ts'
import { electronFolder, electronProgram, fetchElectronProgram } from './electron-program.ts'

const log = join(root, 'dist/package.log')

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** What electron-builder left unpacked beside the files to hand out. */
function packedFolders(): string[] {
  const packages = join(root, 'dist/packages')
  if (!existsSync(packages)) return []
  const names = readdirSync(packages, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /-unpacked$|^mac/.test(entry.name))
    .map(({ name }) => name)
  return names.map((name) => join(packages, name))
}

/** Runs electron-builder with what it says in the log. Resolves to its exit code. */
function pack(): Promise<number> {
  mkdirSync(dirname(log), { recursive: true })
  const said = createWriteStream(log)
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/electron-builder/cli.js'),
      ...['--config', 'electron-builder.yml', '--publish', 'never'],
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
writeLicences(root, join(root, 'dist/licences.txt'))
// What an earlier run left unpacked would be looked at as well.
for (const folder of packedFolders()) rmSync(folder, { recursive: true })
const code = await pack()
if (code !== 0)
  end('The desktop program could not be made; what electron-builder said stands in dist/package.log.')
const folders = packedFolders()
if (folders.length === 0)
  end('The desktop program cannot be looked at: nothing stands unpacked in dist/packages.')
const wrong = folders.flatMap((folder) => packedFaults(folder, wantedFuses()))
if (wrong.length > 0) end(`The desktop program was made, but is not to be handed out. ${wrong.join(' ')}`)
process.stdout.write('The desktop program stands in dist/packages.\n')
const note = signingNote(process.platform, process.env)
if (note !== null) process.stdout.write(`${note}\n`)
