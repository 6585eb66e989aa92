/** Parties agree on days for each work, works join and leave, and a delivery that breaks an agreement says so everywhere. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { someCombination } from './some-combination.ts'

inTheWindow('agreeing', () => {
  test('a work is taken out of a combination, joins again, and undo takes both back', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { name, works } = await someCombination(town)
    await town.openCombination(name)
    await expect.poll(() => town.agreedDays()).toHaveLength(works.length)
    const last = works.at(-1)!.name
    await town.detail.getByRole('button', { name: `${last} uit de combinatie halen` }).click()
    await town.notices.getByText(`"${last}" hoort niet meer bij ${name}.`).waitFor()
    await expect.poll(() => town.agreedDays()).toHaveLength(works.length - 1)

    await town.undo()
    await town.detail.getByRole('button', { name: `${last} uit de combinatie halen` }).waitFor()
    await town.redo()
    await town.detail
      .getByRole('button', { name: `${last} uit de combinatie halen` })
      .waitFor({ state: 'detached' })

    await town.detail.getByRole('button', { name: 'Wijzigen of werken toevoegen' }).click()
    const dialog = town.page.getByRole('dialog', { name: 'Combinatie wijzigen' })
    await dialog.getByRole('checkbox', { name: last }).check()
    await dialog.getByLabel(`Start van ${last}`).waitFor()
    await dialog.getByRole('button', { name: 'Wijziging opslaan' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => town.agreedDays()).toHaveLength(works.length)
    expect(town.complaints).toEqual([])
  })

  test('a delivery that breaks an agreement says so before it is stored, after it, and in the plan', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { name, works } = await someCombination(town)
    const [moved] = works
    const file = join(mkdtempSync(join(tmpdir(), 'samenloop-afspraak-')), 'laat.csv')
    const { number, name: called, party, discipline } = moved!
    const row = [number, called, discipline, '1-3-2031', '1-6-2031'].join(';')
    writeFileSync(file, `nummer;naam;discipline;start;einde\n${row}\n`)

    await town.dropAgain([file], party)
    // Works that the list does not name are in other combinations too.
    await town.report
      .getByText(/^\s*Raakt de afspra/)
      .filter({ hasText: name })
      .waitFor()
    await town.differences('verschoven')
    const said = (await town.difference(number)).getByText(`Raakt de combinatie "${name}"`)
    await expect
      .poll(() => said.innerText())
      .toMatch(/Afgesproken: .* Nu aangeleverd: 1 mrt 2031 – 1 jun 2031; dat begint/)
    await town.store()

    const list = await town.openList('Combinaties')
    const touched = list.getByRole('option', { name })
    await expect.poll(() => touched.innerText()).toContain('aanlevering wijkt af')
    await town.openCombination(name)
    await town.detail.getByText('Nu aangeleverd: 1 mrt 2031').waitFor()

    await town.detail.getByRole('button', { name: 'De afspraak blijft' }).click()
    await town.detail.getByText('Nu aangeleverd: 1 mrt 2031').waitFor({ state: 'detached' })
    await town.undo()
    await town.detail.getByText('Nu aangeleverd: 1 mrt 2031').waitFor()
    expect(town.complaints).toEqual([])
  })

  test('who does what by when is written down, kept, taken back, gone with its combination, and told in the plan', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { name, year, works } = await someCombination(town)
    await town.openCombination(name)
    const { detail, page } = town
    await detail.getByText('Nog niets afgesproken').waitFor()
    await detail.getByRole('button', { name: 'Afspraak toevoegen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Afspraak toevoegen' })
    await dialog.getByLabel('Wat', { exact: true }).press('Enter')
    await dialog.getByText('Kies wie het doet.').waitFor()

    await dialog.getByLabel('Wat', { exact: true }).fill('Tekening van de sleuf delen')
    await dialog.getByRole('button', { name: /Wie$/ }).click()
    await page.getByRole('option', { name: works[0]!.party, exact: true }).click()
    await dialog.getByLabel('Uiterlijk').fill('feb 2027')
    await dialog.getByLabel('Afgesproken in').fill('regieoverleg')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await detail.getByText(`${works[0]!.party}, uiterlijk 28 feb 2027; afgesproken in regieoverleg`).waitFor()

    await detail.getByRole('button', { name: /Stand: Tekening/ }).click()
    await page.getByRole('option', { name: 'niet nagekomen' }).click()
    await detail.getByRole('button', { name: /niet nagekomen.*Stand: Tekening/ }).waitFor()
    await town.undo()
    await detail.getByRole('button', { name: /^open.*Stand: Tekening/ }).waitFor()

    await detail.getByRole('button', { name: 'Wijzigen: Tekening' }).click()
    const changing = page.getByRole('dialog', { name: 'Afspraak wijzigen' })
    await changing.getByLabel('Wat', { exact: true }).fill('Iets anders')
    await changing.getByRole('button', { name: 'Annuleren' }).click()
    await changing.waitFor({ state: 'detached' })
    await detail.getByText('Tekening van de sleuf delen').waitFor()
    await detail.getByRole('heading', { name }).waitFor()

    await detail.getByRole('button', { name: 'Verwijderen: Tekening' }).click()
    await detail.getByText('Nog niets afgesproken').waitFor()
    await town.undo()
    await detail.getByText('uiterlijk 28 feb 2027').waitFor()

    const told = (await town.planFor(year))
      .getByRole('article', { name })
      .getByRole('row', { name: /sleuf delen/ })
    await told.getByText('afgesproken in regieoverleg').waitFor()
    for (const said of [works[0]!.party, '28 feb 2027', 'open']) await told.getByText(said).waitFor()
    expect(town.complaints).toEqual([])
  })

  test('what breaks a dig rest is told in the list and on what is chosen, with the day until which it rests', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const list = await town.openList('Kansen')
    // In a row the word alone; the day stands in what is opened.
    await list
      .getByRole('option')
      .getByText(/^graafrust$/)
      .first()
      .click()
    await town.detail
      .getByText(/^graafrust t\/m \d+ \w+ \d{4}$/)
      .first()
      .waitFor()
    await town.detail
      .getByText(/Breekt de graafrust: .* is dicht tot en met/)
      .first()
      .waitFor()
    expect(town.complaints).toEqual([])
  })
})
