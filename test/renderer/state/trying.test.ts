/** A trial against the engine itself: what is won and lost, that it keeps up with whoever drags, and that nothing of it stays. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  beginWith,
  putAllBack,
  shiftedBy,
  startTrying,
  startTryingInPlace,
  stopTrying,
  tryWork,
  useTrying,
  type TrialBase,
} from '../../../renderer/state/index.ts'
import { message } from '../../../shared/domain/message.ts'
import { defaultOverlapSettings } from '../../../shared/domain/overlap.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { rowOf } from '../../../shared/overlap/found/rows-of.ts'
import { seePairs } from '../../../shared/overlap/found/see-pairs.ts'
import { awaken } from '../../overlap/awaken.ts'
import { period, projectOf, someWork } from '../../overlap/some-works.ts'

const line = (y: number): GeoJSON.Geometry => ({
  type: 'LineString',
  coordinates: [
    [155_000, 463_000 + y],
    [155_200, 463_000 + y],
  ],
})
const placed = [
  someWork(0, line(0), { period: period('2027-03-01', '2027-05-31') }),
  someWork(1, line(2), { period: period('2027-09-01', '2027-10-31') }),
  someWork(2, line(4), { period: period('2028-02-01', '2028-02-28') }),
  someWork(5, line(6), { kind: 'reconstruct', period: period('2029-01-01', '2029-06-30') }),
]
const project = projectOf(placed)
const works = placed.map(({ work }) => work)
const [sewer, water, , road] = works as [Work, Work, Work, Work]

const workById = new Map(works.map((work) => [work.id, work]))
const awake = awaken(project, defaultOverlapSettings)
const found = awake.found()
const told = (moved: readonly Work[]) => awake.tried(moved.map(({ id, period }) => ({ work: id, period })))

const base = (ask: TrialBase['ask']): TrialBase => ({
  ask,
  pairBetween: (one, other) => {
    const row = rowOf(found, one, other)
    return row < 0 ? null : (seePairs(found, [row], { workById, combinations: [] })[0] ?? null)
  },
  clusters: found.clusters,
  workById,
  revision: 1,
})

const begin = (ask: TrialBase['ask'] = (moved) => Promise.resolve(told(moved))) => {
  startTrying([sewer.id])
  beginWith(base(ask))
}
beforeEach(() => begin())

/** Answers when they are let go, first asked first. */
function heldBack() {
  const asked: (readonly Work[])[] = []
  const answers: (() => void)[] = []
  const ask: TrialBase['ask'] = (moved) => {
    asked.push(moved)
    return new Promise((resolve) => answers.push(() => resolve(told(moved))))
  }
  const answer = async () => {
    answers.shift()!()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { ask, asked, answer }
}

const isTold = () => vi.waitFor(() => expect(useTrying.getState().isBehind).toBe(false))
const outcomesBetween = (a: Work, b: Work) => {
  const change = useTrying.getState().pairs.get(`${a.id} ${b.id}`)
  return { was: change?.was?.outcomes, becomes: change?.becomes?.outcomes, gap: change?.becomes?.gapDays }
}

describe('trying a work at other days', () => {
  it('tells the conflict it makes with what stands there, from the project as it is', async () => {
    tryWork(shiftedBy(sewer, 100))
    await isTold()
    tryWork(shiftedBy(sewer, 190))
    await isTold()
    expect(outcomesBetween(sewer, water)).toEqual({
      was: ['opportunity'],
      becomes: ['opportunity', 'conflict'],
      gap: 0,
    })
  })

  it('tells a dig rest that it breaks behind a work that closes the street', async () => {
    tryWork(shiftedBy(sewer, 1000))
    await isTold()
    expect(outcomesBetween(sewer, road).becomes).toContain('digRest')
  })

  it('shows all clusters as they would be, and none of them before anything moved', async () => {
    expect(useTrying.getState().triedClusters).toBeNull()
    tryWork(shiftedBy(sewer, 190))
    await isTold()
    const { triedClusters, clusters } = useTrying.getState()
    expect(triedClusters?.flatMap(({ works }) => works).toSorted()).toEqual(project.works.map(({ id }) => id))
    const [was, becomes] = [found.clusters[0]!, triedClusters![0]!]
    expect(clusters.get(was.id)).toEqual({ was, becomes })
  })

  it('leaves nothing behind when it comes back to where it was, at once', () => {
    tryWork(shiftedBy(sewer, 190))
    tryWork(shiftedBy(water, -30))
    tryWork(sewer)
    tryWork(water)
    const { moved, pairs, clusters, triedClusters, isBehind } = useTrying.getState()
    expect([moved.size, pairs.size, clusters.size, triedClusters, isBehind]).toEqual([0, 0, 0, null, false])
  })

  it('is forgotten as a whole when it ends', () => {
    tryWork(shiftedBy(sewer, 190))
    stopTrying()
    expect(useTrying.getState()).toMatchObject({ about: null, base: null, triedClusters: null })
    tryWork(shiftedBy(sewer, 190))
    expect(useTrying.getState().moved.size).toBe(0)
  })
})

describe('a work that is taken hold of among all others', () => {
  it('moves before anything is ready, and is asked about as soon as it is', async () => {
    stopTrying()
    startTryingInPlace(sewer.id)
    tryWork(shiftedBy(sewer, 190))
    tryWork(shiftedBy(water, 0))
    expect(useTrying.getState()).toMatchObject({ isInPlace: true, isBehind: true })
    expect(useTrying.getState().moved.get(sewer.id)).toEqual(shiftedBy(sewer, 190))
    beginWith(base((moved) => Promise.resolve(told(moved))))
    await isTold()
    expect([...useTrying.getState().moved.keys()]).toEqual([sewer.id])
    expect(useTrying.getState().isInPlace).toBe(true)
    expect(outcomesBetween(sewer, water).gap).toBe(0)
  })

  it('comes into the trial beside those that it is about already', () => {
    startTryingInPlace(water.id)
    startTryingInPlace(sewer.id)
    expect(useTrying.getState()).toMatchObject({ about: [sewer.id, water.id], isInPlace: false })
    stopTrying()
    startTryingInPlace(water.id)
    expect(useTrying.getState()).toMatchObject({ about: [water.id], isInPlace: true, hasEnded: false })
    stopTrying()
    // Who moved a bar is where the bar is, and needs no other button to go on from.
    expect(useTrying.getState()).toMatchObject({ isInPlace: false, hasEnded: false })
  })
})

describe('while nobody has answered yet', () => {
  it('asks one thing at a time, and next about where the bars are by then', async () => {
    const { ask, asked, answer } = heldBack()
    begin(ask)
    for (const days of [10, 20, 190]) tryWork(shiftedBy(sewer, days))
    expect(asked).toEqual([[shiftedBy(sewer, 10)]])
    await answer()
    expect(useTrying.getState().isBehind).toBe(true)
    expect(asked.slice(1)).toEqual([[shiftedBy(sewer, 190)]])
    await answer()
    expect(useTrying.getState().isBehind).toBe(false)
    expect(outcomesBetween(sewer, water).gap).toBe(0)
  })

  it('keeps to itself what is told of works that are back, or of a trial that ended', async () => {
    const { ask, answer } = heldBack()
    begin(ask)
    tryWork(shiftedBy(sewer, 190))
    putAllBack()
    await answer()
    expect(useTrying.getState()).toMatchObject({ triedClusters: null, isBehind: false })
    tryWork(shiftedBy(sewer, 190))
    begin()
    await answer()
    expect(useTrying.getState()).toMatchObject({ triedClusters: null, isBehind: false })
  })

  it('says after any walk what the last of it does', async () => {
    const step = fc.record({
      work: fc.constantFrom(...works),
      days: fc.integer({ min: -900, max: 900 }),
      isWaiting: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (walk) => {
        begin()
        for (const { work, days, isWaiting } of walk) {
          tryWork(shiftedBy(work, days))
          if (isWaiting) await isTold()
        }
        await isTold()
        const { moved, pairs, clusters } = useTrying.getState()
        const { pairs: became, clusters: tried } = told([...moved.values()])
        expect([pairs.size, clusters.size]).toEqual(
          [became, tried].map(({ put, gone }) => put.length + gone.length),
        )
        for (const pair of became.put) expect(pairs.get(`${pair.a} ${pair.b}`)?.becomes).toEqual(pair)
      }),
      { numRuns: 40 },
    )
  })

  it('says why when nobody can tell', async () => {
    begin(() => Promise.reject(new ExpectedFailure(message('window.unreachable'))))
    tryWork(shiftedBy(sewer, 190))
    await isTold()
    expect(useTrying.getState().failure).toEqual(message('window.unreachable'))
  })

  it('waits for whoever says that the project is another one by now', async () => {
    begin(() => Promise.resolve(null))
    tryWork(shiftedBy(sewer, 190))
    await new Promise((resolve) => setTimeout(resolve))
    expect(useTrying.getState()).toMatchObject({ isBehind: true, triedClusters: null, failure: null })
  })
})
