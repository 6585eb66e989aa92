/** One process: a new project, and each delivery read and stored in it as the window would. Prints what it measured. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openCore, type Core } from '../../electron/core/index.ts'
import { collectFiles } from '../../electron/import/files/collect-files.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { watchWindow } from './watch-window.ts'

export interface ImportMeasured {
  readonly stored: number
  readonly rejected: number
  /** From the files on disk to everything stored. */
  readonly ms: number
  readonly readMs: number
  readonly storeMs: number
  /** Most memory the whole process had at any moment, as the operating system counts it. */
  readonly peakMb: number
  /** Longest time that the window waited for an answer, while reading and while storing. */
  readonly worstAnswerMs: number
  readonly worstWhileReadingMs: number
  readonly worstWhileStoringMs: number
}

const kilobytesPerMegabyte = 1024
const [project = '', ...deliveries] = process.argv.slice(2)
const dataFolder = await mkdtemp(join(tmpdir(), 'samenloop-bench-data-'))
const core = openCore({ host: 'web', actor: 'bench', dataFolder, remembersProjects: false })
try {
  valueOf(await core.ask('project.create', { file: project, name: 'Bench' }))
  const measured = await measure(core)
  process.stdout.write(JSON.stringify(measured))
} finally {
  await core.close()
  await rm(dataFolder, { recursive: true })
}

async function measure(core: Core): Promise<ImportMeasured> {
  const watch = watchWindow(core)
  let [stored, rejected, readMs, storeMs, worstRead, worstStored] = [0, 0, 0, 0, 0, 0]
  for (const [index, paths] of deliveries.entries()) {
    const startedAt = performance.now()
    const uploads = valueOf(await collectFiles(paths.split(','))).map(({ path, bytes }) =>
      core.upload(path, bytes),
    )
    const draft = valueOf(await core.ask('draft.read', { uploads, partyName: `Partij ${index + 1}` }))
    const readAt = performance.now()
    worstRead = Math.max(worstRead, watch.worst())
    const { delivery } = valueOf(await core.ask('draft.store', { draft: draft.id }))
    storeMs += performance.now() - readAt
    readMs += readAt - startedAt
    worstStored = Math.max(worstStored, watch.worst())
    stored += delivery.report.works + delivery.report.unplaced
    rejected += delivery.report.rejected.length
  }
  watch.stop()
  return {
    stored,
    rejected,
    ms: Math.round(readMs + storeMs),
    readMs: Math.round(readMs),
    storeMs: Math.round(storeMs),
    peakMb: Math.round(process.resourceUsage().maxRSS / kilobytesPerMegabyte),
    worstAnswerMs: Math.max(worstRead, worstStored),
    worstWhileReadingMs: worstRead,
    worstWhileStoringMs: worstStored,
  }
}
