/** Somebody who would do something leaves: that is an alarm until it is handed over; and all agreements stand in one list. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { someCombination } from './some-combination.ts'
import { townWithBody } from './town-with-body.ts'

inTheWindow('agreements and who holds them', () => {
  test('all agreements stand in one list, and what somebody who left holds goes to another', async () => {
    const project = await townWithBody()
    const town = await openTown({ map: false, width: 1366, height: 768, today: '2026-11-30', project })
    const { name } = await someCombination(town)
    const { detail, page } = town
    await town.openCombination(name)
    await detail.getByRole('button', { name: 'Afspraak toevoegen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Afspraak toevoegen' })
    const choose = async (label: RegExp, option: RegExp) => {
      await dialog.getByRole('button', { name: label }).click()
      await page.getByRole('option', { name: option }).click()
    }
    await dialog.getByLabel('Wat', { exact: true }).fill('Tekening delen')
    await dialog.getByRole('button', { name: /Wie$/ }).click()
    await page.getByRole('option', { name: 'Gemeente Waterveen', exact: true }).click()
    await choose(/Wie van de partij$/, /Mirjam/)
    await dialog.getByLabel('Uiterlijk').fill('1-11-2026')
    await choose(/Overleg$/, /Regieoverleg/)
    await dialog.getByRole('button', { name: 'Afspraak opslaan' }).click()
    await dialog.waitFor({ state: 'detached' })
    await detail
      .getByText(/^Mirjam Visser \(.*\), uiterlijk 1 nov 2026; afgesproken in Regieoverleg/)
      .waitFor()

    await page.getByRole('button', { name: 'Overleggen en mensen' }).click()
    const desk = page.getByRole('dialog', { name: 'Overleggen en mensen' })
    await desk.getByRole('tab', { name: 'Afspraken' }).click()
    const agreements = desk.getByRole('list', { name: 'Afspraken' })
    await agreements.getByText('te laat', { exact: true }).waitFor()
    await desk.getByRole('button', { name: /Afgesproken in$/ }).click()
    await page.getByRole('option', { name: 'Stuurgroep' }).click()
    await desk.getByText('0 van 1 afspraak').waitFor()
    expect(await town.barriers(axe.source)).toEqual([])

    await desk.getByRole('tab', { name: 'Mensen' }).click()
    await desk.getByRole('button', { name: 'Wijzigen: Mirjam Visser' }).click()
    await desk.getByLabel('Tot en met').fill('29-11-2026')
    await page.keyboard.press('Control+Enter')
    const held = desk.getByRole('region', { name: 'Wat Mirjam Visser nog heeft' })
    await held.getByText('Afspraak, uiterlijk 1 nov 2026: Tekening delen').waitFor()
    await held.getByText('Lid van Stuurgroep').waitFor()
    await held.getByRole('button', { name: 'Bekeken; de rest blijft zo' }).click()
    await held.getByText('Bekeken op 30 nov 2026.').waitFor()
    await page.keyboard.press('Escape')
    await desk.waitFor({ state: 'detached' })
    await town.undo()
    await page.getByRole('button', { name: /^Meldingen/ }).click()
    await page
      .getByRole('dialog', { name: 'Meldingen' })
      .getByText('Vertrokken na 29 november 2026, en 3 dingen staan nog op naam.')
      .waitFor()
    expect(town.complaints).toEqual([])
  })
})
