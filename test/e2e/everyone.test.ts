/** The window is for everyone: by keyboard, at 200 % text, in two languages, and without serious barriers. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('everyone can use it', () => {
  test.each(['Start', 'Aanleveren', 'Werkblad', 'Plan'] as const)(
    'axe finds no serious barrier at %s',
    async (place) => {
      const town = await openTown()
      await town.goTo(place)
      if (place === 'Werkblad') await town.openCluster(1)
      await town.isQuiet()
      expect(await town.barriers(axe.source)).toEqual([])
    },
  )

  test('a kansengebied is found, opened and left again by keyboard alone', async () => {
    const town = await openTown()
    const { keyboard } = town.page
    await keyboard.press('3')
    await town.page.getByRole('tab', { name: 'Kansen' }).focus()
    await town.tabTo('listbox', 'Kansengebieden')
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await town.detail.getByText('Kansengebied 2', { exact: true }).waitFor()
    await keyboard.press('Escape')
    await town.detail.getByRole('heading', { name: 'Niets gekozen' }).waitFor()

    await keyboard.press('4')
    await town.page.getByRole('heading', { name: /^Integraal jaarplan/ }).waitFor()
    expect(town.complaints).toEqual([])
  })

  test('the window speaks English when asked', async () => {
    const town = await openTown()
    await town.page.getByRole('button', { name: /Taal/ }).click()
    await town.page.getByRole('option', { name: 'English' }).click()
    await town.page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Plan' }).click()
    await town.page.getByRole('heading', { name: /^Integrated yearly plan/ }).waitFor()
    await expect.poll(() => town.page.locator('html').getAttribute('lang')).toBe('en')
  })
})
