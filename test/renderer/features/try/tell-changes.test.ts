/** What people read of a trial: what is won, what is lost, what only changed. */
import { describe, expect, it } from 'vitest'
import { toldClusters, toldPairs } from '../../../../renderer/features/try/tell-changes.ts'
import { sayGap, sayTime } from '../../../../renderer/ui/time-words.ts'
import { words } from '../../../../renderer/features/try/words.ts'
import { ClusterId, WorkId } from '../../../../shared/domain/ids.ts'
import type { ListedCluster, Pair } from '../../../../shared/domain/overlap.ts'
import { uuid } from '../../make-work.ts'

const work = (number: number) => WorkId.parse(uuid(number))
const pair = (facts: Partial<Pair>): Pair => ({
  a: work(1),
  b: work(2),
  distance: 0,
  sharedArea: null,
  sharedLength: 40,
  gapDays: 120,
  outcomes: ['opportunity'],
  place: null,
  possible: false,
  sliver: false,
  noise: null,
  score: 60,
  parts: { shared: 1, near: 1, gap: 1, firmness: 1, digs: 1, size: 1 },
  ...facts,
})
const told = (was: Pair | null, becomes: Pair | null) => {
  const { won, lost, changed } = toldPairs(new Map([['one', { was, becomes }]]))
  const names = (all: typeof won) => all.map(({ is }) => is)
  return { won: names(won), lost: names(lost), changed: names(changed) }
}
const nothing = { won: [], lost: [], changed: [] }

describe('of two works people read', () => {
  it.each([
    [
      'that they coincide, and what that costs as long as nobody takes them up together',
      pair({}),
      pair({ gapDays: 0, outcomes: ['opportunity', 'conflict'] }),
      { won: ['together'], lost: ['conflictCame'], changed: [] },
    ],
    [
      'the same the other way round',
      pair({ gapDays: 0, outcomes: ['opportunity', 'conflict'] }),
      pair({}),
      { won: ['conflictWent'], lost: ['apart'], changed: [] },
    ],
    ['that a chance comes', null, pair({}), { ...nothing, won: ['opportunityCame'] }],
    ['that a chance goes', pair({}), null, { ...nothing, lost: ['opportunityWent'] }],
    [
      'that a dig rest is broken',
      pair({}),
      pair({ outcomes: ['opportunity', 'digRest'] }),
      { ...nothing, lost: ['digRestCame'] },
    ],
    [
      'that a dig rest holds again',
      pair({ outcomes: ['digRest'] }),
      null,
      { ...nothing, won: ['digRestWent'] },
    ],
    ['that they come nearer', pair({}), pair({ gapDays: 30 }), { ...nothing, changed: ['nearer'] }],
    ['that they go apart', pair({}), pair({ gapDays: 400 }), { ...nothing, changed: ['farther'] }],
    [
      'that one got a date',
      pair({ gapDays: null }),
      pair({ gapDays: 30 }),
      { ...nothing, changed: ['nearer'] },
    ],
    ['nothing when only the score differs', pair({}), pair({ score: 61 }), nothing],
    [
      'nothing of noise',
      pair({ noise: 'sliver' }),
      pair({ noise: 'sliver', gapDays: 0, outcomes: ['conflict'] }),
      nothing,
    ],
  ])('%s', (_what, was, becomes, expected) => {
    expect(told(was, becomes)).toEqual(expected)
  })
})

describe('of clusters people read', () => {
  const cluster = (id: number, works: number[], score: number): ListedCluster =>
    ({ id: ClusterId.parse(uuid(id)), name: `Straat ${id}`, works: works.map(work), score }) as ListedCluster

  it('the score from what it was to what it would be', () => {
    const change = { was: cluster(1, [1, 2], 62), becomes: cluster(1, [1, 2], 78) }
    expect(toldClusters(new Map([['one', change]]))).toMatchObject([{ scoreWas: 62, scoreIs: 78 }])
  })

  it('one cluster when it only lost the work it was named by', () => {
    const changes = new Map([
      ['one', { was: cluster(1, [1, 2, 3], 62), becomes: null }],
      ['two', { was: null, becomes: cluster(2, [2, 3], 70) }],
      ['three', { was: null, becomes: cluster(4, [4], 10) }],
    ])
    expect(toldClusters(changes)).toMatchObject([
      { name: 'Straat 4', scoreWas: null, scoreIs: 10 },
      { name: 'Straat 2', scoreWas: 62, scoreIs: 70, works: { was: 3, is: 2 } },
    ])
  })

  it('nothing when neither score nor works differ', () => {
    const change = { was: cluster(1, [1, 2], 62), becomes: { ...cluster(1, [1, 2], 62), start: null } }
    expect(toldClusters(new Map([['one', change]]))).toEqual([])
  })
})

describe('the sentences', () => {
  it('say a time as people do', () => {
    const said = [1, 7, -14, 10, 59, 92, 700, 1100].map((days) => sayTime(days, words.nl))
    expect(said).toEqual([
      '1 dag',
      '1 week',
      '2 weken',
      '10 dagen',
      '59 dagen',
      '3 maanden',
      '23 maanden',
      '3 jaar',
    ])
  })

  it('say what was and what would be', () => {
    const gap = (days: number | null) => sayGap(days, words.nl)
    expect(words.nl.changes.together(gap(120), gap(0))).toBe('Vallen nu samen; waren 4 maanden uit elkaar.')
    expect(words.nl.changes.nearer(gap(null), gap(30))).toBe(
      'Dichter bij elkaar: 30 dagen uit elkaar, was zonder datum.',
    )
  })
})
