/** The graphics card goes away while people look (sleep, another program), and comes back. */
import type { Page } from 'playwright-core'

/** Resolves when the window says that its map is still; what it answers brings the graphics back, until the map is there. */
export async function loseGraphics(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
    const graphics = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    graphics?.loseContext()
    Object.assign(globalThis, { graphics })
  })
  const told = page.getByText('De kaart is even stil')
  await told.waitFor()
  return async () => {
    await page.evaluate(() => (globalThis as { graphics?: WEBGL_lose_context }).graphics?.restoreContext())
    await told.waitFor({ state: 'detached' })
  }
}
