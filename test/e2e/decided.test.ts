/** Once there are overleggen, what is decided says in which, who was there and on what mandate; and the plan tells it. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { someCombination } from './some-combination.ts'
import { townWithBody } from './town-with-body.ts'

inTheWindow('deciding in a body', () => {
  test('a combination is changed and dissolved in a body, and what was made before says that no body did', async () => {
    const project = await townWithBody({ upTo: 1 })
    const town = await openTown({ map: false, width: 1366, height: 768, today: '2026-11-30', project })
    const { name, year } = await someCombination(town)
    const { detail, page } = town
    await town.openCombination(name)
    await detail.getByText('Zonder overleg vastgelegd.').waitFor()

    await detail.getByRole('button', { name: 'Wijzigen of werken toevoegen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Combinatie wijzigen' })
    const decided = dialog.getByRole('group', { name: 'Besloten in' })
    const choose = async (body: RegExp) => {
      await decided.getByRole('button', { name: /Overleg$/ }).click()
      await page.getByRole('option', { name: body }).click()
    }
    await dialog.getByRole('button', { name: 'Wijziging opslaan' }).click()
    await decided.getByText('Kies in welk overleg dit is besloten.').waitFor()
    await choose(/Regieoverleg/)
    await decided.getByText(/^\s*Regieoverleg mag besluiten tot en met € 1, en deze werken/).waitFor()
    await choose(/Stuurgroep/)
    await expect.poll(() => decided.getByText(/mag besluiten tot en met/).count()).toBe(0)
    await expect.poll(() => decided.getByRole('checkbox', { name: /Mirjam/ }).isChecked()).toBe(true)
    await expect.poll(() => decided.getByLabel('Grondslag').inputValue()).toBe('convenant')
    expect(await town.barriers(axe.source)).toEqual([])
    await dialog.getByRole('button', { name: 'Wijziging opslaan' }).click()
    await dialog.waitFor({ state: 'detached' })
    const decisions = detail.getByRole('list', { name: 'Besluiten' })
    await decisions
      .getByText('Stuurgroep (strategisch), 30 nov 2026: combinatie aangaan of wijzigen')
      .waitFor()
    await decisions.getByText('Aanwezig: Mirjam Visser').waitFor()

    await detail.getByRole('button', { name: 'Ontbinden' }).click()
    const asks = page.getByRole('dialog', { name: 'Ontbinden' })
    await asks.getByLabel('Reden').fill('Toch ieder apart')
    await page.keyboard.press('Control+Enter')
    await asks.waitFor({ state: 'detached' })
    await detail.getByText('Niets gekozen').waitFor()
    await town.undo()

    const article = (await town.planFor(year)).getByRole('article', { name })
    await article.getByText('Stuurgroep (strategisch)').waitFor()
    await article.getByText(/Grondslag: convenant/).waitFor()
    expect(town.complaints).toEqual([])
  })
})
