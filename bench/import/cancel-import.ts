/** One process: a delivery cancelled while it is read and while it is stored, and what was left of it afterwards. */
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { JobId, JobState } from '../../shared/contract/job.ts'
import type { Draft } from '../../shared/domain/draft.ts'
import { openCore, type Core } from '../../electron/core/index.ts'
import { collectFiles } from '../../electron/import/files/collect-files.ts'
import { valueOf } from '../../shared/domain/result.ts'

export interface CancelMeasured {
  /** Longest time from asking to cancel to the job saying that it was. */
  readonly worstCancelMs: number
  /** Longest time from discarding a draft that is being stored to the sentence that nothing of it was. */
  readonly worstStopMs: number
  readonly sameProjectFile: boolean
  /** Files beside the project that were not there before. */
  readonly filesLeft: number
  /** Threads that went on working: shares of the processor used after the last cancel, 0 when there are none. */
  readonly busyAfterwards: number
}

/** Milliseconds after starting: while files are opened, while rows are read, shortly before the end. A quick machine is
 * done by then, and is asked again sooner. */
const moments = [50, 400, 1000, 1800]
/** While works are packed, while files are deflated, while works are written. */
const storeMoments = [200, 1200, 2500]
const settleMs = 1000
/** The last try is made at once. */
const mostTries = 7
const [project = '', folder = ''] = process.argv.slice(2)
const dataFolder = await mkdtemp(join(tmpdir(), 'samenloop-bench-data-'))
/** What the project file held before anything was read; made anew with the file. */
let before = ''
const core = openCore({ host: 'web', actor: 'bench', dataFolder, remembersProjects: false })
try {
  await startAnew()
  const besideBefore = await filesBeside()
  let worst = 0
  for (const moment of moments) worst = Math.max(worst, await caughtAfter(moment, cancelAfter))
  let worstStop = 0
  for (const moment of storeMoments)
    worstStop = Math.max(worstStop, await caughtAfter(moment, stopStoringAfter))
  await wait(settleMs)
  const measured: CancelMeasured = {
    worstCancelMs: Math.round(worst),
    worstStopMs: Math.round(worstStop),
    sameProjectFile: (await fingerprint()) === before,
    filesLeft: (await filesBeside()).length - besideBefore.length,
    busyAfterwards: await shareOfProcessor(),
  }
  process.stdout.write(JSON.stringify(measured))
} finally {
  await core.close()
  await rm(dataFolder, { recursive: true })
}

async function startAnew(): Promise<void> {
  await core.ask('project.close', { dropsDelivery: true })
  for (const name of await filesBeside()) await rm(join(dirname(project), name))
  await rm(project, { force: true })
  valueOf(await core.ask('project.create', { file: project, name: 'Bench' }))
  before = await fingerprint()
}

/** How long stopping took, at that moment or, where all was done by then, at half of it. */
async function caughtAfter(
  moment: number,
  stop: (core: Core, moment: number) => Promise<number | null>,
): Promise<number> {
  for (let tries = 0; tries < mostTries; tries++) {
    const ms = await stop(core, tries === mostTries - 1 ? 0 : moment / 2 ** tries)
    if (ms !== null) return ms
  }
  throw new Error('everything was done before it could be stopped, even at once')
}

/** Null: it was done before it was cancelled. */
async function cancelAfter(core: Core, moment: number): Promise<number | null> {
  const uploads = valueOf(await collectFiles([folder])).map(({ path, bytes }) => core.upload(path, bytes))
  const started = await core.answer('draft.read', { input: { uploads, partyName: 'Partij' } })
  if (!('job' in started)) throw new Error('the job did not start')
  await wait(moment)
  const askedAt = performance.now()
  await core.answer('job.cancel', { input: { job: started.job } })
  for (;;) {
    const job = await stateOf(core, started.job)
    if (job.state === 'cancelled') return performance.now() - askedAt
    if (job.state === 'done') {
      const { id } = job.value as Pick<Draft, 'id'>
      valueOf(await core.ask('draft.discard', { draft: id }))
      return null
    }
    if (job.state !== 'busy') throw new Error(`the job was ${job.state} before it could be cancelled`)
    await wait(5)
  }
}

/** Null: it was stored before it was discarded; then it is taken back, and the project is as it was. */
async function stopStoringAfter(core: Core, moment: number): Promise<number | null> {
  const uploads = valueOf(await collectFiles([folder])).map(({ path, bytes }) => core.upload(path, bytes))
  const draft = valueOf(await core.ask('draft.read', { uploads, partyName: 'Partij' }))
  const storing = core.ask('draft.store', { draft: draft.id })
  await wait(moment)
  const askedAt = performance.now()
  const discarded = await core.ask('draft.discard', { draft: draft.id })
  const stored = await storing
  if (!stored.ok) {
    valueOf(discarded)
    return performance.now() - askedAt
  }
  await startAnew()
  return null
}

async function stateOf(core: Core, job: JobId): Promise<JobState> {
  const answer = await core.answer('job.read', { input: { job } })
  if (!('value' in answer)) throw new Error('the job cannot be read')
  return answer.value as JobState
}

async function fingerprint(): Promise<string> {
  return createHash('sha256')
    .update(await readFile(project))
    .digest('hex')
}

/** A journal, or anything else with the name of the project. */
async function filesBeside(): Promise<string[]> {
  const names = await readdir(dirname(project))
  return names.filter((name) => name !== basename(project) && name.startsWith(basename(project)))
}

async function shareOfProcessor(): Promise<number> {
  const before = process.cpuUsage()
  await wait(settleMs)
  const { user, system } = process.cpuUsage(before)
  return Math.round((user + system) / settleMs / 10) / 100
}
