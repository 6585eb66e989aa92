/** Someone opens the town, moves through time and looks at what coincides. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('looking at the town', () => {
  test('shows the works of five parties, ranked kansengebieden and a map', async () => {
    const town = await openTown()
    expect((await town.shown()).works).toBeGreaterThan(300)
    await town.openList('Kansen')
    await expect.poll(() => town.rows()).toBeGreaterThan(10)
    await town.openList('Werken')
    await expect.poll(async () => (await town.rows()) - (await town.shown()).works).toBe(0)
    expect(town.complaints).toEqual([])
  })

  test('moving the slider changes the lists and the map, and back again', async () => {
    const town = await openTown()
    await town.openList('Werken')
    const all = await town.shown()
    const mapOfAll = await town.picture()

    await town.moveSliderTo('2028-03')
    const inMarch = await town.shown()
    expect(inMarch.time).toBe('1 mrt 2028 – 31 mrt 2028')
    expect(inMarch.works).toBeLessThan(all.works)
    expect(inMarch.works).toBeGreaterThan(0)
    await expect.poll(() => town.rows()).toBe(inMarch.works)
    await expect.poll(() => town.looksLike(mapOfAll)).toBe(false)
    await town.openList('Kansen')
    const clustersInMarch = await town.rows()

    await town.showAllTime()
    await expect.poll(() => town.shown()).toEqual(all)
    await expect.poll(() => town.rows()).toBeGreaterThan(clustersInMarch)
    await expect.poll(() => town.looksLike(mapOfAll)).toBe(true)
  })

  test('a kansengebied says in plain Dutch why it is one, and stands out on the map', async () => {
    const town = await openTown()
    const before = await town.picture()
    const name = await town.openCluster(1)
    expect(name).not.toBe('')
    const why = await town.detail.getByRole('list', { name: 'Waarom' }).innerText()
    expect(why).toMatch(/[A-Z].+ .+/)
    await town.detail.getByRole('button', { name: 'Oppakken' }).waitFor()
    await expect.poll(() => town.looksLike(before)).toBe(false)
  })
})
