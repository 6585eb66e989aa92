/**
 * One process: opens a project as the window does and keeps nothing of what it is answered, so that what the process has is
 * the core's. Prints what that is once it is quiet, and the most it ever was, both in megabytes of the whole process.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { openCore } from '../../electron/core/index.ts'
import { createDoor } from '../../electron/http/index.ts'
import { askCall, get, post } from './asking-window.ts'

const bytesPerMegabyte = 2 ** 20
const kilobytesPerMegabyte = 2 ** 10
/** It is quiet when it is no less than it was for so many milliseconds, and this is as long as anybody waits for that. */
const [quiet, longest] = [8_000, 60_000]

const [file = ''] = process.argv.slice(2)
const core = openCore({ host: 'web', actor: 'bench', dataFolder: null, remembersProjects: false })
const door = createDoor({ core, rendererFolder: '' })
await forgotten(post(door, 'project.open', { file }))
await Promise.all([forgotten(get(door, '/works')), forgotten(get(door, '/shapes'))])
for (const list of ['combination.list', 'judgement.list', 'digRest.exceptions'] as const)
  await forgotten(askCall(door, list))
await forgotten(askCall(door, 'overlap.find'))
const coreMb = await whenQuiet()
const coreMostMb = Math.round(process.resourceUsage().maxRSS / kilobytesPerMegabyte)
await core.close()
console.log(JSON.stringify({ coreMb, coreMostMb }))

/** Who waits for an answer holds it until there is something else to wait for: here only that it came is waited for. */
function forgotten(answer: Promise<ArrayBuffer>): Promise<void> {
  return answer.then(() => undefined)
}

async function whenQuiet(): Promise<number> {
  const megabytes = () => Math.round(process.memoryUsage.rss() / bytesPerMegabyte)
  const startedAt = performance.now()
  let least = megabytes()
  for (let since = startedAt; performance.now() - since < quiet; await wait(500)) {
    const now = megabytes()
    if (now < least && performance.now() - startedAt < longest) since = performance.now()
    least = Math.min(least, now)
  }
  return least
}
