/** A map under everything, from a file: chosen, drawn, missing without a fuss, and back again. */
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { expect, onTestFinished, test } from 'vitest'
import type { TileSchema } from '../../fixtures/tiles/town-basemap.ts'
import { writeTownBasemap } from '../../fixtures/tiles/write-town-basemap.ts'
import { LayersWindow } from './layers-window.ts'
import { inTheWindow, openTown } from './open-town.ts'
import { along, smallProject, type SmallDelivery } from './small-project.ts'
import type { TownWindow } from './town-window.ts'

/** A file with the tiles of the town; it goes when the test ends. */
function aBasemap(name: string, schema: TileSchema = 'openMapTiles'): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-kaart-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, name)
  writeTownBasemap(file, { schema })
  return file
}

/** In the middle of the town, without any ground of the project's own. */
const oneWork: SmallDelivery = {
  party: 'Gemeente',
  discipline: 'sewerGravity',
  rows: [
    {
      properties: { Nummer: '1', Naam: 'Riool', Start: '01-03-2027' },
      geometry: along([-6570, 45880], [-6450, 45900]),
    },
  ],
}

/** A red picture of one pixel. */
const redPixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='

/** Somebody's map on the internet, as far as a story has one: red all over, and named in the policy of the machine. */
async function aMapOnTheInternet() {
  let asked = 0
  const server = createServer((_request, response) => {
    asked++
    response.end(Buffer.from(redPixel, 'base64'))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const breaks = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  onTestFinished(breaks)
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-beleid-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const policy = join(folder, 'policy.json')
  const { port } = server.address() as AddressInfo
  const webMap = { address: `http://127.0.0.1:${port}/{z}/{x}/{y}.png`, attribution: '© de buren' }
  writeFileSync(policy, JSON.stringify({ webMap }))
  return { policy, asked: () => asked, breaks }
}

/** Every tile of the basemap that came, by how it was answered. */
function tilesOf({ page }: TownWindow): number[] {
  const answers: number[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/basemap/')) answers.push(response.status())
  })
  return answers
}

inTheWindow('a basemap', () => {
  test('is chosen by its path, lies under the works with its makers named, and is hidden and shown by undo', async () => {
    const town = await openTown()
    const tiles = tilesOf(town)
    const before = await town.picture()
    await new LayersWindow(town).chooseBasemap(aBasemap('kaart.pmtiles'))
    const { page } = town
    await page.getByText('© makers of Waterveen').waitFor()
    await expect.poll(() => tiles.filter((status) => status === 200).length).toBeGreaterThan(0)
    await expect.poll(() => town.looksLike(before)).toBe(false)

    await new LayersWindow(town).switch('achtergrondkaart')
    await page.getByText('© makers of Waterveen').waitFor({ state: 'detached' })
    await town.undo()
    await page.getByText('© makers of Waterveen').waitFor()
    await town.undo()
    await page.getByText('© makers of Waterveen').waitFor({ state: 'detached' })
    await expect.poll(() => town.looksLike(before)).toBe(true)
    expect(town.complaints).toEqual([])
  })

  test('looks the same by whatever names its maker uses, and plainer by names that nobody knows', async () => {
    const town = await openTown({ project: await smallProject([oneWork]) })
    const bare = await town.picture()
    await new LayersWindow(town).chooseBasemap(aBasemap('kaart.pmtiles'))
    await expect.poll(() => town.looksLike(bare)).toBe(false)
    const first = await town.picture()
    for (const [name, schema] of [
      ['kaart.mbtiles', 'protomaps'],
      ['brt.pmtiles', 'brtAchtergrondkaart'],
    ] as const) {
      const tiles = tilesOf(town)
      await new LayersWindow(town).chooseBasemap(aBasemap(name, schema))
      await expect.poll(() => tiles.includes(200)).toBe(true)
      await expect.poll(() => town.looksLike(first), { message: schema }).toBe(true)
    }
    await new LayersWindow(town).chooseBasemap(aBasemap('eigen.mbtiles', 'ownNames'))
    await expect.poll(() => town.looksLike(first)).toBe(false)
    expect(town.complaints).toEqual([])
  })

  test('that is not there is told in one line; chosen again or come back, it is drawn', async () => {
    const town = await openTown()
    const file = aBasemap('kaart.mbtiles')
    await new LayersWindow(town).chooseBasemap(file)
    const { page } = town
    await page.getByText('© makers of Waterveen').waitFor()
    renameSync(file, `${file}.weg`)
    await page.reload()
    await town.isQuiet()
    await page.getByText('De achtergrondkaart is hier niet gevonden.').waitFor()
    await expect.poll(() => town.page.getByRole('alert').count()).toBe(0)
    expect((await town.shown()).works).toBeGreaterThan(300)

    await page.getByRole('button', { name: 'Kies opnieuw…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Achtergrondkaart' })
    await dialog.getByText('Dit bestand is hier niet gevonden.').waitFor()
    renameSync(`${file}.weg`, file)
    await dialog.getByRole('button', { name: 'Kijk nog eens' }).click()
    await dialog.getByText('vectortegels · zoom 6 tot 15').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('© makers of Waterveen').waitFor()
    expect(town.complaints).toEqual([])
  })

  test('a file that is none is refused where it was typed, and nothing changes', async () => {
    const town = await openTown()
    const { page } = town
    const dialog = await new LayersWindow(town).openBasemapDesk()
    await dialog.getByLabel('Bestand met kaarttegels').fill('/nergens/kaart.pmtiles')
    await page.keyboard.press('Enter')
    await dialog.getByText('/nergens/kaart.pmtiles is er niet').waitFor()
    await expect
      .poll(() => dialog.getByLabel('Bestand met kaarttegels').inputValue())
      .toBe('/nergens/kaart.pmtiles')
    expect(await town.barriers(axe.source)).toEqual([])
  })

  test('from the internet is off until one asks for it, and says so when it cannot be reached', async () => {
    const map = await aMapOnTheInternet()
    const town = await openTown({ env: { SAMENLOOP_POLICY: map.policy } })
    const { page } = town
    const before = await town.picture()
    expect(map.asked()).toBe(0)
    const dialog = await new LayersWindow(town).openBasemapDesk()
    const choice = dialog.getByRole('checkbox', { name: /^de kaart van 127\.0\.0\.1/ })
    await expect.poll(() => choice.isChecked()).toBe(false)
    expect(await town.barriers(axe.source)).toEqual([])
    await choice.click()
    await page.keyboard.press('Escape')
    await page.getByText('© de buren').waitFor()
    await expect.poll(() => town.looksLike(before)).toBe(false)
    expect(map.asked()).toBeGreaterThan(0)

    // Kept for this machine; what was fetched before is no reason to go without a word when the line is down.
    await map.breaks()
    await page.reload()
    await town.isQuiet()
    await page.getByText(/^De kaart van 127\.0\.0\.1:\d+ is nu niet te bereiken\./).waitFor()
    expect((await town.shown()).works).toBeGreaterThan(300)
    await page.getByRole('button', { name: 'Kies opnieuw…' }).click()
    await choice.click()
    await page.keyboard.press('Escape')
    await page.getByText(/is nu niet te bereiken/).waitFor({ state: 'detached' })
  })
})
