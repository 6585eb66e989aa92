/**
 * To go looking for stories, and screens, that hold only while answers come quickly and in order:
 * SAMENLOOP_SLOW_ANSWERS=600 npm test -- --project e2e keeps every question back for something between nothing and that many
 * milliseconds, each call by another measure. SAMENLOOP_SEED draws them otherwise.
 */
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext } from 'playwright-core'

const longest = Number(process.env['SAMENLOOP_SLOW_ANSWERS'] ?? 0)
const seed = process.env['SAMENLOOP_SEED'] ?? '20261130'

/** All windows of this browser wait so from here on; nothing happens where it was not asked for. */
export async function slowAnswers(context: BrowserContext): Promise<void> {
  if (longest === 0) return
  const asked = new Map<string, number>()
  await context.route('**/api/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    // A window that goes says so as it goes: nobody is there to send it later.
    if (pathname.endsWith('/host.window')) return route.continue()
    const times = asked.get(pathname) ?? 0
    asked.set(pathname, times + 1)
    await wait(longest * share(`${seed} ${pathname} ${times}`))
    // The window may have been closed meanwhile, or have given up asking.
    await route.continue().catch(() => undefined)
  })
}

/** Something between 0 and 1, the same for the same text. */
function share(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32
}
