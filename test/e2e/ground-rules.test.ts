/** Spelregels of the partnership: laid down in a body, put in other words, looked at again each year. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { townWithBody } from './town-with-body.ts'

inTheWindow('ground rules', () => {
  test('are decided in a body, keep their earlier text, and are an alarm when nobody looked at them for a year', async () => {
    const town = await openTown({
      map: false,
      width: 1366,
      height: 768,
      project: await townWithBody(),
      today: '2026-12-01',
    })
    const { page } = town
    await town.openList('Combinaties')
    await page.getByRole('button', { name: 'Overleggen en mensen' }).click()
    const desk = page.getByRole('dialog', { name: 'Overleggen en mensen' })
    await desk.getByRole('tab', { name: 'Spelregels' }).click()
    await desk.getByText('Er zijn nog geen spelregels.').waitFor()

    await desk.getByRole('button', { name: 'Spelregel toevoegen' }).click()
    const adding = desk.getByRole('form', { name: 'Spelregel toevoegen' })
    await adding.getByRole('button', { name: 'Spelregel opslaan' }).click()
    await adding.getByText('Schrijf wat er geldt.').waitFor()
    await adding.getByText('Kies in welk overleg dit is besloten.').waitFor()
    await adding.getByText('Geef een reden, in één zin.').waitFor()
    await adding.getByLabel('Spelregel', { exact: true }).fill('Wie de straat het diepst opent, trekt.')
    await adding.getByLabel('Geldt vanaf').fill('1-11-2025')
    await adding.getByRole('button', { name: /Overleg$/ }).click()
    await page.getByRole('option', { name: /Stuurgroep/ }).click()
    await adding.getByLabel('Reden').fill('duidelijk voor iedereen')
    await adding.getByLabel('Reden').press('Control+Enter')
    const rules = desk.getByRole('list', { name: 'Spelregels' })
    await rules.getByText('1. Wie de straat het diepst opent, trekt.').waitFor()
    await rules.getByText('sinds 1 nov 2025').waitFor()
    await desk.getByText('Herijken uiterlijk 1 nov 2026.').waitFor()
    await desk.getByText('te laat').waitFor()
    await desk.getByText('1 besluit', { exact: true }).click()
    await desk.getByText('Stuurgroep (strategisch), 1 dec 2026: spelregels vaststellen').waitFor()
    await desk.getByText('Aanwezig: Mirjam Visser').waitFor()
    expect(await town.barriers(axe.source)).toEqual([])

    await desk.getByRole('button', { name: 'Wijzigen: spelregel 1' }).click()
    const changing = desk.getByRole('form', { name: 'Spelregel 1 wijzigen' })
    await changing.getByLabel('Spelregel', { exact: true }).fill('De trekker wisselt per jaar.')
    await changing.getByLabel('Reden').fill('eerlijker')
    await changing.getByRole('button', { name: 'Spelregel opslaan' }).click()
    await rules.getByText('1. De trekker wisselt per jaar.').waitFor()
    await desk.getByText('1 eerdere tekst').click()
    await desk.getByText('van 1 nov 2025 tot en met 30 nov 2026').waitFor()
    await desk.getByText('Herijken uiterlijk 1 dec 2027.').waitFor()

    await page.keyboard.press('Escape')
    await desk.waitFor({ state: 'detached' })
    await town.undo()
    await page.getByRole('button', { name: /^Meldingen/ }).click()
    await page.getByRole('button', { name: /^Spelregels .*herijkt/ }).click()
    await rules.getByText('1. Wie de straat het diepst opent, trekt.').waitFor()
    await desk.getByRole('button', { name: 'Herijken', exact: true }).click()
    const looking = desk.getByRole('form', { name: 'Spelregels herijken' })
    await looking.getByLabel('Wat het opleverde').fill('Niets verandert.')
    await looking.getByLabel('Reden').fill('het jaar is om')
    await looking.getByRole('button', { name: 'Herijking opslaan' }).click()
    await desk.getByText('Herijkt op 1 dec 2026: Niets verandert.').waitFor()
    await desk.getByText('Herijken uiterlijk 1 dec 2027.').waitFor()

    await desk.getByRole('button', { name: 'Laten vervallen: spelregel 1' }).click()
    const dropping = desk.getByRole('form', { name: 'Spelregel 1 laten vervallen' })
    await dropping.getByLabel('Reden').fill('staat in het convenant')
    await dropping.getByRole('button', { name: 'Laten vervallen' }).click()
    await desk.getByText('1 eerdere tekst').waitFor()
    expect(await rules.count()).toBe(0)
    expect(town.complaints).toEqual([])
  })
})
