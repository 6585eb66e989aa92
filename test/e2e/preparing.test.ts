/** Preparing the meeting: a sheet for one party goes out from the plan, by keyboard. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('preparing the meeting', () => {
  test('gives a party its sheet, named after it, and says for whom it is', async () => {
    const town = await openTown({ map: false })
    const { page } = town
    await town.goTo('Plan')
    const plan = page.getByRole('main', { name: 'Plan' })
    await plan.getByRole('heading', { name: /^Integraal jaarplan/ }).waitFor()
    await page.getByRole('button', { name: 'Overleg voorbereiden' }).focus()
    await page.keyboard.press('Enter')
    const desk = page.getByRole('dialog', { name: /^Overleg over \d{4} voorbereiden$/ })
    await desk.getByRole('button', { name: /Voor/ }).click()
    await page.getByRole('option', { name: 'Warmtestad' }).click()
    expect(await town.barriers(axe.source)).toEqual([])
    for (const kind of ['docx', 'xlsx']) {
      const coming = page.waitForEvent('download', { timeout: 60_000 })
      await desk.getByRole('button', { name: new RegExp(kind) }).click()
      expect((await coming).suggestedFilename()).toMatch(
        new RegExp(`^Waterveen - Voorbereidingsblad \\d{4} Warmtestad\\.${kind}$`),
      )
    }
    expect(town.complaints).toEqual([])
  })
  test('gives a party a project file to react in, which says whose it is once it is opened', async () => {
    const town = await openTown({ map: false })
    const { page } = town
    await town.goTo('Plan')
    await page.getByRole('button', { name: 'Overleg voorbereiden' }).click()
    const response = page.getByRole('region', { name: 'Reactiebestand' })
    await response.getByRole('button', { name: /Partij/ }).click()
    await page.getByRole('option', { name: 'Warmtestad' }).click()
    const file = response.getByRole('textbox', { name: 'Bestand' })
    await expect.poll(() => file.inputValue()).toMatch(/waterveen reactie Warmtestad\.samenloop$/)
    const path = await file.inputValue()
    await response.getByRole('button', { name: 'Reactiebestand voor Warmtestad maken' }).click()
    await response
      .getByRole('status')
      .getByText(/^Reactiebestand voor Warmtestad gemaakt/)
      .waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    await page.keyboard.press('Escape')
    await town.goTo('Start')
    const open = page.getByRole('region', { name: 'Project openen' })
    await open.getByRole('textbox').fill(path)
    await open.getByRole('button', { name: 'Openen', exact: true }).click()
    const bar = page.getByText(/^Reactiebestand van Warmtestad, gemaakt op/)
    await bar.waitFor()
    await town.goTo('Plan')
    await page.getByRole('button', { name: 'Overleg voorbereiden' }).click()
    const desk = page.getByRole('dialog', { name: /voorbereiden$/ })
    await desk.getByRole('heading', { name: 'Ingevulde bladen' }).waitFor()
    await expect.poll(() => desk.getByRole('heading', { name: 'Reactiebestand' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await town.goTo('Werkblad')
    await town.isQuiet()
    expect(town.complaints).toEqual([])
  })
})
