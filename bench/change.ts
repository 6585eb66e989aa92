/**
 * Change: how soon list and map are right again after somebody decides, moves or changes something in a large project, and
 * how soon a project that is opened shows its works and its clusters; all through the door, as the window asks. One line
 * of JSON; milliseconds are medians, those with `95` are what 95 of 100 stay under; taking back a rule counts as one.
 * `coreMb` is what the process of the core has at rest, measured where nobody keeps what it answers, `coreMostMb` the most
 * it had until then.
 *   npm run bench -- change [--count 100000] [--rounds 20] [--project FILE]
 *
 * `--project`: a project file that is there, of which a copy is changed; otherwise one is made of ../shared/bench.
 */
import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { hostEnvironment } from '../electron/web/host-environment.ts'
import { makeRegionProject } from './made-up-region/make-project.ts'

const runFile = promisify(execFile)

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '20' },
    project: { type: 'string' },
  },
})
const folder = await mkdtemp(join(tmpdir(), 'samenloop-bench-'))
try {
  const project = join(folder, 'change.samenloop')
  if (values.project === undefined) await makeRegionProject(project, values.count, folder)
  else await copyFile(values.project, project)
  const memory = await runPart('change/measure-memory.ts', [project])
  const { coordinatesMb, ...measured } = await runPart('change/measure-changes.ts', [project, values.rounds])
  console.log(JSON.stringify({ bench: 'change', ...measured, ...memory, coordinatesMb }))
} finally {
  await rm(folder, { recursive: true })
}

/** In a process of its own, so that nothing else counts, with the environment that the host has; the JSON it prints. */
async function runPart(part: string, args: readonly string[]): Promise<Record<string, unknown>> {
  const script = join(import.meta.dirname, part)
  const env = { ...process.env, ...hostEnvironment }
  const { stdout } = await runFile(process.execPath, [script, ...args], { maxBuffer: 2 ** 26, env })
  return JSON.parse(stdout) as Record<string, unknown>
}
