/**
 * `npm run package`: the desktop program for this system, as one file to hand out, from the Electron program that is here or
 * that its own package fetches. What electron-builder says goes to a file beside what it makes; how it ended is one sentence.
 */
import { spawn } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { build, root } from './build.ts'
import { otherFuses, type Fuse } from './read-fuses.ts'
import { signingNote } from './signing-note.ts'
import { writeLicences } from './write-licences.ts'
import { electronFolder, electronProgram, fetchElectronProgram } from './electron-program.ts'

const log = join(root, 'dist/package.log')

function end(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

function wantedFuses(): Partial<Record<Fuse, boolean>> {
  const { electronFuses } = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as {
    electronFuses: Partial<Record<Fuse, boolean>>
  }
  return electronFuses
}

/** What electron-builder left unpacked beside the file to hand out; on a Mac the fuses stand in the framework. */
function packedPrograms(): string[] {
  const places = [
    'linux-unpacked/samenloop',
    'win-unpacked/Samenloop.exe',
    'mac/Samenloop.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
    'mac-arm64/Samenloop.app/Contents/Frameworks/Electron Framework.framework/Electron Framework',
  ]
  return places.map((place) => join(root, 'dist/packages', place)).filter((file) => existsSync(file))
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
const code = await pack()
if (code !== 0)
  end('The desktop program could not be made; what electron-builder said stands in dist/package.log.')
const wrong = packedPrograms().flatMap((program) => otherFuses(program, wantedFuses()))
if (wrong.length > 0) end(`The desktop program was made, but may do what it should not: ${wrong.join(', ')}.`)
process.stdout.write('The desktop program stands in dist/packages.\n')
const note = signingNote(process.platform, process.env)
if (note !== null) process.stdout.write(`${note}\n`)
