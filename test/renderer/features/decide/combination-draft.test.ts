import { describe, expect, it } from 'vitest'
import {
  fieldsOf,
  problemsOf,
  type CombinationDraft,
} from '../../../../renderer/features/decide/combination-draft.ts'
import { partyId, workId } from '../../make-work.ts'

const ready: CombinationDraft = {
  name: 'Stationsstraat',
  works: [workId(1), workId(2)],
  lead: partyId(1),
  start: '2028-04-01',
  end: '2028-09-30',
  periods: new Map([
    [workId(1), { start: '2028-04-01', end: '2028-05-31' }],
    [workId(2), { start: '2028-06-01', end: '2028-09-30' }],
  ]),
  level: 3,
  reason: 'samen open, samen dicht',
}

describe('what has to be filled in before works are a combination', () => {
  it('is nothing when all is there', () => {
    expect(problemsOf(ready)).toEqual({})
    expect(fieldsOf(ready)).toMatchObject({ period: { start: '2028-04-01', end: '2028-09-30' }, level: 3 })
  })

  it.each<[string, Partial<CombinationDraft>, object]>([
    ['a name of spaces', { name: '  ' }, { name: 'empty' }],
    ['one work', { works: [workId(1)] }, { works: 'tooFew' }],
    ['nobody to lead', { lead: null }, { lead: 'empty' }],
    ['no start', { start: '' }, { start: 'empty' }],
    ['no end', { end: '' }, { end: 'empty' }],
    ['an end before the start', { end: '2028-03-31' }, { end: 'beforeStart' }],
    ['a whole that begins after a work', { start: '2028-04-02' }, { start: 'afterWork' }],
    ['a whole that ends before a work', { end: '2028-09-29' }, { end: 'beforeWork' }],
    [
      'a work without days',
      { periods: new Map([[workId(1), { start: '2028-04-01', end: '2028-05-31' }]]) },
      { periods: new Map([[workId(2), { start: 'empty', end: 'empty' }]]) },
    ],
    [
      'a work that ends before it starts',
      {
        works: [workId(1), workId(3)],
        periods: new Map([
          [workId(1), { start: '2028-04-01', end: '2028-05-31' }],
          [workId(3), { start: '2028-06-02', end: '2028-06-01' }],
        ]),
      },
      { periods: new Map([[workId(3), { end: 'beforeStart' }]]) },
    ],
    ['no reason', { reason: '' }, { reason: 'empty' }],
  ])('%s is said, and is no combination yet', (_, change, problem) => {
    expect(problemsOf({ ...ready, ...change })).toEqual(problem)
    expect(fieldsOf({ ...ready, ...change })).toBeNull()
  })

  it('may be one day', () => {
    const day = { start: ready.start, end: ready.start }
    const periods = new Map(ready.works.map((work) => [work, day]))
    expect(problemsOf({ ...ready, ...day, periods })).toEqual({})
  })

  it('says nothing of a work that does not take part', () => {
    const periods = new Map(ready.periods).set(workId(3), { start: '', end: '' })
    expect(problemsOf({ ...ready, periods })).toEqual({})
  })
})
