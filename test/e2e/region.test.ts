/** More works than can be told apart: the map draws them from afar, and still knows each. */
import { expect, test } from 'vitest'
import { loseGraphics } from './lose-graphics.ts'
import { inTheWindow, openTown } from './open-town.ts'
import { along, smallProject, type SmallDelivery } from './small-project.ts'
import type { TownWindow } from './town-window.ts'

const side = 40
const apart = 300

/** A street at every crossing of a grid, of each party, a year and a half long; the later half of them in another year. */
const ofParty = (party: string, discipline: SmallDelivery['discipline'], beside: number): SmallDelivery => ({
  party,
  discipline: discipline ?? 'other',
  rows: Array.from({ length: side * side }, (_, at) => {
    const [east, north] = [(at % side) * apart, Math.floor(at / side) * apart]
    const year = at % side < side / 2 ? 2027 : 2031
    return {
      properties: {
        projectnummer: `${party.slice(0, 1)}-${at}`,
        omschrijving: `Leiding ${at}`,
        start: `01-01-${year}`,
        eind: `30-06-${year + 1}`,
      },
      geometry: along([east, north + beside], [east + 60, north + beside]),
    }
  }),
})

inTheWindow('a region', () => {
  test('is drawn from afar, tells what lies under the pointer, follows the slider, and comes back with its graphics', async () => {
    const project = await smallProject([ofParty('Water', 'water', 0), ofParty('Riool', 'sewerGravity', 4)])
    const town = await openTown({ project })
    const { page } = town
    await expect.poll(async () => (await town.shown()).works).toBe(2 * side * side)
    const all = await town.picture()
    await expect.poll(() => pointOnWork(town)).toMatch(/Leiding \d+/)
    await page.mouse.move(4, 4)

    await town.moveSliderTo('2027-03')
    await expect.poll(async () => (await town.shown()).works).toBe(side * side)
    await expect.poll(() => town.looksLike(all)).toBe(false)
    const half = await town.picture()
    const bringBack = await loseGraphics(page)
    await bringBack()
    await expect.poll(() => town.looksLike(half)).toBe(true)

    await town.showAllTime()
    await expect.poll(() => town.looksLike(all)).toBe(true)
    expect(town.complaints).toEqual([])
  })
})

/** Goes over the map until a card says what lies there. */
async function pointOnWork({ page }: TownWindow): Promise<string> {
  const map = await page.getByRole('region', { name: 'Kaart' }).first().boundingBox()
  if (map === null) return ''
  for (let step = 0; step < 40; step++) {
    await page.mouse.move(map.x + map.width / 2 + 3 * step, map.y + map.height / 2 + 2 * step)
    const said = await page
      .getByRole('region', { name: 'Kaart' })
      .first()
      .locator('[style*="left"]')
      .filter({ hasText: 'Leiding' })
      .allInnerTexts()
    if (said.length > 0) return said.join(' ')
  }
  return ''
}
