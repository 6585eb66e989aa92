/**
 * Whether a packaged program is what it was to be, read back from its folder: its fuses, and the archive it runs from, held to
 * what the program itself says of it (https://electronjs.org/docs/latest/tutorial/asar-integrity).
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { extractFile, getRawHeader, listPackage, statFile, uncache } from '@electron/asar'
import { NtExecutable, NtExecutableResource } from 'resedit'
import { otherFuses, type Fuse } from './read-fuses.ts'

interface Packed {
  /** The file its fuses stand in. */
  readonly program: string
  readonly resources: string
  /** What the program says app.asar is; undefined where Electron does not look. */
  readonly said?: () => string | null
  /** What Chromium needs for its sandbox besides. */
  readonly sandbox?: string
}

/**
 * What is wrong with the program in `folder`, such as `dist/packages/linux-unpacked`, in sentences; none when it is as
 * `wanted` says. Reads only.
 */
export function packedFaults(folder: string, wanted: Readonly<Partial<Record<Fuse, boolean>>>): string[] {
  const packed = findPacked(folder)
  if (packed === null) return [`There is no packaged program in ${folder}.`]
  const { program, resources, sandbox } = packed
  const fuses = otherFuses(program, wanted)
  return [
    ...(fuses.length === 0 ? [] : [`The program may do what it should not: ${fuses.join(', ')}.`]),
    ...(sandbox === undefined || existsSync(sandbox) ? [] : ['The sandbox of Chromium is not in it.']),
    ...(existsSync(join(resources, 'licences.txt')) ? [] : ['The licences are not in it.']),
    ...archiveFaults(packed),
  ]
}

/** On a Mac the fuses stand in the framework, and on Windows and a Mac the program knows its archive. */
function findPacked(folder: string): Packed | null {
  const names = existsSync(folder) ? readdirSync(folder) : []
  const bundle = names.find((name) => name.endsWith('.app'))
  if (bundle !== undefined) {
    const contents = join(folder, bundle, 'Contents')
    return {
      program: join(contents, 'Frameworks/Electron Framework.framework/Electron Framework'),
      resources: join(contents, 'Resources'),
      said: () => saidOnMac(readFileSync(join(contents, 'Info.plist'), 'utf8')),
    }
  }
  const resources = join(folder, 'resources')
  const onWindows = names.find((name) => name === 'Samenloop.exe')
  if (onWindows !== undefined) {
    const program = join(folder, onWindows)
    return { program, resources, said: () => saidOnWindows(readFileSync(program)) }
  }
  if (!names.includes('samenloop')) return null
  return { program: join(folder, 'samenloop'), resources, sandbox: join(folder, 'chrome-sandbox') }
}

function archiveFaults({ resources, said }: Packed): string[] {
  const archive = join(resources, 'app.asar')
  if (!existsSync(archive)) return ['There is no app.asar in it.']
  // The library remembers what it read of a path before.
  uncache(archive)
  try {
    const wrong = listPackage(archive, { isPack: false }).filter((path) => isOther(archive, path))
    const hash = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex')
    return [
      ...(wrong.length === 0 ? [] : [`Files of app.asar are not what its list says: ${wrong.join(', ')}.`]),
      ...(said === undefined || said() === hash ? [] : ['The program does not know its app.asar.']),
    ]
  } catch {
    return ['Its app.asar cannot be read.']
  }
}

/** Whether a file of the archive has other bytes than the list of the archive says; folders have none. */
function isOther(archive: string, listed: string): boolean {
  const path = listed.split(sep).filter(Boolean).join(sep)
  const entry = statFile(archive, path)
  if (!('size' in entry)) return false
  const hash = createHash('sha256').update(extractFile(archive, path)).digest('hex')
  return entry.integrity.hash !== hash
}

/** The hash that a list of properties holds for app.asar, as the packer writes it: in hexadecimal, of its header. */
function saidOnMac(properties: string): string | null {
  const [, archives] = /<key>ElectronAsarIntegrity<\/key>\s*<dict>(.*)/s.exec(properties) ?? []
  const [, ours] = /<key>Resources\/app\.asar<\/key>\s*<dict>(.*?)<\/dict>/s.exec(archives ?? '') ?? []
  return /<key>hash<\/key>\s*<string>([\da-f]{64})<\/string>/.exec(ours ?? '')?.[1] ?? null
}

function saidOnWindows(program: Buffer): string | null {
  const { entries } = NtExecutableResource.from(NtExecutable.from(program, { ignoreCert: true }))
  const found = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR')
  if (found === undefined) return null
  const archives = JSON.parse(Buffer.from(found.bin).toString('utf8')) as { file: string; value: string }[]
  return archives.find(({ file }) => file === 'resources\\app.asar')?.value ?? null
}
