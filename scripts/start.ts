/**
 * `npm start`: opens the town to practise in, in the desktop window; where that cannot be, in the browser.
 * `npm start -- [FILE] [--no-open] [--port N]` opens a project file; with `--no-open` or a port it serves the browser.
 */
import { build, root, run } from './build.ts'
import { electronProgram, fetchElectronProgram } from './electron-program.ts'

const args = process.argv.slice(2)
const asksForBrowser = args.includes('--no-open') || args.includes('--port')
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

/** The Electron program, or one sentence why the window cannot be its. */
async function findElectron(): Promise<{ program: string } | { why: string }> {
  const present = electronProgram()
  if (!hasDisplay) {
    const missing = present === null ? 'The Electron program is not here, and there' : 'There'
    return { why: `${missing} is no display for its window: open the same program in a browser.` }
  }
  if (present !== null) return { program: present }
  process.stderr.write('Fetching the Electron program, once…\n')
  const fetched = await fetchElectronProgram()
  if (fetched !== null) return { program: fetched }
  return {
    why: 'The Electron program is not here and could not be fetched: the same program opens in the browser.',
  }
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
    process.stdout.write(`${electron.why}\n`)
  }
  // The host keeps this process alive, and ends it on Ctrl+C.
  await import('../electron/web/main.ts')
  return 0
}

process.exitCode = await start()
