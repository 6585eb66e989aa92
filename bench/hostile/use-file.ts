/** Does with one project file what a person would, and says how that ended: run as a process of its own, to be measured. */
import { ExportFormat } from '../../shared/domain/export-format.ts'
import { openCore } from '../../electron/core/index.ts'

const [file = ''] = process.argv.slice(2)
const core = openCore({ host: 'web', actor: 'proef', dataFolder: null, remembersProjects: false })
const ends: Record<string, string> = {}

async function end(name: string, action: () => Promise<{ ok: boolean; failure?: { key: string } }>) {
  try {
    const result = await action()
    ends[name] = result.ok ? 'done' : (result.failure?.key ?? 'failed')
  } catch (error) {
    ends[name] = 'stack'
    process.stderr.write(
      `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
  }
}

await end('open', () => core.ask('project.open', { file }))
if (ends['open'] === 'done') {
  await end('verify', () => core.ask('project.verify', {}))
  await end('works', () => core.ask('work.list', {}))
  await end('shapes', () => core.packed('shapes'))
  await end('overlaps', () => core.ask('overlap.read', {}))
  await end('history', () => core.ask('history.list', { limit: 1_000 }))
  for (const format of ExportFormat.options)
    await end(format, () => core.ask('export.make', { format, year: 2027, language: 'nl' }))
}
await end('close', async () => {
  await core.close()
  return { ok: true }
})
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
const seconds = (userCPUTime + systemCPUTime) / 1_000_000
process.stdout.write(JSON.stringify({ ends, seconds, megabytes: Math.round(maxRSS / 1024) }))
process.exit()
