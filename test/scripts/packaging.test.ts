/** What stands in the program that is handed out, as far as can be told without making one. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { root } from '../../scripts/build.ts'
import { otherFuses, readFuses } from '../../scripts/read-fuses.ts'
import { signingNote } from '../../scripts/signing-note.ts'
import { writeLicences } from '../../scripts/write-licences.ts'

const config = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as {
  electronFuses: Record<string, boolean>
  icon: string
  extraResources: { from: string }[]
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-packaging-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

/** A program with this row of fuses in the middle of other bytes. */
function aProgram(signs: string, program = join(aFolder(), 'samenloop')): string {
  const fuses = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, signs.length]),
    Buffer.from(signs),
  ])
  writeFileSync(program, Buffer.concat([Buffer.alloc(5000, 7), fuses, Buffer.alloc(3000, 9)]))
  return program
}

test('the program runs nothing but itself: what Electron could do besides is switched off', () => {
  expect(config.electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    grantFileProtocolExtraPrivileges: false,
  })
})

test('fuses are read back from the program itself', () => {
  const asElectronComes = aProgram('101100r1')
  expect(readFuses(asElectronComes)).toEqual({
    runAsNode: true,
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: true,
    enableNodeCliInspectArguments: true,
    enableEmbeddedAsarIntegrityValidation: false,
    onlyLoadAppFromAsar: false,
    grantFileProtocolExtraPrivileges: true,
  })
  expect(otherFuses(asElectronComes, config.electronFuses)).toEqual([
    'runAsNode',
    'enableCookieEncryption',
    'enableNodeOptionsEnvironmentVariable',
    'enableNodeCliInspectArguments',
    'grantFileProtocolExtraPrivileges',
  ])
  expect(otherFuses(aProgram('01000000'), config.electronFuses)).toEqual([])
  // A program without fuses, or with a list that has become shorter, is not what was wanted either.
  expect(otherFuses(aProgram('0'), config.electronFuses)).toContain('enableNodeCliInspectArguments')
})

const run = promisify(execFile)

/** Writes a file of a folder, its folders first. */
function put(folder: string, path: string, text = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

test('packing sets them in the program that it makes, as our own reading finds them', async () => {
  const folder = aFolder()
  const { name, version, main } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string
    version: string
    main: string
  }
  put(folder, 'package.json', JSON.stringify({ name, version, main, description: 'proef' }))
  for (const file of [main, 'dist/licences.txt', 'electron/version']) put(folder, file, 'proef')
  cpSync(join(root, 'build'), join(folder, 'build'), { recursive: true })
  // Its own program is a hundred megabytes; this has of it what packing looks at.
  const before = aProgram('101100r1', join(folder, 'electron/electron'))
  expect(otherFuses(before, config.electronFuses)).not.toEqual([])
  await run(process.execPath, [
    join(root, 'node_modules/electron-builder/cli.js'),
    ...['--config', join(root, 'electron-builder.yml'), '--projectDir', folder],
    ...['--publish', 'never', '--linux', '--dir'],
    ...['-c.electronVersion=45.0.0', `-c.electronDist=${join(folder, 'electron')}`],
  ])
  const made = join(folder, 'dist/packages/linux-unpacked')
  expect(otherFuses(join(made, name), config.electronFuses)).toEqual([])
  expect(readFileSync(join(made, 'resources/licences.txt'), 'utf8')).toBe('proef')
}, 60_000)

test('a program without a signature is said to be so, where the system asks for one', () => {
  expect(signingNote('win32', {})).toContain('WIN_CSC_LINK or CSC_LINK')
  expect(signingNote('darwin', { CSC_LINK: '' })).toContain('not signed')
  expect(signingNote('darwin', { CSC_NAME: 'Gemeente' })).toBeNull()
  expect(signingNote('win32', { CSC_LINK: 'file.pfx' })).toBeNull()
  expect(signingNote('linux', {})).toBeNull()
})

test('the icon is there, and large enough for every system', () => {
  const png = readFileSync(join(root, config.icon))
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
  expect(config.extraResources.map(({ from }) => from)).toContain('dist/licences.txt')
})
