/** Drops real files on the window, the way the browser itself is told of a drag from the desktop. */
import type { Page } from 'playwright-core'

/** Drags the files in, over and down in the middle of the window. */
export async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: width / 2,
      y: height / 2,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    })
  }
  await session.detach()
}
