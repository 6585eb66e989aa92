/** The graphics card goes away while people look, and comes back: the map says so, and then shows how things are by then. */
import { expect, test } from 'vitest'
import { loseGraphics } from './lose-graphics.ts'
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

    const bringBack = await loseGraphics(page)
    await town.openCluster(3)

    await bringBack()
    await expect.poll(() => town.looksLike(asItWas)).toBe(true)
    expect(town.complaints).toEqual([])
  })
})
