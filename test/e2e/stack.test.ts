/** Works that lie on each other: every one of them can be reached on the map, and what is not shown cannot. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { inTheWindow, openTown } from './open-town.ts'

const names = ['Riool', 'Gas', 'Water', 'Warmte', 'Glas', 'Herinrichting'].map((kind) => `${kind} Plein`)
const square = [
  [5.387, 52.155],
  [5.388, 52.155],
  [5.388, 52.1556],
  [5.387, 52.1556],
  [5.387, 52.155],
]

/** A project with six works of six parties, drawn as the very same area; one of them in another year. */
async function aStack(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-stapel-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  const file = join(folder, 'stapel.samenloop')
  valueOf(await core.ask('project.create', { file, name: 'Stapel' }))
  for (const [at, naam] of names.entries()) {
    const jaar = at === 5 ? 2030 : 2027
    const properties = {
      nummer: `S${String(at)}`,
      naam,
      start: `${String(jaar)}-03-01`,
      einde: `${String(jaar)}-06-30`,
    }
    const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [square] } }
    const bytes = Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
    const uploads = [core.upload('werken.geojson', bytes)]
    const { id } = valueOf(await core.ask('draft.read', { uploads, partyName: `Partij ${String(at)}` }))
    valueOf(await core.ask('draft.store', { draft: id, likeliest: true }))
  }
  await core.close()
  return file
}

inTheWindow('works on one spot', () => {
  test('clicking again reaches each of them, and none that the filter hides', async () => {
    const town = await openTown({ project: await aStack() })
    expect(await reached(town)).toEqual([...names].toSorted())
    await town.search('2027')
    expect(await reached(town)).toEqual(names.slice(0, 5).toSorted())
    expect(town.complaints).toEqual([])
  })
})

/** The works that are reached by clicking as often as there are works on the middle of the map. */
async function reached(town: Awaited<ReturnType<typeof openTown>>): Promise<string[]> {
  const { page, detail } = town
  const map = await page.getByRole('region', { name: 'Kaart' }).first().boundingBox()
  if (map === null) throw new Error('there is no map')
  const found = new Set<string>()
  for (let click = 0; click < names.length + 4; click++) {
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
