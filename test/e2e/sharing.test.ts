/** What parties share: seen and changed by keyboard, and the plan on screen follows. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

const choose = async ({ page }: TownWindow, label: RegExp, option: RegExp) => {
  await page.getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

inTheWindow('what parties share', () => {
  test('is changed from the plan, and what all parties see of it follows, until it is taken back', async () => {
    const town = await openTown({ map: false })
    const { page } = town
    await town.goTo('Plan')
    const plan = page.getByRole('main', { name: 'Plan' })
    await plan.getByRole('heading', { name: /^Integraal jaarplan/ }).waitFor()
    await choose(town, /Voor/, /alle partijen/)
    await plan.getByText('Zo zien alle partijen dit plan, en zo gaat het uit.').waitFor()
    await expect.poll(() => plan.getByText(/alleen contour en periode/).count()).toBe(0)

    const opens = page.getByRole('button', { name: 'Wat partijen delen' })
    await opens.focus()
    await page.keyboard.press('Enter')
    const desk = page.getByRole('dialog', { name: 'Wat partijen delen' })
    const level = desk.getByRole('button', { name: /Anderen zien, Stroomnet/ })
    await level.focus()
    for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await expect.poll(() => level.innerText()).toContain('contour en periode')
    await expect
      .poll(() => desk.getByRole('checkbox', { name: 'Bedragen, Stroomnet' }).isDisabled())
      .toBe(true)
    expect(await town.barriers(axe.source)).toEqual([])
    await page.keyboard.press('Escape')
    await desk.waitFor({ state: 'detached' })

    const held = plan.getByText(/Stroomnet deelt van \d+ werken alleen contour en periode\./)
    await held.waitFor()
    await choose(town, /Voor/, /Stroomnet/)
    await plan.getByText('Zo ziet Stroomnet dit plan, en zo gaat het uit.').waitFor()
    await expect.poll(() => held.count()).toBe(0)
    await choose(town, /Voor/, /alle partijen/)
    await held.waitFor()
    await town.undo()
    await expect.poll(() => held.count()).toBe(0)
    expect(town.complaints).toEqual([])
  })
})
