/**
 * `npm start`: opens the town to practise in, in the desktop window; where that cannot be, in the browser.
 * `npm start -- [FILE] [--no-open] [--port N]` opens a project file; with `--no-open` or a port it serves the browser.
 */
import './node-version.mjs'
import { build, root, run } from './build.mjs'
import { electronProgram, fetchElectronProgram } from './electron-program.mjs'

const args = process.argv.slice(2)

/** Why the window cannot be Electron's, as one sentence; null when it can. */
async function whyNotElectron() {
  if (args.includes('--no-open') || args.includes('--port')) return ''
  const noDisplay = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  if (noDisplay) {
    const missing = electronProgram() ? '' : 'The Electron program is not here, and '
    return `${missing}there is no display for a desktop window: the same program can be opened in a browser.`
  }
  if (electronProgram()) return null
  process.stderr.write('Fetching the Electron program, once…\n')
  if (await fetchElectronProgram()) return null
  return 'The Electron program is not here and could not be fetched: the same program opens in the browser.'
}

async function startShell() {
  if (!(await build('shell'))) return 1
  const rest = args.length > 0 ? args : ['--practise']
  return run(electronProgram(), [root, ...rest])
}

async function startWeb() {
  process.argv = [process.argv[0], 'samenloop', ...args]
  await import('../electron/web/main.ts')
}

if (!(await build('renderer'))) process.exit(1)
const why = await whyNotElectron()
if (why === null) process.exitCode = await startShell()
else {
  if (why !== '') process.stdout.write(`${sentence(why)}\n`)
  await startWeb()
}

function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
