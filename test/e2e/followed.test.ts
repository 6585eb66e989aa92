/** A work, a street and a kansengebied are followed: what changed since it was last looked at stands in a list and behind the bell. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('what is followed', () => {
  test('says what changed since it was last looked at, leads there, and is remembered', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { page, detail } = town
    const follow = async (name: string) => {
      await detail.getByRole('button', { name, exact: true, pressed: false }).click()
      await detail.getByRole('button', { name, exact: true, pressed: true }).waitFor()
    }
    const area = await town.openCluster(1)
    expect(await page.getByRole('tab', { name: 'Gevolgd' }).count()).toBe(0)
    await follow('Volgen')

    const works = await town.openList('Werken')
    await works.locator('[aria-posinset="2"]').click()
    const work = await detail.getByRole('heading', { level: 2 }).innerText()
    await follow('Volgen')
    await follow('Straat volgen')

    await page.getByRole('tab', { name: 'Gevolgd' }).click()
    const list = page.getByRole('tabpanel', { name: 'Gevolgd' })
    await list.getByText('3 gevolgd, niets veranderd').waitFor()

    await detail.getByRole('button', { name: 'Corrigeren…' }).click()
    const dialog = page.getByRole('dialog', { name: `${work} corrigeren` })
    await dialog.getByRole('textbox', { name: 'Periode' }).fill('Q3 2033')
    await dialog.getByLabel('Reden').fill('Gebeld met de uitvoerder.')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    // The work itself, and its street.
    await list.getByText('3 gevolgd, 2 veranderd').waitFor()
    expect(await list.getByText(/de periode was .* en is nu ± Q3 2033\./).count()).toBe(2)
    await detail.getByRole('button', { name: 'Opmerking toevoegen' }).click()
    const writing = page.getByRole('dialog', { name: 'Opmerking toevoegen' })
    await writing.getByRole('textbox', { name: 'Opmerking' }).fill('De school wil het later.')
    await page.keyboard.press('Control+Enter')
    await writing.waitFor({ state: 'detached' })
    await list.getByText('Opmerking van Anna de Vries: De school wil het later.').first().waitFor()
    expect(await town.barriers(axe.source)).toEqual([])

    // Behind the bell, by keyboard, and from there to the list.
    await town.openCluster(2)
    const bell = page.getByRole('button', { name: /^Meldingen/ })
    await expect.poll(() => bell.innerText()).toContain('nieuwe berichten 2')
    await page.keyboard.press('m')
    const box = page.getByRole('dialog', { name: 'Meldingen' })
    await box
      .getByRole('button', { name: /gevolgd.*de periode was/s })
      .first()
      .click()
    await list.getByText('3 gevolgd, 2 veranderd').waitFor()
    await expect.poll(() => bell.innerText()).toContain('nieuwe berichten 0')

    await list.getByRole('button', { name: work, exact: true }).click()
    await detail.getByRole('heading', { level: 2, name: work }).waitFor()
    await list.getByRole('button', { name: `Gezien: ${work}` }).click()
    await list.getByText('3 gevolgd, 1 veranderd').waitFor()

    // It outlives the window; what is taken back is a change again for who saw it.
    await page.reload()
    await town.goTo('Werkblad')
    await town.isQuiet()
    await page.getByRole('tab', { name: 'Gevolgd' }).click()
    await list.getByText('3 gevolgd, 1 veranderd').waitFor()
    await town.undo()
    await town.undo()
    await list.getByText(/de periode was ± Q3 2033 en is nu /).waitFor()
    await list.getByText('3 gevolgd, 1 veranderd').waitFor()

    await list.getByRole('button', { name: area, exact: true }).click()
    await detail.getByRole('heading', { level: 2, name: area }).waitFor()
    await detail.getByRole('button', { name: 'Volgen', exact: true, pressed: true }).click()
    await list.getByText('2 gevolgd, 1 veranderd').waitFor()
    const stop = list.getByRole('button', { name: /^Niet meer volgen/ })
    await stop.first().click()
    await expect.poll(() => stop.count()).toBe(1)
    await stop.click()
    await list.getByText('U volgt nog niets').waitFor()
    expect(town.complaints).toEqual([])
  })
})
