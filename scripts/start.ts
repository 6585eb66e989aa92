/**
 * `npm start`: opens the town to practise in, in the desktop window; where that cannot be, in the browser.
 * `npm start -- [FILE] [--no-open] [--port N]` opens a project file; with `--no-open` or a port it serves the browser.
 */
import { askedLanguage } from '../electron/core/asked-language.ts'
import { message, say, type MessageKey } from '../shared/domain/message.ts'
import { becomeHost } from './become-host.ts'
import { build, root, run } from './build.ts'
import { electronProgram, fetchElectronProgram } from './electron-program.ts'

const args = process.argv.slice(2)
const asksForBrowser = args.includes('--no-open') || args.includes('--port')
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

const tell = (sentence: MessageKey) => `${say(message(sentence), askedLanguage(args))}\n`

/** The Electron program, or one sentence why the window cannot be its. */
async function findElectron(): Promise<{ program: string } | { why: MessageKey }> {
  if (!hasDisplay) return { why: 'host.noDisplay' }
  const present = electronProgram()
  if (present !== null) return { program: present }
  process.stderr.write(tell('host.fetchingElectron'))
  const fetched = await fetchElectronProgram()
  return fetched === null ? { why: 'host.noElectron' } : { program: fetched }
}

async function startShell(program: string): Promise<number> {
  if (!(await build('shell'))) return 1
  return run(program, [root, ...(args.length > 0 ? args : ['--practise'])])
}

async function start(): Promise<number> {
  if (!(await build('renderer'))) return 1
  if (!asksForBrowser) {
    const electron = await findElectron()
    if ('program' in electron) return startShell(electron.program)
    process.stdout.write(tell(electron.why))
  }
  // The host keeps the process alive, and ends it on Ctrl+C.
  await becomeHost(args)
  return 0
}

process.exitCode = await start()
