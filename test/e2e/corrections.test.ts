/** What a list says wrong is corrected, of one work and of several; the next list says otherwise, and somebody decides. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { along, deliveryFile, smallProject, type SmallDelivery } from './small-project.ts'
import type { TownWindow } from './town-window.ts'

const list = (kade: string): SmallDelivery => ({
  party: 'Gemeente',
  discipline: 'sewerGravity',
  rows: [
    {
      properties: { nummer: 'R-1', naam: 'Riool Kade', periode: kade },
      geometry: along([0, 0], [80, 0]),
    },
    {
      properties: { nummer: 'R-2', naam: 'Riool Markt', periode: 'Q1 2027' },
      geometry: along([0, 300], [80, 300]),
    },
  ],
})

/** What the panel says under "Gecorrigeerd". */
const corrected = ({ detail }: TownWindow) => detail.getByRole('region', { name: 'Gecorrigeerd' })

async function giveReason({ page }: TownWindow, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Reden').fill(reason)
  await dialog.getByRole('button', { name: 'Corrigeer', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

inTheWindow('a correction', () => {
  test('of one work and of several counts; the next delivery asks, and someone decides', async () => {
    const town = await openTown({ map: false, project: await smallProject([list('Q1 2027')]) })
    const { page, detail } = town
    await town.openWork('Riool Kade')
    await detail.getByRole('button', { name: 'Corrigeren…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Riool Kade corrigeren' })
    const period = dialog.getByRole('textbox', { name: 'Periode' })
    await period.fill('ergens in het najaar')
    await dialog.getByText('Niet te lezen als periode').waitFor()
    await period.fill('Q3 2027')
    await dialog.getByText('Dit is ± Q3 2027.').waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    // What was typed is still there when the dialog was closed by accident.
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await detail.getByRole('button', { name: 'Corrigeren…' }).click()
    await expect.poll(() => period.inputValue()).toBe('Q3 2027')
    await giveReason(town, 'Gebeld met de uitvoerder.')
    await expect.poll(() => corrected(town).innerText()).toContain('Aangeleverd: ± Q1 2027')
    await expect.poll(() => corrected(town).innerText()).toContain('“Gebeld met de uitvoerder.”')

    const works = await town.openList('Werken')
    await works.getByRole('option', { name: /Riool Kade.*Q3 2027.*gecorrigeerd/ }).click()
    await page.keyboard.press('Control+a')
    await detail.getByRole('heading', { name: '2 werken gekozen' }).waitFor()
    await detail.getByRole('button', { name: 'Corrigeren…' }).click()
    const many = page.getByRole('dialog', { name: '2 werken corrigeren' })
    await many.getByRole('button', { name: /Wat klopt er niet$/ }).click()
    await page.getByRole('option', { name: 'Hardheid' }).click()
    await many
      .getByRole('button', { name: /Hardheid$/ })
      .last()
      .click()
    await page.getByRole('option', { name: 'concreet gepland', exact: true }).click()
    await many.getByRole('status').getByText('2 werken veranderen.').waitFor()
    await giveReason(town, 'De gunning is rond.')
    await page.getByRole('tab', { name: /^Correcties\s+3$/ }).waitFor()
    await town.undo()
    await page.getByRole('tab', { name: /^Correcties\s+1$/ }).waitFor()
    await town.redo()
    await page.getByRole('tab', { name: /^Correcties\s+3$/ }).waitFor()

    await town.dropAgain([deliveryFile(list('Q2 2027'))], 'Gemeente')
    await town.differences('verschoven')
    const row = await town.difference('R-1')
    await expect.poll(() => row.innerText()).toContain('gecorrigeerd is ± Q3 2027')
    const ours = row.getByRole('button', { name: 'correctie houden' })
    await ours.click()
    await expect.poll(() => ours.getAttribute('aria-pressed')).toBe('true')
    // Nobody has to decide now.
    await ours.click()
    await expect.poll(() => ours.getAttribute('aria-pressed')).toBe('false')
    expect(await town.barriers(axe.source)).toEqual([])
    await town.store()

    await town.openList('Werken')
    await works.getByRole('option', { name: /Riool Kade.*Q3 2027.*correctie te beslissen/ }).waitFor()
    const open = await town.openList('Correcties')
    await open.getByText('1 te beslissen, 3 correcties').waitFor()
    await open.getByRole('option').first().click()
    await corrected(town).getByText('Nu aangeleverd: ± Q2 2027.').waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    await corrected(town).getByRole('button', { name: 'Correctie houden: Periode' }).click()
    await open.getByText('3 correcties', { exact: true }).waitFor()
    await town.undo()
    await corrected(town).getByRole('button', { name: 'Aanlevering laten gelden: Periode' }).click()
    await open.getByText('2 correcties', { exact: true }).waitFor()
    await town.openList('Werken')
    await works.getByRole('option', { name: /Riool Kade.*Q2 2027/ }).waitFor()
    expect(town.complaints).toEqual([])
  })

  test('puts a work aside, which the next delivery leaves there, until it is brought back', async () => {
    const town = await openTown({ map: false, project: await smallProject([list('Q1 2027')]) })
    const { page, detail } = town
    await town.openWork('Riool Kade')
    await detail.getByRole('button', { name: 'Terzijde leggen…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Riool Kade terzijde leggen' })
    await dialog.getByLabel('Reden').fill('Is van het waterschap.')
    expect(await town.barriers(axe.source)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(async () => (await town.shown()).works).toBe(1)

    await town.dropAgain([deliveryFile(list('Q2 2027'))], 'Gemeente')
    await town.differences('verschoven')
    const row = await town.difference('R-1')
    await expect.poll(() => row.innerText()).toContain('Terzijde gelegd, en blijft dat')
    await town.store()
    await expect.poll(async () => (await town.shown()).works).toBe(1)

    const open = await town.openList('Correcties')
    await open.getByText('“Is van het waterschap.”').waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    await open.getByRole('button', { name: 'Terughalen: Riool Kade' }).click()
    await expect.poll(async () => (await town.shown()).works).toBe(2)
    expect(town.complaints).toEqual([])
  })
})
