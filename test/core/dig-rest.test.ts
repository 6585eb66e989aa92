/** An exception on dig rest through the calls of the contract: from violation to reason, and back when plans shift. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { geojson } from '../import/made-files.ts'
import { undoLast } from './undo-last.ts'
import { askOf } from './ask-of.ts'

let core: Core
let folder: string
let road: WorkId
let gas: WorkId

const ask = askOf(() => core)

const street: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [150_000, 450_000],
    [150_100, 450_000],
  ],
}

async function deliver(partyName: string, number: string, start: string, einde: string) {
  const properties = { nummer: number, naam: `Herinrichting ${number}`, start, einde, fase: 'ontwerp' }
  const file = geojson('plan.geojson', [{ properties, geometry: street }], 'EPSG:28992')
  const uploads = [core.upload(file.path, file.bytes)]
  const draft = await ask('draft.read', { uploads, partyName, discipline: 'roads' })
  await ask('draft.store', { draft: draft.id })
  const { works } = await ask('work.list', {})
  return works.find((work) => work.number === number)!.id
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-rest-'))
  core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
  await ask('project.create', { file: path.join(folder, 'p.samenloop'), name: 'P' })
  road = await deliver('Gemeente', 'W-1', '2028-03-01', '2028-09-30')
  gas = await deliver('Net', 'G-1', '2029-10-01', '2029-11-01')
}, 60_000)
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

const noYears = { construct: 0, replace: 0, renovate: 0, reconstruct: 0, resurface: 0, connect: 0, other: 0 }
const reason = 'nieuwe school'
const except = (work: WorkId, closer: WorkId) =>
  core.ask('digRest.except', { work, closedBy: { work: closer }, ground: 'connection', reason })
async function answer() {
  const { closings, counts } = await ask('overlap.read', {})
  const closing = closings.find(({ works }) => works.includes(road))!
  return { broken: closing.breaks, before: closing.before, violations: counts.digRest }
}

describe('an exception on dig rest', () => {
  it('is for a work that opens that street within its rest, and no other', async () => {
    expect(await answer()).toMatchObject({ broken: [{ work: gas, exception: null }], violations: 1 })
    const refused = await except(road, gas)
    expect(refused).toMatchObject({ ok: false, failure: { key: 'digRest.breaksNothing' } })
  })

  it('takes the violation out of the count, leaves it to be seen, and can be taken back', async () => {
    const { exception } = valueOf(await except(gas, road))
    expect(await ask('digRest.exceptions', {})).toMatchObject([
      { id: exception, work: gas, reason, actor: 'Anna', starts: '2029-10-01', until: '2033-09-30' },
    ])
    expect(await answer()).toEqual({
      broken: [{ work: gas, starts: '2029-10-01', exception, unsure: false }],
      before: [],
      violations: 0,
    })
    await ask('digRest.withdrawException', { exception })
    expect(await answer()).toMatchObject({ broken: [{ exception: null }], violations: 1 })
    await undoLast(core)
    expect(await answer()).toMatchObject({ broken: [{ exception }], violations: 0 })
  })

  it('is weighed when other rules are tried: what would come or go is counted as the list counts it', async () => {
    const { project } = await ask('project.read', {})
    const settings = project!.overlapSettings
    const none = { ...settings, digRest: { ...settings.digRest, distance: 0, yearsByKind: noYears } }
    const effect = async () => (await ask('overlap.effect', { settings: none })).together.outcomes.digRest
    const { exception } = valueOf(await except(gas, road))
    expect(await effect()).toEqual({ won: 0, lost: 0 })
    await ask('digRest.withdrawException', { exception })
    expect(await effect()).toEqual({ won: 0, lost: 1 })
    await undoLast(core)
  })

  it('is no longer sure when a next delivery shifts the work by more than 30 days', async () => {
    await deliver('Net', 'G-1', '2030-02-01', '2030-03-01')
    expect(await answer()).toMatchObject({
      broken: [{ work: gas, starts: '2030-02-01', unsure: true }],
      before: [{ work: gas }],
      violations: 1,
    })
  })
})
