/** After any series of commands the project that stays open answers what it answers when it is opened anew. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { CallOutput } from '../../shared/contract/calls.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { unpackOverlaps } from '../../shared/overlap/found/pack-overlaps.ts'
import { withChanges } from '../../shared/overlap/found/with-changes.ts'
import { geojson } from '../import/made-files.ts'
import { ruleFields, withOther } from '../overlap/other-rules.ts'
import { asWrittenOut, writtenOut } from '../overlap/written-out.ts'
import { askOf } from './ask-of.ts'

let folder: string
let core: Core
const file = () => path.join(folder, 'open.samenloop')
const openFor = () => openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })

const ask = askOf(() => core)

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-wakker-'))
  core = openFor()
  await ask('project.create', { file: file(), name: 'Open' })
}, 60_000)
afterAll(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

let state = 4711
const dice = (sides: number) => ((state = (state * 1103515245 + 12345) & 0x7fffffff) % 1009) % sides
const oneOf = <Thing>(things: readonly Thing[]): Thing | undefined => things[dice(Math.max(1, things.length))]

const parties = ['Gemeente', 'Net', 'Water'] as const
const disciplines = ['roads', 'gasLow', 'water'] as const
const phases = ['ontwerp', 'idee', 'concreet gepland']

/** What a party delivers: the same numbers every time, each somewhere near one of a few streets. */
async function deliver(who: number) {
  const features = Array.from({ length: 12 + dice(4) }, (_, index) => {
    const [x, y] = [150_000 + 90 * dice(9), 450_000 + 120 * dice(5)]
    const properties = {
      nummer: `${parties[who]}-${index}`,
      naam: `${who === 0 ? 'Herinrichting' : 'Vervangen'} ${index}`,
      start: `${2027 + dice(3)}-03-01`,
      einde: `${2030 + dice(2)}-09-30`,
      fase: oneOf(phases)!,
    }
    const geometry = {
      type: 'LineString',
      coordinates: [
        [x, y],
        [x + 60, y + dice(10)],
      ],
    } as const
    return { properties, geometry: geometry as unknown as GeoJSON.LineString }
  })
  const made = geojson('plan.geojson', features, 'EPSG:28992')
  const uploads = [core.upload(made.path, made.bytes)]
  const draft = await ask('draft.read', { uploads, partyName: parties[who]!, discipline: disciplines[who]! })
  await ask('draft.store', { draft: draft.id, likeliest: true })
}

/** Everything that somebody can do, as far as there is something to do it to; what is refused is refused. */
async function doSomething(): Promise<void> {
  const overlaps = await ask('overlap.read', {})
  const { works } = await ask('work.list', {})
  const { project } = await ask('project.read', {})
  const [cluster, work] = [oneOf(overlaps.clusters), oneOf(works)]
  const combination = oneOf(await ask('combination.list', {}))
  const closing = oneOf(overlaps.closings.filter(({ breaks }) => breaks.length > 0))
  const period = { start: '2029-03-01', end: '2029-09-30' }
  const settings = project!.overlapSettings
  const acts: Record<string, () => Promise<unknown>> = {
    judge: async () =>
      cluster &&
      core.ask('judgement.judge', {
        works: cluster.works,
        cluster: cluster.id,
        verdict: oneOf(['setAside', 'rejected', 'investigate'] as const)!,
        reason: 'Te duur',
      }),
    takeBack: async () =>
      cluster && core.ask('judgement.takeBack', { works: cluster.works, cluster: cluster.id }),
    combine: async () =>
      cluster &&
      core.ask('combination.make', {
        name: cluster.name,
        works: cluster.works,
        lead: works.find(({ id }) => id === cluster.works[0])!.party,
        period,
        level: 3,
        reason: 'Samen open',
      }),
    add: async () =>
      combination &&
      work &&
      core.ask('combination.add', { id: combination.id, works: [{ work: work.id, period }] }),
    takeOut: async () =>
      combination && core.ask('combination.takeOut', { id: combination.id, work: oneOf(combination.works)! }),
    change: async () =>
      combination &&
      core.ask('combination.change', {
        id: combination.id,
        fields: { ...combination, period: { start: '2030-03-01', end: '2030-09-30' }, periods: [] },
      }),
    agreeAgain: async () => combination && core.ask('combination.agreeAgain', { id: combination.id }),
    dissolve: async () => combination && core.ask('combination.dissolve', { id: combination.id }),
    place: async () =>
      work &&
      core.ask('work.place', {
        work: work.id,
        geometry: {
          type: 'LineString',
          coordinates: [
            [5.3154 + dice(20) / 20_000, 52.0395],
            [5.3162, 52.0396],
          ],
        },
      }),
    missing: async () => {
      const missing = works.filter((one) => one.missing)
      if (missing.length === 0) return undefined
      const decision = oneOf(['done', 'withdrawn', 'forgotten'] as const)!
      return core.ask('work.decideMissing', { works: [oneOf(missing)!.id], decision })
    },
    correct: async () =>
      core.ask('correction.correct', {
        works: [oneOf(works)!.id, oneOf(works)!.id],
        becomes: oneOf([
          { period: parsePeriod(`${2027 + dice(4)}`)! },
          { firmness: oneOf(['idea', 'scheduled', 'done', 'withdrawn'] as const)! },
          { discipline: oneOf(disciplines)!, kind: 'reconstruct' as const },
          { name: 'Anders genoemd', street: 'Kade' },
        ])!,
        reason: 'Gebeld',
      }),
    putAside: async () =>
      work && core.ask('aside.put', { works: [work.id, oneOf(works)!.id], reason: 'Geen werk' }),
    bringBack: async () => {
      const aside = oneOf(await ask('aside.list', {}))
      return aside && core.ask('aside.bringBack', { works: [aside.work] })
    },
    makeByHand: async () =>
      core.ask('byHand.make', {
        party: oneOf(parties)!,
        fields: { ...oneOf(works)!, name: `Gehoord ${dice(100)}` },
        reason: 'Gehoord',
      }),
    removeByHand: async () => {
      const made = oneOf(await ask('byHand.list', {}))
      return made && core.ask('byHand.remove', { work: made.work })
    },
    withdrawCorrection: async () => {
      const correction = oneOf(await ask('correction.list', {}))
      if (!correction) return undefined
      const { work: on, field } = correction
      const asked = oneOf(['correction.withdraw', 'correction.keep'] as const)!
      return core.ask(asked, { corrections: [{ work: on, field }] })
    },
    except: async () =>
      closing &&
      core.ask('digRest.except', {
        work: closing.breaks[0]!.work,
        closedBy: closing.by,
        ground: 'connection',
        reason: 'Moet',
      }),
    rule: async () =>
      core.ask('settings.changeOverlap', {
        settings: withOther(oneOf(ruleFields)!, settings, dice),
      }),
    ruleAgain: async () =>
      core.ask('settings.changeOverlap', { settings: withOther(oneOf(ruleFields)!, settings, dice) }),
    deliver: async () => deliver(dice(parties.length)),
    undo: async () => project!.undo && core.ask('history.undo', { command: project!.undo.command }),
    undoMore: async () => project!.undo && core.ask('history.undo', { command: project!.undo.command }),
    redo: async () => project!.redo && core.ask('history.redo', { command: project!.redo.command }),
  }
  await acts[oneOf(Object.keys(acts))!]!()
}

