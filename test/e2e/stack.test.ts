/** Works that lie on each other: every one of them can be reached on the map, and what is not shown cannot. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import { along, smallProject } from './small-project.ts'

const names = ['Riool', 'Gas', 'Water', 'Warmte', 'Glas', 'Herinrichting'].map((kind) => `${kind} Plein`)
const { coordinates: ring } = along([0, 0], [70, 0], [70, 70], [0, 70], [0, 0])

/** A project with six works of six parties, drawn as the very same area; one of them in another year. */
function aStack(): Promise<string> {
  return smallProject(
    names.map((naam, at) => {
      const jaar = at === 5 ? '2030' : '2027'
      const properties = { nummer: `S${String(at)}`, naam, start: `${jaar}-03-01`, einde: `${jaar}-06-30` }
      return {
        party: `Partij ${String(at)}`,
        rows: [{ properties, geometry: { type: 'Polygon', coordinates: [ring] } }],
      }
    }),
  )
}

inTheWindow('works on one spot', () => {
  test('clicking again reaches each of them, and none that filter or moment hides', async () => {
    const town = await openTown({ project: await aStack() })
    await expect.poll(() => reached(town, 6)).toEqual([...names].toSorted())
    await town.search('2027')
    await expect.poll(() => reached(town, 5)).toEqual(names.slice(0, 5).toSorted())
    await town.search('')
    await town.moveSliderTo('2030-04')
    await expect.poll(() => reached(town, 1)).toEqual(names.slice(5))
    expect(town.complaints).toEqual([])
  })
})

/** The works that are reached by clicking on the middle of the map, once more often than there are works shown. */
async function reached(town: Awaited<ReturnType<typeof openTown>>, shown: number): Promise<string[]> {
  const { page, detail } = town
  const map = await page.getByRole('region', { name: 'Kaart' }).first().boundingBox()
  if (map === null) throw new Error('there is no map')
  const found = new Set<string>()
  for (let click = 0; click <= shown; click++) {
    // A click on a map that is still to be drawn finds nothing, as it would for a person.
    await town.picture()
    await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2)
    // A double click would bring the map nearer.
    await page.waitForTimeout(700)
    const heading = detail.getByRole('heading', { level: 2 }).first()
    if (!(await heading.isVisible())) continue
    const name = await heading.innerText()
    if (names.includes(name)) found.add(name)
  }
  return [...found].toSorted()
}
