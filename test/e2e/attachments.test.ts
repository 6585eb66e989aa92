/** Pictures and files kept with a combination: dropped on its dossier or chosen, looked at, changed, taken back, and printed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { someJpeg } from '../export/some-jpeg.ts'
import { dropFiles } from './drop-files.ts'
import { inTheWindow, openTown } from './open-town.ts'
import { someCombination } from './some-combination.ts'

function written(files: Readonly<Record<string, string | Uint8Array>>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-attachments-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      const file = join(folder, name)
      writeFileSync(file, content)
      return [name, file]
    }),
  )
}

/** Letter for byte. */
async function savedText(saved: Download): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-attachments-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'saved')
  await saved.saveAs(file)
  return readFileSync(file, 'latin1')
}

inTheWindow('what is kept with a combination', () => {
  test('is dropped on its dossier, seen, said what it is, taken back, and printed when that is ticked', async () => {
    const files = written({
      'straat.jpg': someJpeg(),
      'schets.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "ran"</script></svg>',
      'leeg.txt': '',
      'nog eens.jpg': someJpeg(),
    })
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { name, year } = await someCombination(town)
    const { detail, page } = town
    await town.openCombination(name)
    const tabs = detail.getByRole('tablist', { name: 'Dossier van de combinatie' })
    const dropped = ['straat.jpg', 'schets.svg', 'leeg.txt'].map((one) => files[one]!)
    await dropFiles(page, dropped, detail.getByRole('tabpanel'))
    await tabs.getByRole('tab', { name: 'Bijlagen', selected: true }).waitFor()
    const list = detail.getByRole('list', { name: 'Bijlagen' })
    await list.getByRole('link', { name: 'straat.jpg opslaan' }).waitFor()
    await list.getByRole('link', { name: 'schets.svg opslaan' }).waitFor()
    await detail.getByText('leeg.txt is leeg en is niet bewaard').waitFor()
    // It was drawn, and the drawing that may hold a program is a file.
    const photo = list.getByRole('img')
    await expect.poll(() => photo.count()).toBe(1)
    await expect.poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(64)

    const choosing = page.waitForEvent('filechooser')
    await detail.getByRole('button', { name: 'Bestanden toevoegen' }).click()
    await (await choosing).setFiles(files['nog eens.jpg']!)
    await detail
      .getByText('nog eens.jpg is niet nog eens bewaard: het staat hier al als "straat.jpg".')
      .waitFor()

    await list.getByRole('button', { name: 'Wijzigen: straat.jpg' }).click()
    const form = page.getByRole('dialog', { name: 'Bijlage wijzigen' })
    await form.getByLabel('Naam').fill('De straat in mei')
    await form.getByLabel('Toelichting').fill('Gezien vanaf de brug')
    await form.getByLabel('Mag mee naar partijen').check()
    await page.keyboard.press('Control+Enter')
    await form.waitFor({ state: 'detached' })
    await list.getByText('mag mee').waitFor()
    await list.getByText('Gezien vanaf de brug').waitFor()
    await list.getByRole('button', { name: 'De straat in mei, groter bekijken' }).click()
    const large = page.getByRole('dialog', { name: 'De straat in mei' })
    await large.getByRole('img').waitFor()
    await page.keyboard.press('Escape')
    await large.waitFor({ state: 'detached' })

    await list.getByRole('button', { name: 'Verwijderen: schets.svg' }).click()
    await list.getByRole('link', { name: 'schets.svg opslaan' }).waitFor({ state: 'detached' })
    await town.undo()
    const saving = page.waitForEvent('download')
    await list.getByRole('link', { name: 'schets.svg opslaan' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('schets.svg')
    expect(await savedText(saved)).toContain('document.title')

    const plan = await town.planFor(year)
    const article = plan.getByRole('article', { name })
    await article.getByText('schets.svg').waitFor()
    await plan.getByLabel('met de foto').check()
    await article.getByRole('figure').getByRole('img').waitFor()
    const issuing = page.waitForEvent('download')
    await plan.getByRole('group', { name: 'Uitgeven' }).getByRole('button', { name: 'pdf' }).click()
    expect(await savedText(await issuing)).toContain('/DCTDecode')
    await plan.getByRole('button', { name: /Voor$/ }).click()
    await page.getByRole('option', { name: 'alle partijen' }).click()
    await plan.getByText('Zo zien alle partijen dit plan').waitFor()
    await article.getByText('De straat in mei', { exact: true }).waitFor()
    await expect.poll(() => article.getByText('schets.svg').count()).toBe(0)
    expect(await page.title()).not.toBe('ran')
    expect(town.complaints).toEqual([])
  })
})
