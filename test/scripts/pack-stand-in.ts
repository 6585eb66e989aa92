/** Packs a stand-in of the program for a system, the way `npm run package` does, but without Electron's own program. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, type CliOptions, type Configuration, Platform } from 'electron-builder'
import { onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../scripts/build.ts'
import { asElectronComes, standInForWindows, standInProgram } from './stand-in-program.ts'

/** What electron-builder.yml says; the packer writes in what it is given, so everyone gets one of their own. */
export function packing() {
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
  return parse(text) as Configuration & { readonly electronFuses: Record<string, boolean> }
}

const { name, version, main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'name' | 'version' | 'main',
  string
>

/** What the system has to load by itself, in the folder of the program. */
export const library = 'node_modules/better-sqlite3/prebuilds/linux-x64.node'

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-packaging-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/**
 * Packs for Linux or Windows, up to what is handed out, which `options` may ask for. Answers the folder with the program
 * unpacked.
 */
export async function packStandIn(
  system: 'linux' | 'win',
  targets = ['dir'],
  options: CliOptions = {},
): Promise<string> {
  const folder = aFolder()
  const put = (path: string, text = 'proef') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put(
    'package.json',
    JSON.stringify({
      name,
      version,
      main,
      description: 'proef',
      dependencies: { 'better-sqlite3': '1.0.0' },
    }),
  )
  put('node_modules/better-sqlite3/package.json', '{"name":"better-sqlite3","version":"1.0.0"}')
  put('node_modules/better-sqlite3/lib/index.js')
  put(library, `\u007fELF\u0002\u0001${'\u0000'.repeat(100)}`)
  for (const file of [main, 'dist/licences.txt', 'electron/version', 'electron/chrome-sandbox']) put(file)
  cpSync(join(root, 'build'), join(folder, 'build'), { recursive: true })
  if (system === 'win') standInForWindows(join(folder, 'electron/electron.exe'), asElectronComes)
  else standInProgram(join(folder, 'electron/electron'), asElectronComes)
  const config = packing()
  await build({
    projectDir: folder,
    publish: 'never',
    targets: (system === 'win' ? Platform.WINDOWS : Platform.LINUX).createTarget(targets),
    config: {
      ...config,
      electronVersion: '45.0.0',
      electronDist: join(folder, 'electron'),
      // Its icon is drawn into a program for Windows by something that has to be fetched.
      win: { ...config.win, signAndEditExecutable: false },
    },
    ...options,
  })
  return join(folder, 'dist/packages', `${system}-unpacked`)
}
