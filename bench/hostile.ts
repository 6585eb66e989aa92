/**
 * `npm run bench -- hostile [HOW MANY] [FIRST SEED] [HARM]`: project files harmed in every way we know, or in the ways whose name
 * holds HARM, each used in a process of its own as a person would. What counts: no stack, no more than 10 s of processor time
 * (a minute by the clock), no more than 500 MB. Ends with 1 when one does not.
 */
import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openTown } from '../electron/core/index.ts'
import { hostEnvironment } from '../electron/web/host-environment.ts'
import { harms, randomFrom, type Harm } from './hostile/harm.ts'

const most = { seconds: 10, megabytes: 500 }
const [howMany = '100', first = '1', wanted = ''] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'samenloop-hostile-'))

interface Used {
  readonly ends: Readonly<Record<string, string>>
  readonly megabytes: number
  /** Of the processor, on all cores. */
  readonly seconds: number
  readonly complaint: string
}

function use(file: string): Promise<Used> {
  const program = fileURLToPath(new URL('./hostile/use-file.ts', import.meta.url))
  // As a host is started: what the C library keeps of memory and what was read of our sources before is the same there.
  const env = { ...process.env, ...hostEnvironment, NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const child = spawn(process.execPath, [program, file], { env })
  const late = setTimeout(() => child.kill('SIGKILL'), 6 * most.seconds * 1000)
  let said = ''
  let complaint = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()))
  return new Promise((resolve) =>
    child.on('close', () => {
      clearTimeout(late)
      const told =
        said === '' ? { ends: { open: 'no answer' }, megabytes: 0, seconds: 0 } : (JSON.parse(said) as Used)
      resolve({ ...told, complaint })
    }),
  )
}

function faultOf({ ends, megabytes, seconds, complaint }: Used): string | null {
  const [bad] = Object.entries(ends).filter(([, how]) => how === 'stack' || how === 'no answer')
  if (bad) return `${bad.join(': ')}\n${complaint.split('\n').slice(0, 8).join('\n')}`
  if (complaint !== '') return complaint.slice(0, 500)
  if (seconds > most.seconds) return `${seconds.toFixed(1)} s`
  return megabytes > most.megabytes ? `${String(megabytes)} MB` : null
}

try {
  const quiet = { report: () => undefined, signal: new AbortController().signal }
  const town = await openTown(join(folder, 'stad'), { fresh: true, actor: 'proef' }, quiet)
  const names = (Object.keys(harms) as Harm[]).filter((name) => name.includes(wanted))
  const opened = new Map<string, number>()
  let faults = 0
  let slowest = 0
  let largest = 0
  for (let seed = Number(first); seed < Number(first) + Number(howMany); seed += 1) {
    const harm = names[seed % names.length] as Harm
    const file = join(folder, 'kwaad.samenloop')
    copyFileSync(town.file, file)
    harms[harm](file, randomFrom(seed))
    const used = await use(file)
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    const how = used.ends['open'] ?? ''
    opened.set(how, (opened.get(how) ?? 0) + 1)
    slowest = Math.max(slowest, used.seconds)
    largest = Math.max(largest, used.megabytes)
    const fault = faultOf(used)
    if (fault === null) continue
    faults += 1
    process.stdout.write(`seed ${String(seed)}, ${harm}: ${fault}\n`)
  }
  const told = [...opened].map(([how, count]) => `${how} ${String(count)}`).join(', ')
  process.stdout.write(
    `${howMany} files: ${String(faults)} with a fault; slowest ${slowest.toFixed(1)} s, largest ${String(largest)} MB\nopened: ${told}\n`,
  )
  process.exitCode = faults === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
