import { describe, expect, it } from 'vitest'
import {
  fieldsOf,
  problemsOf,
  type CombinationDraft,
} from '../../renderer/features/decide/combination-draft.ts'
import { partyId, workId } from './work-of-a-party.ts'

const ready: CombinationDraft = {
  name: 'Stationsstraat',
  works: [workId(1), workId(2)],
  lead: partyId(1),
  start: '2028-04-01',
  end: '2028-09-30',
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
    ['no reason', { reason: '' }, { reason: 'empty' }],
  ])('%s is said, and is no combination yet', (_, change, problem) => {
    expect(problemsOf({ ...ready, ...change })).toEqual(problem)
    expect(fieldsOf({ ...ready, ...change })).toBeNull()
  })

  it('may be one day', () => {
    expect(problemsOf({ ...ready, end: ready.start })).toEqual({})
  })
})
