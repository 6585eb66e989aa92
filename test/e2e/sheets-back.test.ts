/** Sheets that come back: dropped on the window, looked at, stored, and side by side at their kansengebied. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { columnOf, editWorkbook } from '../import/prepared/sheet-files.ts'
import { dropFiles } from './drop-files.ts'
import { inTheWindow, openTown } from './open-town.ts'

/** The sheet of a party as it goes out, with an answer in its first area. */
async function filledIn(page: Page, folder: string, party: string, text: string): Promise<string> {
  const desk = page.getByRole('dialog', { name: /^Overleg over \d{4} voorbereiden$/ })
  await desk.getByRole('button', { name: /Voor/ }).click()
  await page.getByRole('option', { name: party }).click()
  const coming = page.waitForEvent('download', { timeout: 120_000 })
  await desk.getByRole('button', { name: /xlsx/ }).click()
  const file = path.join(folder, `Voorbereidingsblad ${party}.xlsx`)
  await (await coming).saveAs(file)
  writeFileSync(
    file,
    editWorkbook(readFileSync(file), (rows) => {
      rows[1]![columnOf('wishes')] = text
      return rows
    }),
  )
  return file
}

inTheWindow('sheets that came back', () => {
  test('are dropped, looked at and stored, and stand side by side where the meeting looks', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-bladen-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const town = await openTown({ map: false })
    const { page } = town
    await town.goTo('Plan')
    await page.getByRole('button', { name: 'Overleg voorbereiden' }).click()
    const file = await filledIn(page, folder, 'Warmtestad', 'Samen open\nin het voorjaar')
    const desk = page.getByRole('dialog', { name: /^Overleg over \d{4} voorbereiden$/ })
    await page.keyboard.press('Escape')
    await expect.poll(() => desk.count()).toBe(0)

    await dropFiles(page, [file])
    const sheet = desk.getByRole('article', { name: /^Blad van Warmtestad over \d{4}$/ })
    await sheet.getByText('Samen open').waitFor({ timeout: 60_000 })
    await sheet.getByText(/: 1 nieuw, 0 gewijzigd, 0 zoals het was$/).waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    const store = desk.getByRole('button', { name: '1 antwoord opslaan' })
    await store.focus()
    await page.keyboard.press('Enter')
    await desk.getByText('1 antwoord opgeslagen', { exact: false }).waitFor({ timeout: 60_000 })

    const said = desk.getByRole('region', { name: 'Wat partijen inbrengen' })
    await said.getByRole('cell', { name: /Samen open/ }).waitFor({ timeout: 60_000 })
    await said.getByText(/nog geen antwoord van .*Gemeente/).waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    const area = said.getByRole('heading', { level: 4 }).first().getByRole('button')
    await area.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => desk.count()).toBe(0)
    const table = page.getByRole('table', { name: /^Wat partijen inbrengen/ })
    await table.getByRole('columnheader', { name: 'Warmtestad' }).waitFor({ timeout: 60_000 })
    await table.getByRole('rowheader', { name: 'Wensen' }).waitFor()
    expect(town.complaints).toEqual([])
  })
})
