/** Drops real files on the window, the way the browser itself is told of a drag from the desktop. */
import type { Locator, Page } from 'playwright-core'

/** Drags the files in, over and down in the middle of `onto`, or of the window. */
export async function dropFiles(page: Page, files: readonly string[], onto?: Locator): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 }
  const box = (await onto?.boundingBox()) ?? { x: 0, y: 0, width, height }
  // Of what is longer than the window its upper part is seen.
  const seen = Math.min(box.height, (height - box.y) / 2)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + seen / 2,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    })
  }
  await session.detach()
}
