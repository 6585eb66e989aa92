/** The window itself: what lies on top, what was typed, how much fits, and who delivered what. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Locator } from 'playwright-core'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

const reasonOf = (dialog: Locator) => dialog.getByRole('textbox', { name: 'Reden' })

/** Whether the focus is in this. */
const hasFocus = (place: Locator) => place.evaluate((element) => element.contains(document.activeElement))

/** Rows of the open list that are to be seen whole. */
async function rowsInSight({ page }: TownWindow): Promise<number> {
  const frame = await page.getByRole('tabpanel').getByRole('listbox').boundingBox()
  const boxes = await page
    .getByRole('tabpanel')
    .getByRole('option')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().toJSON() as DOMRect))
  if (frame === null) throw new Error('there is no list')
  return boxes.filter(({ top, bottom }) => top >= frame.y - 1 && bottom <= frame.y + frame.height + 1).length
}

inTheWindow('what lies on top', () => {
  test('Esc closes it and nothing below, the focus stays in it and goes back where it was', async () => {
    const town = await openTown({ map: false })
    const name = await town.openCluster(1)
    const { page, detail } = town
    const button = detail.getByRole('button', { name: 'Oppakken' })
    await button.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Oppakken' })
    await expect.poll(() => hasFocus(dialog)).toBe(true)
    for (let presses = 0; presses < 25; presses++) {
      await page.keyboard.press('Tab')
      await expect.poll(() => hasFocus(dialog)).toBe(true)
    }
    await reasonOf(dialog).press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await button.press('Enter')
    await dialog.getByRole('button', { name: /Wie leidt/ }).press('Enter')
    const choices = page.getByRole('listbox', { name: /Wie leidt/ })
    await choices.waitFor()
    await page.keyboard.press('Escape')
    await choices.waitFor({ state: 'detached' })
    await expect.poll(() => dialog.count()).toBe(1)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(button)).toBe(true)
    await expect.poll(() => detail.getByRole('heading', { level: 2 }).innerText()).toBe(name)

    await page.getByRole('button', { name: 'Geschiedenis' }).press('Enter')
    await page.getByRole('dialog', { name: 'Geschiedenis' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => detail.getByRole('heading', { level: 2 }).innerText()).toBe(name)
    expect(town.complaints).toEqual([])
  })

  test('what is typed in a filled day takes its place, by keyboard and by mouse', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    await town.openCluster(1)
    const { page, detail } = town
    await detail.getByRole('button', { name: 'Oppakken' }).click()
    const dialog = page.getByRole('dialog', { name: 'Oppakken' })
    const start = dialog.getByRole('textbox', { name: 'Start' }).first()
    await expect.poll(() => start.inputValue()).not.toBe('')
    await start.click()
    await page.keyboard.type('3-4-2028')
    await page.keyboard.press('Tab')
    await expect.poll(() => start.inputValue()).toBe('3 apr 2028')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.type('Q2 2029')
    await page.keyboard.press('Tab')
    await expect.poll(() => start.inputValue()).toBe('1 apr 2029')
  })
})

inTheWindow('what was typed', () => {
  test('is there again after a reload and after Back, until it is stored or thrown away', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    await town.openCluster(1)
    const { page, detail } = town
    await detail.getByRole('button', { name: 'Niet nu' }).click()
    const dialog = page.getByRole('dialog', { name: 'Niet nu' })
    await reasonOf(dialog).fill('Eerst het bestemmingsplan')
    await page.reload()
    await dialog.waitFor()
    await expect.poll(() => reasonOf(dialog).inputValue()).toBe('Eerst het bestemmingsplan')
    await dialog.getByText('Wat u hier eerder typte, staat er weer.').waitFor()

    await page.evaluate(() => (location.hash = '#plan'))
    await page.getByRole('main', { name: 'Plan' }).waitFor()
    await page.goBack()
    await dialog.waitFor()
    await expect.poll(() => reasonOf(dialog).inputValue()).toBe('Eerst het bestemmingsplan')
    await dialog.getByRole('button', { name: 'Annuleren' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.reload()
    await town.isQuiet()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)

    await town.goTo('Start')
    await page.getByRole('textbox', { name: 'Naam' }).fill('Regio Oost')
    await page.reload()
    await expect.poll(() => page.getByRole('textbox', { name: 'Naam' }).inputValue()).toBe('Regio Oost')
    expect(town.complaints).toEqual([])
  })
})

