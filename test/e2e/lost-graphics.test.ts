/** The graphics card goes away while people look, and comes back: the map says so, and then shows how things are by then. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('a map whose graphics are lost', () => {
  test('says so, and shows what was chosen meanwhile once they are back', async () => {
    const town = await openTown()
    const { page } = town
    await town.openCluster(1)
    await town.openCluster(3)
    const asItWas = await town.picture()
    await town.openCluster(1)
    await town.picture()

    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
      const graphics = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      graphics?.loseContext()
      Object.assign(globalThis, { graphics })
    })
    const told = page.getByText('De kaart is even stil')
    await told.waitFor()
    await town.openCluster(3)

    await page.evaluate(() => (globalThis as { graphics?: WEBGL_lose_context }).graphics?.restoreContext())
    await told.waitFor({ state: 'detached' })
    await expect.poll(async () => (await town.picture()).equals(asItWas)).toBe(true)
    expect(town.complaints).toEqual([])
  })
})
