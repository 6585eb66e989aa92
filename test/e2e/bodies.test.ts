/** Overleggen and the people in them: put in by whoever prepares the year, changed, ended, and taken back. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('bodies and people', () => {
  test('people are put in, sit in a body that says what it may decide, and nothing is lost when it ends', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768, today: '2026-11-30' })
    const { page } = town
    await town.openList('Combinaties')
    await page.getByRole('button', { name: 'Overleggen en mensen' }).click()
    const desk = page.getByRole('dialog', { name: 'Overleggen en mensen' })
    await desk.getByText('Er zijn nog geen overleggen.').waitFor()

    await desk.getByRole('tab', { name: 'Mensen' }).click()
    await desk.getByRole('button', { name: 'Persoon toevoegen' }).click()
    const person = desk.getByRole('form', { name: 'Persoon toevoegen' })
    await person.getByLabel('Naam').press('Control+Enter')
    await person.getByText('Vul een naam in.').waitFor()
    await person.getByLabel('Naam').fill('Mirjam Visser')
    await person.getByRole('button', { name: /Partij$/ }).click()
    await page.getByRole('option', { name: 'Stroomnet', exact: true }).click()
    await person.getByLabel('Functie').fill('netplanner')
    await person.getByLabel('Functie').press('Control+Enter')
    const people = desk.getByRole('list', { name: 'Mensen' })
    await people.getByText('Mirjam Visser').waitFor()
    await people.getByText('Stroomnet · netplanner').waitFor()

    await desk.getByRole('tab', { name: 'Overleggen' }).click()
    await desk.getByRole('button', { name: 'Overleg toevoegen' }).click()
    const body = desk.getByRole('form', { name: 'Overleg toevoegen' })
    await body.getByLabel('Overleg', { exact: true }).fill('Regieoverleg')
    await body.getByLabel('Om de hoeveel weken').fill('6')
    await body.getByLabel('Voor het eerst op').fill('5-10-2026')
    await body.getByLabel('combinatie aangaan of wijzigen').check()
    await body.getByLabel('Tot en met een raming van').fill('500.000')
    await body.getByLabel('Mirjam Visser').check()
    await body.getByLabel('Rol van Mirjam Visser').fill('voorzitter')
    await page.keyboard.press('Enter')
    const bodies = desk.getByRole('list', { name: 'Overleggen' })
    await bodies.getByText('tactisch · elke 6 weken, eerstvolgend 28 dec 2026').waitFor()
    await bodies
      .getByText('Mag besluiten over: combinatie aangaan of wijzigen. Tot en met € 500.000.')
      .waitFor()
    await bodies.getByText('Leden: Mirjam Visser (voorzitter).').waitFor()
    expect(await town.barriers(axe.source)).toEqual([])

    await desk.getByRole('button', { name: 'Beëindigen: Regieoverleg' }).click()
    await bodies.getByText('tot en met 30 nov 2026').waitFor()
    await page.keyboard.press('Escape')
    await desk.waitFor({ state: 'detached' })
    await town.undo()
    await page.getByRole('button', { name: 'Overleggen en mensen' }).click()
    await bodies.getByText('Regieoverleg').waitFor()
    await expect.poll(() => bodies.getByText('tot en met 30 nov 2026').count()).toBe(0)
    expect(town.complaints).toEqual([])
  })
})
