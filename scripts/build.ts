/** Builds the window or the shell when a source is newer than what was built before; quiet when there is nothing to do. */
import { spawn, type SpawnOptions } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isRunning } from '../electron/core/is-running.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))

const builds = {
  renderer: {
    what: 'Building the window, once after every change…',
    config: 'vite.config.ts',
    made: 'dist/renderer/index.html',
    sources: ['renderer', 'shared', 'vite.config.ts', 'package.json'],
  },
  shell: {
    what: 'Building the desktop shell, once after every change…',
    config: 'vite.shell.config.ts',
    made: 'dist/shell/electron/shell/main.js',
    sources: ['electron', 'shared', 'fixtures', 'vite.shell.config.ts', 'package.json'],
  },
}

/** Brings a build up to date. Resolves to whether it stands; what went wrong is on stderr by then. */
export async function build(name: keyof typeof builds): Promise<boolean> {
  const { what, config, made, sources } = builds[name]
  if (newest(sources) <= changedAt(join(root, made))) return true
  process.stderr.write(`${what}\n`)
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  // Built beside and put in place when it is whole: a program that runs meanwhile keeps finding its files.
  const folder = join(root, 'dist', name)
  clearUnfinished(name)
  const fresh = `${folder}.${process.pid}`
  const code = await run(process.execPath, [
    vite,
    'build',
    '--config',
    config,
    '--outDir',
    fresh,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ])
  if (code === 0) {
    rmSync(folder, { recursive: true, force: true })
    renameSync(fresh, folder)
  } else rmSync(fresh, { recursive: true, force: true })
  if (code !== 0) process.stderr.write('The build failed; see above.\n')
  return code === 0
}

/** What a build that was killed left beside `dist/{name}`; another one may be busy there right now. */
function clearUnfinished(name: string): void {
  const dist = join(root, 'dist')
  if (!existsSync(dist)) return
  for (const entry of readdirSync(dist)) {
    const [, madeBy] = new RegExp(`^${name}\\.(\\d+)$`).exec(entry) ?? []
    if (madeBy !== undefined && !isRunning(Number(madeBy)))
      rmSync(join(dist, entry), { recursive: true, force: true })
  }
}

/** Runs a program in the project's folder, with our own streams. Resolves to its exit code. */
export function run(program: string, args: readonly string[], options: SpawnOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** The latest change among files and folders, in milliseconds; a folder changes when a file in it comes or goes. */
function newest(paths: readonly string[]): number {
  return Math.max(...paths.map((path) => newestUnder(join(root, path))))
}

function newestUnder(path: string): number {
  const status = statSync(path)
  if (!status.isDirectory()) return status.mtimeMs
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newestUnder(join(path, name))))
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
