/** A picture of the map, taken once nothing of it moves any more: it says so itself, and two pictures in a row are the same. */
import type { Locator } from 'playwright-core'

export async function pictureOnceStill(map: Locator): Promise<Buffer> {
  const isStill = () => map.locator('[data-map-still=yes]').waitFor()
  await isStill()
  let before = await map.screenshot()
  for (;;) {
    await map.page().waitForTimeout(200)
    await isStill()
    const after = await map.screenshot()
    if (after.equals(before)) return after
    before = after
  }
}
