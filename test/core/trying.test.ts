/** Works tried at other days through the calls of the contract: whoever tries is answered alone, and nothing of it stays. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { CallOutput } from '../../shared/contract/calls.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import { geojson } from '../import/made-files.ts'
import { askOf } from './ask-of.ts'

let core: Core
let folder: string
let works: CallOutput<'work.list'>['works']

const ask = askOf(() => core)

async function deliver(partyName: string, starts: readonly number[]) {
  const features = starts.map((start, index) => {
    const properties = {
      nummer: `${partyName}-${index}`,
      naam: `Vervangen ${index}`,
      start: `${start}-03-01`,
      einde: `${start}-05-31`,
      fase: 'concreet gepland',
    }
    const geometry: GeoJSON.LineString = {
      type: 'LineString',
      coordinates: [
        [150_000 + 60 * index, 450_000],
        [150_100 + 60 * index, 450_000],
      ],
    }
    return { properties, geometry }
  })
  const file = geojson('plan.geojson', features, 'EPSG:28992')
  const uploads = [core.upload(file.path, file.bytes)]
  const draft = await ask('draft.read', { uploads, partyName, discipline: 'roads' })
  await ask('draft.store', { draft: draft.id })
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-proberen-'))
  core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
  await ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'P' })
  await deliver('Gemeente', [2027, 2028, 2029])
  await deliver('Net', [2028, 2028, 2030])
  ;({ works } = await ask('work.list', {}))
}, 60_000)
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

const idOf = (number: string): WorkId => works.find((work) => work.number === number)!.id
const at = (number: string, year: number) => ({
  work: idOf(number),
  period: {
    start: `${year}-03-01` as CalendarDate,
    end: `${year}-05-31` as CalendarDate,
    precision: 'day' as const,
    raw: '',
    derived: null,
  },
})
const withoutMoment = ({ ms: _, ...answer }: CallOutput<'overlap.read'>) => answer

it('answers each of two windows about its own works, and leaves the project as it is', async () => {
  const before = withoutMoment(await ask('overlap.read', {}))
  const trials = [[at('Gemeente-0', 2028)], [at('Net-2', 2029), at('Gemeente-1', 2035)]]
  const alone: CallOutput<'overlap.try'>[] = []
  for (const trial of trials) alone.push(await ask('overlap.try', { works: trial }))
  expect(alone[0]!.pairs.put.some(({ gapDays }) => gapDays === 0)).toBe(true)
  expect(alone[1]!.pairs.gone.length).toBeGreaterThan(0)

  const asked = [0, 1, 0, 1, 1, 0].map((trial) => ask('overlap.try', { works: trials[trial]! }))
  expect(await Promise.all(asked)).toEqual([0, 1, 0, 1, 1, 0].map((trial) => alone[trial]))
  expect(withoutMoment(await ask('overlap.read', {}))).toEqual(before)
  const { changes } = await ask('overlap.changes', { since: before.revision })
  expect(changes).toMatchObject({ pairs: { put: [], gone: [] }, clusters: { put: [], gone: [] } })
})

it('goes on from what somebody else decides meanwhile, and says of which moment it speaks', async () => {
  const { revision } = await ask('overlap.find', {})
  const trial = { works: [at('Net-2', 2029)] }
  const before = await ask('overlap.try', trial)
  expect(before.revision).toBe(revision)
  const combination = { name: 'Straat', lead: works[0]!.party, level: 3, reason: 'Samen open' } as const
  const period = { start: '2031-03-01', end: '2031-09-30' }
  const [made, during] = await Promise.all([
    ask('combination.make', { ...combination, works: [idOf('Gemeente-2'), idOf('Net-2')], period }),
    ask('overlap.try', trial),
  ])
  // Whoever was first, it is what stood at the moment it names.
  if (during.revision === revision) expect(during).toEqual(before)
  const after = await ask('overlap.try', trial)
  expect(after.revision).toBeGreaterThan(revision)
  // What was agreed counts, wherever its bar is put.
  expect(after.pairs).toEqual({ put: [], gone: [] })
  expect(made).toBeDefined()
})
