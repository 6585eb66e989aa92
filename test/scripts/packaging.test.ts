/** What stands in the program that is handed out, as far as can be told without making one. */
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/build.ts'
import { otherFuses, readFuses } from '../../scripts/read-fuses.ts'
import { signingNote } from '../../scripts/signing-note.ts'
import { writeLicences } from '../../scripts/write-licences.ts'
import { aFolder, packing } from './pack-stand-in.ts'
import { asElectronComes, standInProgram } from './stand-in-program.ts'

const config = packing()

const aProgram = (signs: string) => standInProgram(join(aFolder(), 'samenloop'), signs)

test('the program runs nothing but itself: what Electron could do besides is switched off', () => {
  expect(config.electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  })
  // Without the archive, or without its hash in the program, there is nothing to hold it to.
  expect([config.asar, config.disableAsarIntegrity]).toEqual([true, undefined])
})

test('for every system something is made, and none of it without the sandbox', () => {
  expect([config.linux?.target, config.win?.target, config.mac?.target]).toEqual([
    ['AppImage', 'deb'],
    ['nsis'],
    ['dmg'],
  ])
  expect(config.appImage?.executableArgs).toEqual([])
  expect(JSON.stringify(config)).not.toContain('no-sandbox')
})

test('fuses are read back from the program itself', () => {
  const program = aProgram(asElectronComes)
  expect(readFuses(program)).toEqual({
    runAsNode: true,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: true,
    enableNodeCliInspectArguments: true,
    enableEmbeddedAsarIntegrityValidation: false,
    onlyLoadAppFromAsar: false,
    grantFileProtocolExtraPrivileges: true,
  })
  expect(otherFuses(program, config.electronFuses)).toEqual([
    'runAsNode',
    'enableCookieEncryption',
    'enableNodeOptionsEnvironmentVariable',
    'enableNodeCliInspectArguments',
    'enableEmbeddedAsarIntegrityValidation',
    'onlyLoadAppFromAsar',
    'grantFileProtocolExtraPrivileges',
  ])
  expect(otherFuses(aProgram('01001100'), config.electronFuses)).toEqual([])
  // A program without fuses, or with a list that has become shorter, is not what was wanted either.
  expect(otherFuses(aProgram('0'), config.electronFuses)).toContain('enableNodeCliInspectArguments')
})

test('a program without a signature is said to be so, where the system asks for one', () => {
  expect(signingNote('win32', {})).toContain('WIN_CSC_LINK or CSC_LINK')
  expect(signingNote('darwin', { CSC_LINK: '' })).toContain('not signed')
  expect(signingNote('darwin', { CSC_NAME: 'Gemeente' })).toContain('not notarized')
  expect(signingNote('darwin', { CSC_NAME: 'Gemeente', APPLE_ID: 'a', APPLE_TEAM_ID: 't' })).toContain(
    'not notarized',
  )
  expect(signingNote('darwin', { CSC_NAME: 'Gemeente', APPLE_KEYCHAIN_PROFILE: 'p' })).toBeNull()
  expect(signingNote('win32', { CSC_LINK: 'file.pfx' })).toBeNull()
  expect(signingNote('linux', {})).toBeNull()
})

test('without a network it is one sentence that no program was made', () => {
  const folder = aFolder()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/package.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      // Nobody answers there, and nothing was fetched before.
      ELECTRON_MIRROR: 'http://127.0.0.1:1/',
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      electron_config_cache: folder,
    },
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringContaining('Fetching'),
    expect.stringMatching(/^The Electron program is not here and could not be fetched, .* network; .*\.$/),
  ])
}, 60_000)

test('the icon is there, and large enough for every system', () => {
  const png = readFileSync(join(root, config.icon ?? ''))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([512, 512])
})

test('the licences of all that is packed go with it', () => {
  const file = join(aFolder(), 'licences.txt')
  writeLicences(root, file)
  const text = readFileSync(file, 'utf8')
  for (const name of ['maplibre-gl', 'better-sqlite3', 'react', 'proj4'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'))
  expect(text).not.toMatch(/^vitest \d/m)
  expect(statSync(file).size).toBeGreaterThan(100_000)
  expect(config.extraResources).toContainEqual({ from: 'dist/licences.txt', to: 'licences.txt' })
})
