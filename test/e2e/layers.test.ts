/** The ground of the project: shown or not, up or down, in a colour; kept in the project and undone like all else. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { LayersWindow } from './layers-window.ts'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('reference layers', () => {
  test('are drawn otherwise by keyboard, and everything of it is taken back', async () => {
    const town = await openTown()
    const before = await town.picture()
    const dialog = await new LayersWindow(town).openDesk()
    const { page } = town
    const names = () => dialog.getByRole('list').first().getByRole('listitem').allInnerTexts()
    const order = async () => (await names()).map((text) => text.split('\n')[0])
    await expect.poll(() => order()).toEqual(expect.arrayContaining(['Straten', 'Water', 'Gebouwen']))
    const usual = await order()

    await dialog.getByRole('button', { name: 'Water naar boven' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(order).not.toEqual(usual)
    const at = usual.indexOf('Water')
    expect((await order())[at - 1]).toBe('Water')
    expect(
      await dialog
        .getByRole('button', { name: 'Water naar boven' })
        .evaluate((one) => one === document.activeElement),
    ).toBe(true)

    await dialog.getByRole('button', { name: 'Hoe Straten wordt getekend' }).press('Enter')
    const fields = dialog.getByRole('group', { name: 'Hoe Straten wordt getekend' })
    await fields.getByRole('button', { name: /Kleur/ }).press('Enter')
    await page.getByRole('option', { name: 'vermiljoen' }).press('Enter')
    await fields.getByRole('button', { name: /vermiljoen.*Kleur/ }).waitFor()
    await dialog.getByRole('checkbox', { name: 'Gebouwen op de kaart tonen' }).press('Space')
    await expect
      .poll(() => dialog.getByRole('checkbox', { name: 'Gebouwen op de kaart tonen' }).isChecked())
      .toBe(false)
    expect(await town.barriers(axe.source)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => town.looksLike(before)).toBe(false)

    await page.reload()
    await town.isQuiet()
    for (let step = 0; step < 3; step++) await town.undo()
    await expect.poll(() => town.looksLike(before)).toBe(true)
    expect(town.complaints).toEqual([])
  })

  test('a layer that is removed goes from the map at once, and comes back', async () => {
    const town = await openTown()
    const before = await town.picture()
    const dialog = await new LayersWindow(town).openDesk()
    await dialog.getByRole('button', { name: 'Water weghalen' }).click()
    await dialog.getByRole('button', { name: 'Water weghalen' }).waitFor({ state: 'detached' })
    await town.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => town.looksLike(before)).toBe(false)
    await town.undo()
    await expect.poll(() => town.looksLike(before)).toBe(true)
    expect(town.complaints).toEqual([])
  })
})
