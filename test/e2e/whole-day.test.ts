/** A whole day of work, of which nobody elsewhere hears: every request of the page and every connection of the program is noted. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { writeTownBasemap } from '../../fixtures/tiles/write-town-basemap.ts'
import { root } from '../../scripts/build.ts'
import { LayersWindow } from './layers-window.ts'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-dag-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What a program has to be started with for its connections to be noted in this file. */
function notingIn(file: string): Record<string, string> {
  writeFileSync(file, '')
  // As an address: a folder may have a space in its name, and options are told apart by spaces.
  const noting = pathToFileURL(join(root, 'test/e2e/note-connections.ts'))
  return { SAMENLOOP_NOTED: file, NODE_OPTIONS: `--import=${noting.href}` }
}

/** The origins that the page asks anything of, its threads and other tabs included; data and blobs are of the page itself. */
function originsAskedBy({ page }: TownWindow): Set<string> {
  const origins = new Set<string>()
  page.context().on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:') origins.add(origin)
  })
  page.on('websocket', (socket) => origins.add(socket.url()))
  return origins
}

function list(folder: string): string {
  const file = join(folder, 'kabelnet 2028.csv')
  const rows = [1, 2, 3].map((at) => `KN-${at};Mantelbuis ${at};01-03-2028;30-06-2028;Stationsstraat`)
  writeFileSync(file, ['Nummer;Naam;Start;Einde;Straat', ...rows].join('\r\n'))
  return file
}

inTheWindow('a whole day', () => {
  test('of delivering, looking, judging, combining, planning and issuing asks nothing of anyone else', async () => {
    const folder = aFolder()
    const noted = join(folder, 'verbindingen')
    const town = await openTown({ env: notingIn(noted) })
    const { page } = town
    const origins = originsAskedBy(town)
    const own = new URL(page.url()).origin
    await page.reload()
    await town.isQuiet()

    // In the morning: a basemap, a delivery, and where its works are.
    const basemap = join(folder, 'kaart.pmtiles')
    writeTownBasemap(basemap, { schema: 'openMapTiles' })
    await new LayersWindow(town).chooseBasemap(basemap)
    await town.dropDelivery([list(folder)], 'Kabelnet')
    await town.store()
    await town.search('Mantelbuis')
    await town.openWork('Mantelbuis 2')
    await town.search('')

    // At the table: time, chances, what is not to be, what is taken up.
    await town.moveSliderTo('2028-03')
    await town.showAllTime()
    await town.showOnlyOpen()
    await town.openCluster(1)
    await town.setAside({ reason: 'Eerst afwachten' })
    await town.openCluster(2)
    await town.makeCombination({ reason: 'Eén keer open', start: 'mrt 2027', end: 'jun 2027' })
    await town.undo()
    await town.redo()
    await page.getByRole('region', { name: 'Kaart' }).getByRole('button', { name: 'Dichterbij' }).click()
    await new LayersWindow(town).switch('Gebouwen')
    await page.emulateMedia({ colorScheme: 'dark' })
    const second = await town.secondTab()
    await second.openList('Combinaties')

    // In the evening: the plan, and every file of it.
    await town.planFor(2027)
    const issue = page.getByRole('group', { name: 'Uitgeven' })
    for (const button of await issue.getByRole('button').all()) {
      const format = await button.innerText()
      const saved = page.waitForEvent('download')
      await button.click()
      await saved
      await issue.getByText(new RegExp(`\\.${format}.* is gemaakt`)).waitFor()
    }
    await town.goTo('Start')

    expect([...origins]).toEqual([own])
    expect(readFileSync(noted, 'utf8')).toBe('')
    expect([...town.complaints, ...second.complaints]).toEqual([])
  }, 480_000)

  test('a page that would ask someone else cannot, and a program that did would be noted', async () => {
    const town = await openTown()
    const asked = await town.page.evaluate(() =>
      fetch('https://service.pdok.nl/').then(
        () => 'answered',
        () => 'refused',
      ),
    )
    expect(asked).toBe('refused')
    expect(town.complaints.join()).toContain('Content Security Policy')

    const noted = join(aFolder(), 'verbindingen')
    const asking = `import net from 'node:net'; import { Worker } from 'node:worker_threads'
      net.connect(49151, '127.0.0.1').on('error', () => undefined)
      new Worker("fetch('http://127.0.0.1:49151').catch(() => undefined)", { eval: true })`
    const env = { ...process.env, ...notingIn(noted) }
    const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', asking], { env })
    expect(status).toBe(0)
    const lines = readFileSync(noted, 'utf8').split('\n')
    expect(lines).toEqual(expect.arrayContaining(['net.client.socket', 'undici:request:create']))
  })
})
