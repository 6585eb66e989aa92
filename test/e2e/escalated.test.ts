/** What a body may not decide is put to the next one, is an alarm once its day is past, and is answered. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { someCombination } from './some-combination.ts'
import { townWithBody } from './town-with-body.ts'

inTheWindow('escalating', () => {
  test('what goes beyond a mandate is put to the next body from where it is decided, alarms when late, and is answered', async () => {
    const project = await townWithBody({ upTo: 1 })
    const town = await openTown({ map: false, width: 1366, height: 768, today: '2026-11-30', project })
    const { name } = await someCombination(town)
    const { detail, page } = town
    await town.openCombination(name)
    await detail.getByRole('button', { name: 'Ontbinden' }).click()
    const asks = page.getByRole('dialog', { name: 'Ontbinden' })
    await asks.getByRole('button', { name: /Overleg$/ }).click()
    await page.getByRole('option', { name: /Regieoverleg/ }).click()
    await asks.getByRole('button', { name: 'Opschalen naar Stuurgroep' }).click()
    await asks.getByText('Vul in wanneer het antwoord er uiterlijk moet zijn.').waitFor()
    await asks.getByLabel('Antwoord uiterlijk').fill('27-11-2026')
    await asks.getByRole('button', { name: 'Opschalen naar Stuurgroep' }).click()
    await asks.getByText(/^Opgeschaald naar Stuurgroep, antwoord uiterlijk 27 nov 2026/).waitFor()
    await asks.getByRole('button', { name: 'Annuleren' }).click()
    await asks.waitFor({ state: 'detached' })
    await detail.getByText('Gevraagd aan Stuurgroep, antwoord uiterlijk 27 nov 2026').waitFor()

    await page.getByRole('button', { name: /^Meldingen/ }).click()
    const bell = page.getByRole('dialog', { name: 'Meldingen' })
    await bell.getByText(/Opgeschaald naar Stuurgroep, en geen antwoord uiterlijk 27 november 2026/).click()
    const desk = page.getByRole('dialog', { name: 'Overleggen en mensen' })
    const asked = desk.getByRole('list', { name: 'Opgeschaald' })
    await asked.getByText('te laat', { exact: true }).waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    await asked.getByRole('button', { name: /^Antwoord vastleggen/ }).click()
    await desk.getByLabel('Antwoord', { exact: true }).fill('De combinatie blijft')
    await page.keyboard.press('Control+Enter')
    await asked.getByText('Antwoord op 30 nov 2026: De combinatie blijft').waitFor()
    await expect.poll(() => asked.getByText('te laat', { exact: true }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await desk.waitFor({ state: 'detached' })
    await town.undo()
    await detail.getByText('te laat', { exact: true }).waitFor()
    expect(town.complaints).toEqual([])
  })
})
