/** Someone drops a list on the window, corrects how it is read, stores it and takes it back. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { townWorks } from '../../fixtures/town/works.ts'
import { inTheWindow, openTown } from './open-town.ts'

/** A list of a sixth party, on the spots of works that are there already; `Inschatting` is a heading nobody knows. */
function listOfKabelnet(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-list-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const spots = townWorks
    .flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []))
    .slice(0, 3)
  const rows = spots.map(([x = 0, y = 0], at) =>
    [
      `KN-0${String(at + 1)}`,
      `Mantelbuis vak ${String(at + 1)}`,
      '01-03-2028',
      '30-06-2028',
      x.toFixed(2),
      y.toFixed(2),
      '123456',
    ].join(';'),
  )
  const file = join(folder, 'kabelnet 2028.csv')
  writeFileSync(file, ['Projectnummer;Klus;Startdatum;Einddatum;X;Y;Inschatting', ...rows].join('\r\n'))
  return file
}

inTheWindow('delivering', () => {
  test('a list is dropped, a column corrected, stored, and undone', async () => {
    const town = await openTown()
    const before = (await town.shown()).works
    await expect.poll(() => town.scale()).toMatch(/\d m$/)
    const scale = await town.scale()

    await town.dropDelivery([listOfKabelnet()], 'Kabelnet')
    await expect.poll(() => town.fieldOf('Inschatting').innerText()).toContain('niet gebruiken')
    await town.correctColumn('Inschatting', 'raming (€)')
    await expect.poll(() => town.fieldOf('Inschatting').innerText()).toContain('raming (€)')
    await expect.poll(() => town.report.innerText()).toMatch(/3 rijen:\s+3 werken/)

    await town.store()
    await expect.poll(async () => (await town.shown()).works).toBe(before + 3)
    await expect.poll(() => town.scale()).toBe(scale)
    await town.search('Mantelbuis')
    await town.openList('Werken')
    await expect.poll(() => town.rows()).toBe(3)
    await town.openWork('Mantelbuis vak 2')
    await expect.poll(() => town.detail.innerText()).toContain('123.456')

    await town.search('')
    await town.undo()
    await expect.poll(async () => (await town.shown()).works).toBe(before)
    expect(town.complaints).toEqual([])
  })

  test('how long a work takes is asked, and a column nobody can read is said and goes back', async () => {
    const town = await openTown({ map: false })
    const file = join(dirname(listOfKabelnet()), 'duur.csv')
    const rows = [
      'KN-1;Mantelbuis vak 1;03-05-2027;6;volgens bestek;121000;487000',
      'KN-2;Mantelbuis vak 2;07-06-2027;12;;121100;487000',
    ]
    writeFileSync(file, ['Projectnummer;Klus;Startdatum;Doorlooptijd;Raming;X;Y', ...rows].join('\r\n'))

    await town.dropDelivery([file], 'Kabelnet')
    const main = town.page.getByRole('main')
    await main.getByText('een duur zonder eenheid').waitFor()
    await expect.poll(() => town.unitOf('Doorlooptijd').innerText()).toContain('weken')
    await expect.poll(() => main.innerText()).toContain('13 jun 2027')
    await expect.poll(() => main.getByText('De kop "Raming" is herkend').count()).toBe(1)
    await expect.poll(() => main.getByRole('button', { name: 'Afkeurlijst (xlsx)' }).count()).toBe(1)

    await town.correctUnit('Doorlooptijd', 'dagen')
    await main.getByText('8 mei 2027').first().waitFor()
    await expect.poll(() => main.getByText('een duur zonder eenheid').count()).toBe(0)
    expect(town.complaints).toEqual([])
  })

  test('a long number leaves room for the rest of its row, and rejected rows are counted where they stood', async () => {
    const town = await openTown({ map: false })
    const file = join(dirname(listOfKabelnet()), 'werken.geojson')
    const feature = (nummer: string, geometry: unknown) => ({
      type: 'Feature',
      properties: { nummer, naam: 'Mantelbuis' },
      geometry,
    })
    const features = [
      feature('NL.IMKL-KL1042.rd-lange-projectnummer-zonder-spaties-000123456789', {
        type: 'Point',
        coordinates: [4.9, 52.37],
      }),
      feature('KN-2', { type: 'Point', coordinates: [4.91, 52.37] }),
      feature('KN-3', { type: 'Onzin', coordinates: [4.9, 52.37] }),
    ]
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }))

    await town.dropDelivery([file], 'Kabelnet')
    const main = town.page.getByRole('main')
    const rows = main.getByRole('region', { name: /rijen als werken/ })
    const frame = await rows.boundingBox()
    const last = await rows.getByRole('columnheader').last().boundingBox()
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0))
    await expect.poll(() => town.report.innerText()).toMatch(/3 rijen/)
    await expect.poll(() => main.getByRole('region', { name: 'Tabellen' }).innerText()).toMatch(/3 rijen/)
    expect(town.complaints).toEqual([])
  })

  test('a file that is not what it says gets one sentence, and the project stays as it was', async () => {
    const town = await openTown({ map: false })
    const before = (await town.shown()).works
    const folder = mkdtempSync(join(tmpdir(), 'samenloop-list-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const file = join(folder, 'werken.shp')
    writeFileSync(file, 'dit is geen shapefile')

    await town.drop([file], 'Kabelnet')
    const alert = town.page.getByRole('main').getByRole('alert')
    await alert.waitFor()
    await expect.poll(() => alert.innerText()).toContain('werken.shp')
    await town.goTo('Werkblad')
    expect((await town.shown()).works).toBe(before)
  })
})
