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
})