inTheWindow('what fits', () => {
  test('six kansengebieden beside the map on a laptop; list and map together at 200 %', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    await town.openList('Kansen')
    await expect.poll(() => rowsInSight(town)).toBeGreaterThanOrEqual(6)

    await town.page.setViewportSize({ width: 683, height: 384 })
    await town.isQuiet()
    const map = await town.page.getByRole('region', { name: 'Kaart' }).first().boundingBox()
    const row = await town.page.getByRole('tabpanel').getByRole('option').first().boundingBox()
    expect(map?.width).toBeGreaterThan(250)
    expect((map?.y ?? 999) + 150).toBeLessThan(384)
    expect((row?.y ?? 999) + (row?.height ?? 0)).toBeLessThan(384)
  })

  test('by one choice nothing in the lists is smaller than 16 pixels, and it is remembered', async () => {
    const town = await openTown({ map: false })
    const { page } = town
    await page.getByRole('button', { name: 'Grote tekst' }).click()
    await page.reload()
    await town.isQuiet()
    for (const list of ['Kansen', 'Werken', 'Te plaatsen'] as const) {
      await town.openList(list)
      await page.getByRole('tabpanel').getByRole('option').first().waitFor()
      const small = await page.getByRole('tabpanel').evaluate((panel) =>
        [...panel.querySelectorAll('*')]
          .filter(({ children, textContent }) => children.length === 0 && textContent.trim() !== '')
          .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 16)
          .map(({ textContent }) => textContent),
      )
      expect(small).toEqual([])
    }
  })
})

inTheWindow('deliveries', () => {
  test('Aanleveren tells who delivered what and when', async () => {
    const town = await openTown({ map: false })
    await town.goTo('Aanleveren')
    const table = town.page.getByRole('region', { name: 'Wie leverde wat, en wanneer' })
    const stroomnet = table.getByRole('row', { name: /^Stroomnet/ })
    await expect
      .poll(() => stroomnet.innerText())
      .toMatch(/traces_okt2026\.shp[^]*253 rijen[^]*127 werken[^]*1 te plaatsen/)
    await table.getByRole('button', { name: 'en 1 eerdere' }).first().click()
    await table.getByRole('button', { name: 'eerdere verbergen' }).waitFor()
  })

  test('storing with a question that nobody answered asks first', async () => {
    const town = await openTown({ map: false })
    const folder = mkdtempSync(join(tmpdir(), 'samenloop-list-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'kabelnet.csv')
    // Coordinates that fit RD without a word about it: proposed, and asked.
    const rows = [1, 2, 3].map(
      (n) => `KN-${n};Mantelbuis ${n};01-03-2028;30-06-2028;${155_000 + n};463000;vlog`,
    )
    writeFileSync(file, ['Nummer;Naam;Start;Einde;X;Y;Fase', ...rows].join('\r\n'))
    await town.dropDelivery([file], 'Kabelnet')
    const { page } = town
    await page
      .getByText(/vra(ag|gen) open/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Opslaan' }).click()
    const dialog = page.getByRole('dialog', { name: /vra(ag|gen) open/ })
    await dialog.waitFor()
    await dialog.getByRole('button', { name: 'Eerst beantwoorden' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(page.getByRole('group', { name: 'Vraag' }).first())).toBe(true)
    await page.getByRole('button', { name: 'Opslaan' }).click()
    await dialog.getByRole('button', { name: 'Opslaan, zoals voorgesteld' }).click()
    await page.getByRole('main', { name: 'Werkblad' }).waitFor()
    expect(town.complaints).toEqual([])
  })
})
