/** What axe-core finds in the window as it stands. */
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** What it calls serious or critical, one line each: which rule, and where. */
export async function barriersOn(page: Page, axeSource: string): Promise<string[]> {
  // What the library says aloud names what it was about, which may be gone by then; it takes that away itself after seven seconds.
  await page.locator('[data-live-announcer] [role=img]').first().waitFor({ state: 'detached' })
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }
    const { violations } = await axe.run()
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  })
}
