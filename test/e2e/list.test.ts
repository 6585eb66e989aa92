/** The list one must be able to trust: conversations at a place, time as long as its step, rests wherever one decides. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { along, deliveryFile, smallProject, type SmallDelivery } from './small-project.ts'
import { TrialWindow } from './trial-window.ts'

const work = (nummer: string, naam: string, start: string, einde: string, geometry: GeoJSON.Geometry) => ({
  properties: { nummer, naam, start, einde, fase: 'ontwerp' },
  geometry,
})
const main: SmallDelivery = {
  party: 'Vitaal Water',
  discipline: 'water',
  rows: [work('W-1', 'Transportleiding', '2027-03-01', '2027-06-30', along([0, 0], [3000, 0]))],
}
const sewers: SmallDelivery = {
  party: 'Gemeente',
  discipline: 'sewerGravity',
  rows: [
    work('R-1', 'Riool Oost', '2027-04-01', '2027-08-31', along([2900, -50], [2900, 50])),
    work('R-2', 'Riool West', '2027-04-01', '2027-08-31', along([100, -50], [100, 50])),
  ],
}

inTheWindow('a main through the whole town', () => {
  test('is in a conversation at each of its places; a moment is as long as its step', async () => {
    const short = work('K-1', 'Huisaansluiting', '2027-08-09', '2027-08-13', along([1500, 500], [1520, 500]))
    const cables = { party: 'Kabelnet', discipline: 'telecom' as const, rows: [short] }
    const town = await openTown({ map: false, project: await smallProject([main, sewers, cables]) })
    const list = await town.openList('Kansen')
    await expect.poll(() => town.rows()).toBe(2)
    const met = new Set<string>()
    for (const place of ['1', '2']) {
      await list.locator(`[role=option][aria-posinset="${place}"]`).click()
      await town.detail.getByText('2 werken van 2 partijen').waitFor()
      const works = town.detail.getByRole('listitem')
      await works.getByText('Transportleiding').first().waitFor()
      met.add(
        await works
          .getByText(/^Riool/)
          .first()
          .innerText(),
      )
    }
    expect([...met].map((said) => said.slice(0, 10)).sort()).toEqual(['Riool Oost', 'Riool West'])

    // Two sewers run all of August; the connection takes five days in the middle of it.
    const august = { time: '1 aug 2027 – 31 aug 2027', works: 3 }
    await town.moveSliderTo('2027-08')
    await expect.poll(() => town.shown()).toEqual(august)
    await town.time.getByRole('radio', { name: 'kwartaal' }).click()
    await expect.poll(() => town.shown()).toEqual({ time: '1 jul 2027 – 30 sep 2027', works: 3 })
    await town.time.getByRole('radio', { name: 'maand' }).click()
    await expect.poll(() => town.shown()).toEqual(august)
    // The main has ended by then: it is not on the map, so that it cannot be chosen from the list either.
    await town.openList('Werken')
    await expect.poll(() => town.rows()).toBe(3)
    expect(town.complaints).toEqual([])
  })
})

inTheWindow('a broken dig rest', () => {
  test('is shown where one takes up and where one tries, with the day until which the street is closed', async () => {
    const paved = work('H-1', 'Herinrichting Kade', '2028-03-01', '2028-09-30', along([0, 0], [200, 0]))
    const gas = work('G-1', 'Gas Kade', '2029-03-01', '2029-06-30', along([0, 2], [200, 2]))
    const cable = work('K-1', 'Kabel Kade', '2029-03-01', '2029-06-30', along([0, 4], [200, 4]))
    const project = await smallProject([
      { party: 'Gemeente', discipline: 'roads', rows: [paved] },
      { party: 'Stroomnet', discipline: 'gasLow', rows: [gas] },
      { party: 'Kabelnet', discipline: 'telecom', rows: [cable] },
    ])
    const town = await openTown({ map: false, project })
    await town.openCluster(1)
    await town.detail.getByText('graafrust t/m 30 sep 2033').first().waitFor()

    // All three together open the street once; without the paving the other two open it within its rest.
    await town.detail.getByRole('button', { name: 'Oppakken' }).click()
    const dialog = town.page.getByRole('dialog', { name: 'Oppakken' })
    const closed = dialog.getByText(/Breekt de graafrust: .* is dicht tot en met 30 september 2033/)
    await dialog.getByRole('checkbox', { name: 'Kabel Kade' }).waitFor()
    await expect.poll(() => closed.count()).toBe(0)
    await dialog.getByRole('checkbox', { name: 'Herinrichting Kade' }).click()
    await closed.first().waitFor()
    await expect.poll(() => closed.count()).toBe(2)
    await dialog.getByRole('button', { name: 'Annuleren' }).click()

    const trial = await TrialWindow.begin(town)
    await expect
      .poll(() => trial.effects())
      .toMatch(/Gas Kade.*\s+Breekt de graafrust: .* dicht tot en met 30 september 2033/)
    expect(town.complaints).toEqual([])
  })
})

inTheWindow('a work that is no longer named', () => {
  test('and was said to be forgotten is not asked about with every delivery after it', async () => {
    const one: SmallDelivery = { ...sewers, rows: sewers.rows.slice(0, 1) }
    const town = await openTown({ map: false, project: await smallProject([main, sewers]) })
    await town.dropAgain([deliveryFile(one)], 'Gemeente')
    await expect.poll(() => town.differences('niet meer genoemd')).toBe(1)
    await town.page.getByRole('button', { name: 'vergeten' }).click()
    await expect.poll(() => town.report.innerText()).toContain('niet meer genoemd: 1 vergeten')
    await town.store()
    expect((await town.shown()).works).toBe(3)

    await town.dropAgain([deliveryFile(one)], 'Gemeente')
    await expect.poll(() => town.page.getByRole('tab', { name: 'niet meer genoemd' }).count()).toBe(0)
    await expect.poll(() => town.report.innerText()).not.toContain('niet meer genoemd')
    await town.store()
    expect((await town.shown()).works).toBe(3)
    expect(town.complaints).toEqual([])
  })
})

inTheWindow('dates and phase', () => {
  test('that cannot both be right are counted per party, and shown with the reason', async () => {
    const town = await openTown({ map: false, today: '2026-11-30' })
    await town.goTo('Aanleveren')
    const glasnet = town.page.getByRole('row').filter({ hasText: 'export_20261104.csv' })
    await glasnet.getByRole('button', { name: '1 met datum en fase die niet kloppen' }).click()
    await town.page.getByText('datum en fase kloppen niet op 30 nov 2026').waitFor()
    await town.page.getByText('1 van 421 werken').waitFor()
    await town.page.getByText('Aanleg glasvezel Fonteinkruid').first().click()
    await town.detail.getByText('Het einde (27 november 2026) is voorbij').waitFor()
    expect(town.complaints).toEqual([])
  })
})
