/** The program as it is packed: what it was to be is read back from it, and whoever changes it afterwards is found out. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createPackage, getRawHeader, statFile } from '@electron/asar'
import { expect, test } from 'vitest'
import { root } from '../../scripts/build.ts'
import { packedFaults } from '../../scripts/packed-faults.ts'
import { readFuses } from '../../scripts/read-fuses.ts'
import { aFolder, library, packing, packStandIn } from './pack-stand-in.ts'
import { asElectronComes, standInProgram } from './stand-in-program.ts'

const patience = 60_000
const faultsOf = (folder: string) => packedFaults(folder, packing().electronFuses)

test(
  'it is packed for Linux with its fuses set, in an archive, with the licences and the sandbox',
  async () => {
    const folder = await packStandIn('linux')
    expect(faultsOf(folder)).toEqual([])
    expect(readFuses(join(folder, 'samenloop'))).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
    expect(readFileSync(join(folder, 'resources/licences.txt'), 'utf8')).toBe('proef')
    // What the system loads itself lies beside the archive, which knows it too.
    const beside = join(folder, 'resources/app.asar.unpacked', library)
    expect(statFile(join(folder, 'resources/app.asar'), library)).toMatchObject({ unpacked: true })
    appendFileSync(beside, 'more')
    expect(faultsOf(folder)).toEqual([expect.stringContaining('linux-x64.node')])
    truncateSync(beside, statSync(beside).size - 'more'.length)
    expect(faultsOf(folder)).toEqual([])

    standInProgram(join(folder, 'samenloop'), asElectronComes)
    expect(faultsOf(folder)).toEqual([expect.stringContaining('onlyLoadAppFromAsar')])
    rmSync(join(folder, 'chrome-sandbox'))
    rmSync(join(folder, 'resources/licences.txt'))
    rmSync(join(folder, 'resources/app.asar'))
    expect(faultsOf(folder)).toHaveLength(4)
  },
  patience,
)

test(
  'packed for Windows it knows the archive it runs from, and no other',
  async () => {
    const folder = await packStandIn('win')
    const archive = join(folder, 'resources/app.asar')
    expect(faultsOf(folder)).toEqual([])

    const whole = readFileSync(archive)
    const { headerSize } = getRawHeader(archive)
    const changed = Buffer.from(whole)
    changed.writeUInt8(changed.readUInt8(headerSize + 20) ^ 1, headerSize + 20)
    writeFileSync(archive, changed)
    expect(faultsOf(folder)).toEqual([expect.stringContaining('not what its list says')])

    writeFileSync(archive, whole.subarray(0, headerSize / 2))
    expect(faultsOf(folder)).toEqual(['Its app.asar cannot be read.'])

    // An archive that is whole, but somebody else's.
    const others = join(aFolder(), 'other')
    mkdirSync(others)
    writeFileSync(join(others, 'package.json'), '{}')
    await createPackage(others, archive)
    expect(faultsOf(folder)).toEqual(['The program does not know its app.asar.'])
  },
  patience,
)

test('on a Mac it is held to what its list of properties says', async () => {
  const folder = aFolder()
  const contents = join(folder, 'Samenloop.app/Contents')
  const framework = join(contents, 'Frameworks/Electron Framework.framework')
  mkdirSync(framework, { recursive: true })
  mkdirSync(join(contents, 'Resources'))
  standInProgram(join(framework, 'Electron Framework'), '010011r0')
  const sources = join(aFolder(), 'app')
  mkdirSync(sources)
  writeFileSync(join(sources, 'package.json'), '{}')
  const archive = join(contents, 'Resources/app.asar')
  await createPackage(sources, archive)
  writeFileSync(join(contents, 'Resources/licences.txt'), 'proef')
  const hash = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
  const properties = (key: string, value: string) => `<plist version="1.0"><dict>
      <key>CFBundleName</key><string>Samenloop</string>
      <key>ElectronAsarIntegrity</key>
      <dict>
        <key>Resources/other.asar</key>
        <dict><key>algorithm</key><string>SHA256</string><key>hash</key><string>${'0'.repeat(64)}</string></dict>
        <key>${key}</key>
        <dict><key>algorithm</key><string>SHA256</string><key>hash</key><string>${value}</string></dict>
      </dict>
    </dict></plist>`
  const say = (text: string) => writeFileSync(join(contents, 'Info.plist'), text)
  say(properties('Resources/app.asar', hash))
  expect(faultsOf(folder)).toEqual([])
  for (const text of [
    properties('Resources/app.asar', '1'.repeat(64)),
    properties('Resources/app2.asar', hash),
    '<plist version="1.0"><dict></dict></plist>',
  ]) {
    say(text)
    expect(faultsOf(folder)).toEqual(['The program does not know its app.asar.'])
  }
})

test(
  'where nothing is packed that is said, also by the script that looks at a folder from elsewhere',
  async () => {
    const [empty, whole] = [aFolder(), await packStandIn('linux')]
    const look = (...folders: string[]) =>
      execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/check-package.ts', ...folders], {
        cwd: root,
        encoding: 'utf8',
      })
    expect(look(whole)).toBe(`${whole}: as it was to be.\n`)
    expect(() => look(empty)).toThrow(
      expect.objectContaining({
        status: 1,
        stdout: `${empty}: There is no packaged program in ${empty}.\n`,
      }),
    )
    expect(faultsOf(join(empty, 'nowhere'))).toHaveLength(1)
  },
  patience,
)

test(
  'no way it is started on Linux leaves the sandbox out',
  async () => {
    const started = new Map<string, string>()
    const made: string[][] = []
    await packStandIn('linux', ['AppImage', 'deb'], {
      effectiveOptionComputed: (computed: { desktop: string } | [string[], string]) => {
        if (Array.isArray(computed)) {
          const [args, desktopFile] = computed
          made.push(args)
          started.set('deb', readFileSync(desktopFile, 'utf8'))
        } else started.set('AppImage', computed.desktop)
        return Promise.resolve(true)
      },
    })
    const execs = [...started].map(([target, entry]) => [target, /^Exec=(.*)$/m.exec(entry)?.[1]])
    expect(execs).toEqual([
      ['AppImage', 'AppRun %U'],
      ['deb', '/opt/Samenloop/samenloop %U'],
    ])
    expect([...started.values()].every((entry) => entry.includes('application/x-samenloop'))).toBe(true)
    expect(made[0]).toEqual(expect.arrayContaining(['--maintainer', 'Samenloop']))
  },
  patience,
)