/** The same file, opened by somebody who knows nothing of it yet. */
async function anew() {
  const copy = path.join(folder, 'anew.samenloop')
  copyFileSync(file(), copy)
  const other = openFor()
  try {
    valueOf(await other.ask('project.open', { file: copy }))
    const { works } = valueOf(await other.ask('work.list', {}))
    return { works, overlaps: withoutMoment(valueOf(await other.ask('overlap.read', {}))) }
  } finally {
    await other.close()
    rmSync(copy)
  }
}

/** A copy in which somebody does a few of the same things, knowing nothing of what is done here meanwhile. */
async function workApart(steps: number): Promise<string> {
  const copy = path.join(folder, 'apart.samenloop')
  copyFileSync(file(), copy)
  const here = core
  core = openFor()
  try {
    await ask('project.open', { file: copy })
    for (let step = 0; step < steps; step++) await doSomething()
  } finally {
    await core.close()
    core = here
  }
  return copy
}

/** As the window has it. */
async function found() {
  const { revision } = await ask('overlap.find', {})
  const read = unpackOverlaps(valueOf(await core.packed('overlaps')).packed)
  expect(read.revision).toBe(revision)
  return read
}

async function records() {
  const [{ works }, combinations] = [await ask('work.list', {}), await ask('combination.list', {})]
  return { works, combinations, parties: (await ask('project.read', {})).project!.parties }
}

const withoutMoment = ({ ms: _, revision: __, ...answer }: CallOutput<'overlap.read'>) => answer

describe('a project that stays open', () => {
  it('answers what it answers when it is opened anew', async () => {
    for (const who of parties.keys()) await deliver(who)
    let followed = await found()
    expect(followed.clusters.length).toBeGreaterThan(3)
    let wereFollowed = 0
    for (let step = 1; step <= 60; step++) {
      await doSomething()
      const { revision, changes } = await ask('overlap.changes', { since: followed.revision })
      if (changes !== null) wereFollowed++
      followed = changes ? { ...withChanges(followed, changes), revision } : await found()
      if (step % 6 !== 0) continue
      const expected = await anew()
      expect((await ask('work.list', {})).works).toEqual(expected.works)
      expect(withoutMoment(await ask('overlap.read', {}))).toEqual(expected.overlaps)
      for (const one of [followed, await found()]) {
        const { revision: _, ...written } = writtenOut(one, await records())
        expect(written).toEqual(asWrittenOut(expected.overlaps))
      }
    }
    expect(wereFollowed).toBeGreaterThan(35)
  }, 120_000)
  it('answers so too after it took in copies that were worked in apart', async () => {
    let took = 0
    for (let round = 0; round < 8; round++) {
      const copy = await workApart(4)
      for (let step = 0; step < 3; step++) await doSomething()
      let followed = await found()
      took += (await ask('merge.take', { files: [copy] })).commands.length
      rmSync(copy)
      const { revision, changes } = await ask('overlap.changes', { since: followed.revision })
      followed = changes ? { ...withChanges(followed, changes), revision } : await found()
      const expected = await anew()
      expect((await ask('work.list', {})).works).toEqual(expected.works)
      expect(withoutMoment(await ask('overlap.read', {}))).toEqual(expected.overlaps)
      const { revision: _, ...written } = writtenOut(followed, await records())
      expect(written).toEqual(asWrittenOut(expected.overlaps))
    }
    expect(took).toBeGreaterThan(14)
  }, 240_000)
})
