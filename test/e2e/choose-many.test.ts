/** Many works at once: by a box, an area, a street, in the list; what they are together, and what is done with all of them. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

const many = (town: TownWindow) => town.detail.getByRole('heading', { level: 2, name: /werken gekozen$/ })
const howMany = async (town: TownWindow) => Number(/[\d.]+/.exec(await many(town).innerText())?.[0])

/** A place on the map, as shares of its width and height. */
async function onMap({ page }: TownWindow, x: number, y: number): Promise<[x: number, y: number]> {
  const box = await page.locator('[data-map-state]').boundingBox()
  if (box === null) throw new Error('there is no map')
  return [box.x + x * box.width, box.y + y * box.height]
}

inTheWindow('many works', () => {
  test('are chosen by a box, an area and in the list, seen together, and looked at again after a reload', async () => {
    const town = await openTown()
    const { page, detail } = town
    const { works: all } = await town.shown()
    await page.locator('[data-map-still=yes]').waitFor()

    // From corner to corner: all there are.
    await page.keyboard.down('Shift')
    await page.mouse.move(...(await onMap(town, 0.02, 0.02)))
    await page.mouse.down()
    await page.mouse.move(...(await onMap(town, 0.5, 0.5)))
    await page.mouse.move(...(await onMap(town, 0.98, 0.98)))
    await page.mouse.up()
    await page.keyboard.up('Shift')
    await expect.poll(() => howMany(town)).toBe(all)
    await detail.getByText('Een combinatie maakt u hier van hoogstens 60 werken.').waitFor()
    const together = detail.getByRole('table', { name: 'Per partij' }).getByRole('row', { name: /^samen/ })
    await expect.poll(() => together.innerText()).toContain(String(all))

    // A triangle; its last corner is taken back and set again. What it touches is less than everything.
    await page.getByRole('button', { name: 'Werken kiezen' }).click()
    await page.getByRole('button', { name: 'Gebied tekenen' }).click()
    const close = page.getByRole('button', { name: 'Gebied sluiten' })
    const corner = async (x: number, y: number) => page.mouse.click(...(await onMap(town, x, y)))
    const takeBack = page.getByRole('button', { name: 'Punt terug' })
    await corner(0.35, 0.35)
    await expect.poll(() => takeBack.isEnabled()).toBe(true)
    await corner(0.6, 0.4)
    await corner(0.9, 0.9)
    await expect.poll(() => close.isEnabled()).toBe(true)
    await page.keyboard.press('Backspace')
    await expect.poll(() => close.isEnabled()).toBe(false)
    await corner(0.45, 0.65)
    await expect.poll(() => close.isEnabled()).toBe(true)
    await page.keyboard.press('Enter')
    await detail.getByText('Werken die het getekende gebied raken.').waitFor()
    expect(await howMany(town)).toBeLessThan(all / 2)

    // In the list: down with the keyboard, two more with Shift, one besides with Ctrl.
    const list = await town.openList('Werken')
    await list.getByRole('option').first().click()
    await detail.getByText('Werk', { exact: true }).waitFor()
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown']) await page.keyboard.press(key)
    await expect.poll(() => howMany(town)).toBe(3)
    await list.locator('[aria-posinset="5"]').click({ modifiers: ['ControlOrMeta'] })
    await expect.poll(() => howMany(town)).toBe(4)
    await expect.poll(() => list.getByRole('option', { selected: true }).count()).toBe(4)
    await page.keyboard.press('g')
    const rows = page.getByRole('treegrid').getByRole('row', { selected: true })
    await expect.poll(() => rows.count()).toBeGreaterThan(0)
    await page.keyboard.press('g')

    await detail
      .getByRole('button', { name: / uit de keuze$/ })
      .first()
      .click()
    await expect.poll(() => howMany(town)).toBe(3)
    await expect.poll(() => page.url()).toMatch(/chosen=works:[^,&]+,[^,&]+,[^,&]+(&|$)/)
    await page.reload()
    await town.isQuiet()
    await expect.poll(() => howMany(town)).toBe(3)
    await detail.getByRole('button', { name: 'Maak combinatie' }).click()
    const dialog = page.getByRole('dialog', { name: 'Oppakken' })
    await expect.poll(() => dialog.getByRole('checkbox').count()).toBe(3)
    await dialog.getByRole('button', { name: 'Annuleren' }).click()
    await page.keyboard.press('Escape')
    await detail.getByRole('heading', { name: 'Niets gekozen' }).waitFor()
    expect(town.complaints).toEqual([])
  })

  test('of a street are chosen where it was found, and from any work in it', async () => {
    const town = await openTown()
    const { page, detail } = town
    await town.searchField.fill('Stationsstraat')
    await page
      .getByRole('group', { name: 'Straten' })
      .getByRole('option', { name: /^Stationsstraat/ })
      .click()
    await page.getByRole('button', { name: 'Werken hier kiezen' }).click()
    const rule = detail.getByText(/^Werken in Stationsstraat: \d+ (noemt|noemen) de straat; /)
    await rule.waitFor()
    const found = await howMany(town)
    expect(found).toBeGreaterThan(1)
    await detail.getByRole('button', { name: 'Exporteer' }).click()
    await page.getByRole('button', { name: 'geojson' }).click()
    const file = await page.getByRole('link', { name: 'Nogmaals bewaren' }).getAttribute('href')
    const features = await page.evaluate(async (address) => {
      const { features } = (await (await fetch(address)).json()) as GeoJSON.FeatureCollection
      return features.length
    }, file ?? '')
    expect(features).toBe(found)
    await page.keyboard.press('Escape')

    const works = detail
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: / uit de keuze$/ }) })
    await works.first().getByRole('button').first().click()
    await detail.getByText('Werk', { exact: true }).waitFor()
    await detail.getByRole('button', { name: 'Alle werken in deze straat' }).click()
    await expect.poll(() => howMany(town)).toBe(found)
    await rule.waitFor()
    expect(town.complaints).toEqual([])
  })
})
