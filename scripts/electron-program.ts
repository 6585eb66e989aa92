/** Finds the Electron program, and fetches it once the way its own package does. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const packageFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
const patience = 20_000

/** The folder that holds the program with all that belongs to it. */
export function electronFolder(): string {
  return process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist')
}

/** The path of the program when it is on this machine, else null. */
export function electronProgram(): string | null {
  const note = join(packageFolder, 'path.txt')
  if (!existsSync(note)) return null
  const program = join(electronFolder(), readFileSync(note, 'utf8'))
  return existsSync(program) ? program : null
}

/** Fetches the program by its package's own installer, and gives up when 20 seconds pass without a byte. */
export async function fetchElectronProgram(): Promise<string | null> {
  const temporary = mkdtempSync(join(tmpdir(), 'samenloop-electron-'))
  try {
    await install(temporary)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return electronProgram()
}

function install(temporary: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      // Where the download grows, so that progress can be seen from here.
      env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    })
    let bytes = 0
    let grewAt = Date.now()
    const watch = setInterval(() => {
      const now = bytesUnder(temporary) + bytesUnder(join(packageFolder, 'dist'))
      if (now !== bytes) grewAt = Date.now()
      bytes = now
      if (Date.now() - grewAt > patience) child.kill()
    }, 500)
    child.on('close', () => {
      clearInterval(watch)
      resolve()
    })
  })
}

function bytesUnder(folder: string): number {
  if (!existsSync(folder)) return 0
  let bytes = 0
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    bytes += statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0
  }
  return bytes
}
