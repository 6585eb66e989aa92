/** Finding: one field leads to a street, a combination or a work, wherever and whenever it is. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

/** Types in the field that `/` leads to, and waits until what is meant stands in the list. */
async function look(town: TownWindow, text: string, group: string, name: RegExp) {
  await town.page.keyboard.press('/')
  await town.page.keyboard.type(text)
  const found = town.page
    .getByRole('listbox', { name: 'Gevonden in het project' })
    .getByRole('group', { name: group })
    .getByRole('option', { name })
    .first()
  await found.waitFor()
  return found
}

/** Goes down with the arrow until the row has the keyboard, and presses Enter. */
async function goByKeys(town: TownWindow, row: Awaited<ReturnType<typeof look>>): Promise<void> {
  const active = () => town.searchField.getAttribute('aria-activedescendant')
  // Streets come a moment later than the rest: the row may move on while the keys go down.
  await expect
    .poll(async () => {
      await town.page.keyboard.press('ArrowDown')
      return (await active()) === (await row.getAttribute('id'))
    })
    .toBe(true)
  await town.page.keyboard.press('Enter')
  await expect.poll(() => town.page.getByRole('listbox', { name: 'Gevonden in het project' }).count()).toBe(0)
}

inTheWindow('the one search field', () => {
  test('leads to a street by the keyboard alone, from anywhere in the window', async () => {
    const town = await openTown()
    expect(await town.scale()).toBe('500 m')
    await town.goTo('Plan')
    const street = await look(town, 'statiónsSTR', 'Straten', /^Stationsstraat/)
    expect(await town.barriers(axe.source)).toEqual([])
    await goByKeys(town, street)
    await town.page.getByRole('main', { name: 'Werkblad' }).waitFor()
    const mark = town.page.getByRole('status').filter({ hasText: 'Stationsstraat' })
    await mark.waitFor()
    await town.isQuiet()
    await expect.poll(() => town.scale()).toMatch(/^(50|100) m$/)
    // What was typed has done its work, and the keys are those of the window again.
    expect(await town.searchField.inputValue()).toBe('')
    await town.page.keyboard.press('Escape')
    await expect.poll(() => mark.count()).toBe(0)

    // So it does to what is chosen: the map does not come back to where it was.
    await town.page.getByRole('button', { name: 'Alles in beeld', exact: true }).click()
    await expect.poll(() => town.scale()).toBe('500 m')
    await town.goTo('Plan')
    await goByKeys(town, await look(town, 'r27-002', 'Werken', /R27-002/))
    await town.detail.getByRole('heading', { name: /Stationsstraat/ }).waitFor()
    await expect.poll(() => town.scale()).toMatch(/^(50|100) m$/)
    expect(town.complaints).toEqual([])
  })

  test('leads to a combination, with its list open', async () => {
    const town = await openTown()
    await goByKeys(town, await look(town, 'turfstraat', 'Combinaties', /^Turfstraat/))
    await town.detail.getByRole('heading', { level: 2, name: 'Turfstraat' }).waitFor()
    const list = town.page.getByRole('tabpanel', { name: 'Combinaties' })
    await list.getByRole('option', { name: /Turfstraat/, selected: true }).waitFor()
    expect(town.complaints).toEqual([])
  })

  test('lets go the filter and moves time where they hide what was found, and says so', async () => {
    const town = await openTown()
    await (await look(town, 'warmte', 'Partijen', /^Warmtestad/)).click()
    await town.page.getByRole('tabpanel', { name: 'Werken' }).waitFor()
    await expect.poll(async () => (await town.shown()).works).toBeLessThan(100)
    await town.goToDate('2031')
    await expect.poll(async () => (await town.shown()).time).toMatch(/2031/)
    await town.page.getByRole('main').focus()

    await goByKeys(town, await look(town, 'r27-002', 'Werken', /R27-002/))
    await town.notices.getByText(/^De tijd is verzet, en het filter losgelaten/).waitFor()
    await town.detail.getByRole('heading', { name: 'Vervangen riool en kolken Stationsstraat' }).waitFor()
    const list = town.page.getByRole('tabpanel', { name: 'Werken' })
    await list.getByRole('option', { name: /R27-002/, selected: true }).waitFor()
    await expect.poll(async () => (await town.shown()).time).toMatch(/2027/)
    expect(town.complaints).toEqual([])
  })

  test('narrows while one types, says how many there are of each kind, and that there is nothing', async () => {
    const town = await openTown()
    const list = town.page.getByRole('listbox', { name: 'Gevonden in het project' })
    await look(town, 'riool', 'Werken 3 van 72', /R27-002/)
    expect((await town.shown()).works).toBe(72)
    const works = list.getByRole('group', { name: 'Werken' }).getByRole('option')
    await goOn(town)
    await expect.poll(() => works.count()).toBe(16)
    // The keyboard is on the first of those that came.
    await expect
      .poll(async () => town.searchField.getAttribute('aria-activedescendant'))
      .toBe(await works.nth(3).getAttribute('id'))

    await town.page.keyboard.press('Escape')
    await expect.poll(async () => (await town.shown()).works).toBe(421)
    await town.page.keyboard.type('zzqq')
    await town.page.getByText('Niets gevonden voor “zzqq”').waitFor()
    expect(await list.count()).toBe(0)
    expect(await town.barriers(axe.source)).toEqual([])
    await town.page.keyboard.press('Escape')

    await town.page.getByRole('button', { name: /Taal/ }).click()
    await town.page.getByRole('option', { name: 'English' }).click()
    await town.searchField.fill('stationsbuurt')
    const english = town.page.getByRole('listbox', { name: 'Found in the project' })
    await english.getByRole('group', { name: 'Districts' }).getByRole('option').first().click()
    await town.page.getByRole('button', { name: 'Stop pointing at Stationsbuurt' }).click()
    expect(town.complaints).toEqual([])
  })
})

/** Asks for more of the works by the keyboard. */
async function goOn(town: TownWindow): Promise<void> {
  for (let press = 0; press < 4; press++) await town.page.keyboard.press('ArrowDown')
  await town.page.keyboard.press('Enter')
}
