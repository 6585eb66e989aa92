/** History: steps are found by word, person and thing; one goes back to any of them, or sees how it was then. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('the history of a project', () => {
  test('is searched, gone back in as one step that is undone, and looked at as it was', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { page } = town
    const { works } = await town.shown()
    await page.getByRole('button', { name: 'Geschiedenis' }).click()
    const box = page.getByRole('dialog', { name: 'Geschiedenis' })
    const steps = box.getByRole('listitem')
    await expect.poll(() => steps.count()).toBeGreaterThan(8)
    const all = await steps.count()

    await box.getByLabel('Woorden').fill('stroomnet')
    await expect.poll(() => steps.count()).toBeLessThan(all)
    for (const said of await steps.allInnerTexts()) expect(said.toLowerCase()).toContain('stroomnet')
    await box.getByLabel('Woorden').fill('zeppelin')
    await box.getByText('Niets gevonden').waitFor()
    await box.getByLabel('Woorden').fill('')
    await expect.poll(() => steps.count()).toBe(all)
    await box.getByRole('button', { name: /Over$/ }).click()
    await page.getByRole('option', { name: 'Vitaal Water' }).click()
    await expect.poll(() => steps.count()).toBeLessThan(all)
    await box.getByRole('button', { name: /Over$/ }).click()
    await page.getByRole('option', { name: 'alles', exact: true }).click()
    await expect.poll(() => steps.count()).toBe(all)
    expect(await town.barriers(axe.source)).toEqual([])

    const meant = steps.filter({ hasText: 'Aanlevering van Warmtestad' }).last()
    const last = steps.first()
    await last.getByRole('button', { name: /^Hoe het was na deze stap/ }).click()
    await last.getByText('Dit is de laatste stap').waitFor()
    await last.getByRole('button', { name: /^Hoe het was na deze stap/ }).click()
    await meant.getByRole('button', { name: /^Hoe het was na deze stap/ }).click()
    await meant.getByText(/wordt in één keer teruggedraaid/).waitFor()
    await meant.getByRole('button', { name: 'Hierheen teruggaan' }).click()
    await expect.poll(() => steps.count()).toBe(all + 1)
    await steps
      .first()
      .getByText(/^Teruggegaan naar/)
      .waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(async () => (await town.shown()).works).toBeLessThan(works)
    await town.undo()
    await expect.poll(async () => (await town.shown()).works).toBe(works)

    await page.getByRole('button', { name: 'Geschiedenis' }).click()
    await meant.getByRole('button', { name: /^Hoe het was na deze stap/ }).click()
    await meant.getByRole('button', { name: 'Bekijken hoe het toen was…' }).click()
    const file = meant.getByLabel('Bestand')
    expect(await file.inputValue()).toMatch(/waterveen zoals op \d{4}-\d\d-\d\d \d{4}\.samenloop$/)
    expect(await town.barriers(axe.source)).toEqual([])
    await meant.getByRole('button', { name: 'Bewaren en openen' }).click()
    await expect.poll(async () => (await town.readProject()).project).toContain('zoals op')
    await expect.poll(async () => (await town.shown()).works).toBeLessThan(works)
    expect(town.complaints).toEqual([])
  })
})
