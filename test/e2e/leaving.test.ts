/** A project file is opened from outside while a delivery lies on the desk; and what was typed outlives a reload. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hashAsking } from '../../shared/contract/asked-from-outside.ts'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

function fileWith(name: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-list-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

/** The town with a delivery on the desk, and another project file beside its own. */
async function townWithDelivery() {
  const town = await openTown({ map: false })
  const { project } = await town.readProject()
  const other = join(dirname(project), 'andere.samenloop')
  cpSync(project, other)
  const list =
    'Projectnummer;Klus;Startdatum;Einddatum;X;Y\r\nKN-1;Mantelbuis;01-03-2028;30-06-2028;121000;487000'
  await town.dropDelivery([fileWith('kabelnet.csv', list)], 'Kabelnet')
  return { town, project, other, question: town.page.getByRole('dialog', { name: 'nog een aanlevering' }) }
}

/** What the desktop program does with a file that is double-clicked. */
async function openFromOutside({ page }: TownWindow, file: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), hashAsking({ file }))
}

const openFile = async (town: TownWindow) => (await town.readProject()).project

inTheWindow('a project file opened from outside', () => {
  test('leaves a delivery on the desk, also when it cannot be opened, until it is said what is to become of it', async () => {
    const { town, project, other, question } = await townWithDelivery()
    await openFromOutside(town, other)
    await question.getByText('De aanlevering van Kabelnet is nog niet opgeslagen.').waitFor()
    await question.getByRole('button', { name: 'Annuleren' }).click()
    await question.waitFor({ state: 'detached' })
    await town.page.getByRole('button', { name: 'Opslaan' }).waitFor()
    await expect.poll(() => openFile(town)).toBe(project)
    await openFromOutside(town, '/er/niet.samenloop')
    await question.getByRole('button', { name: 'Toch verder' }).click()
    await town.notices.getByText('/er/niet.samenloop').waitFor()
    await town.page.getByRole('button', { name: 'Opslaan' }).waitFor()

    await openFromOutside(town, other)
    await question.getByRole('button', { name: 'Toch verder' }).click()
    await town.page.getByRole('main', { name: 'Werkblad' }).waitFor()
    await expect.poll(() => openFile(town)).toBe(other)
    await expect.poll(() => town.page.getByRole('dialog').count()).toBe(0)
  })

  test('waits until the delivery is stored, and then opens', async () => {
    const { town, project, other, question } = await townWithDelivery()
    await openFromOutside(town, other)
    await question.getByRole('button', { name: 'Eerst opslaan' }).click()
    await town.notices.getByText('Zodra de aanlevering van Kabelnet is opgeslagen').waitFor()
    await town.store()
    await expect.poll(() => openFile(town)).toBe(other)

    await openFromOutside(town, project)
    await expect.poll(() => openFile(town)).toBe(project)
    await town.isQuiet()
    // The program has opened it before the window has entered it, which empties the search: until then it is asked again.
    const found = async () => {
      await town.search('Mantelbuis')
      await town.openList('Werken')
      return town.rows()
    }
    await expect.poll(found).toBe(1)
  })
})

inTheWindow('what was typed', () => {
  test('for Bewaar als and for layers is there again after a reload', async () => {
    const town = await openTown()
    const { page } = town
    const saveAs = page.getByRole('button', { name: 'Bewaar als…' })
    const path = page.getByRole('dialog', { name: 'Bewaar als…' }).getByLabel('Projectbestand')
    await saveAs.click()
    await path.fill('/mnt/jaarplan/2028 definitief')
    await page.reload()
    await saveAs.click()
    await expect.poll(() => path.inputValue()).toBe('/mnt/jaarplan/2028 definitief')
    await page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click()

    const area = { type: 'Polygon', coordinates: [square([4.9, 52.35], 0.01)] }
    const water = {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { naam: 'Ringvaart' }, geometry: area }],
    }
    const file = fileWith('water.geojson', JSON.stringify(water))
    const name = page.getByRole('dialog', { name: 'Ondergrond' }).getByLabel('Naam', { exact: true })
    const chooseLayer = async () => {
      await page.getByRole('button', { name: 'Lagen', exact: true }).click()
      await page.getByRole('button', { name: 'Ondergrond toevoegen' }).click()
      const chosen = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Bestanden kiezen' }).click()
      await (await chosen).setFiles(file)
      await name.waitFor()
    }
    await chooseLayer()
    await name.fill('Water van de hele stad')
    await page.reload()
    await chooseLayer()
    await expect.poll(() => name.inputValue()).toBe('Water van de hele stad')
  })
})

function square([x, y]: [number, number], side: number): number[][] {
  return [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ]
}
