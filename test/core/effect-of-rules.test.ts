/** What other rules would do, asked of the engine that stays awake: it makes way for other questions, and is stopped. */
import { afterAll, describe, expect, it } from 'vitest'
import { keptColumns } from '../../electron/core/kept-columns.ts'
import { keptPlaces } from '../../electron/core/kept-places.ts'
import { createAwakeEngine, type Standing } from '../../electron/core/awake-engine.ts'
import { alone } from '../../electron/core/jobs.ts'
import { defaultOverlapSettings, type OverlapSettings } from '../../shared/domain/overlap.ts'
import { RecordKind } from '../../shared/domain/record-kind.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { stepsAlone } from '../../shared/overlap/pairs/long-steps.ts'
import { packBytes } from '../../shared/bytes/packed-bytes.ts'
import { worksInColumns } from '../../electron/workers/works-in-columns.ts'
import { awaken } from '../overlap/awaken.ts'
import { parties, projectOf, someWork, square } from '../overlap/some-works.ts'

const placed = Array.from({ length: 400 }, (_, index) =>
  someWork(index, square(15 * (index % 20), 15 * Math.floor(index / 20), 12)),
)
const works = placed.map(({ work }) => work)
const places = placed.map(({ geometry }) => geometry && toWkb(geometry))
const inPlaces = keptPlaces(packBytes(places))
const standing: Standing = {
  snapshot: {
    summary: {
      overlapSettings: defaultOverlapSettings,
      revisions: Object.fromEntries(RecordKind.options.map((kind) => [kind, 1])),
    } as ProjectSummary,
    asRead: {
      inColumns: keptColumns(worksInColumns(works, works.length)),
      inPlaces,
      works: () => works,
      places: () => places,
    },
    became: new Map(),
    works,
    places,
    parties: [...parties],
    combinations: [],
    judgements: [],
    exceptions: [],
    closedAreas: [],
  },
  water: null,
}
const within = (distance: number): OverlapSettings => ({
  ...defaultOverlapSettings,
  opportunity: { distance, window: 730 },
  sliver: { area: distance, share: 0.5 },
})
const here = awaken(projectOf(placed), defaultOverlapSettings)
const engine = createAwakeEngine()
afterAll(() => engine.end())

describe('the effect of other rules on a project that stays awake', () => {
  it('makes way for what else is asked, and is answered when it is asked again', async () => {
    const effect = engine.effect(standing, within(40), alone)
    const answer = engine.ask(standing, 'answer', [], alone)
    expect(await effect).toBeNull()
    expect((await answer).pairs.length).toBeGreaterThan(400)
    const heard: number[] = []
    const again = await engine.effect(standing, within(40), {
      ...alone,
      report: ({ done }) => void heard.push(done),
    })
    expect(again).toEqual(await here.effect(within(40), { steps: stepsAlone }))
    expect(heard.at(-1)).toBe(1000)
    expect(heard).toEqual(heard.toSorted((one, two) => one - two))
  })

  it('stops when nobody waits for it, and the engine stays as it is', async () => {
    const stop = new AbortController()
    const effect = engine.effect(standing, within(60), { ...alone, signal: stop.signal })
    stop.abort(new Error('a newer question'))
    await expect(effect).rejects.toThrow('a newer question')
    await expect(engine.effect(standing, within(60), { ...alone, signal: stop.signal })).rejects.toThrow(
      'newer',
    )
    expect(await engine.askAwake(standing, 'since', [1])).not.toBeNull()
    expect(await engine.effect(standing, within(60), alone)).toEqual(
      await here.effect(within(60), { steps: stepsAlone }),
    )
  })

  it('is the same once places are held in less room, also where it looks further', async () => {
    const read = inPlaces.all()
    await engine.closePlaces()
    const opened = inPlaces.all()
    expect(opened).not.toBe(read)
    expect(opened).toEqual(read)
    expect(places.map((_, at) => inPlaces.at(at))).toEqual(places)
    expect(await engine.effect(standing, within(80), alone)).toEqual(
      await here.effect(within(80), { steps: stepsAlone }),
    )
  })
})
