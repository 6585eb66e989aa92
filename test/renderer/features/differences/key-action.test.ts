import { describe, expect, it } from 'vitest'
import { keyAction } from '../../../../renderer/features/differences/key-action.ts'
import { words } from '../../../../renderer/features/differences/words.ts'
import type { Difference, DraftDecisions } from '../../../../shared/domain/difference.ts'
import { WorkId } from '../../../../shared/domain/ids.ts'
import { uuid } from '../../make-work.ts'
import { makeDifference } from './make-difference.ts'

const none: DraftDecisions = { matches: [], left: [], missing: [], corrections: [] }
const work = WorkId.parse(uuid(1))

function pressed(
  key: string,
  difference: Partial<Difference>,
  decisions = none,
): DraftDecisions | 'tick' | null {
  const action = keyAction(key, makeDifference({ work, ...difference }), decisions, words.nl)
  if (action === null || action.is === 'tick') return action === null ? null : 'tick'
  return action.change(decisions)
}

describe('keys on a difference', () => {
  it('space leaves what was taken over, and takes over what was left', () => {
    const left = pressed(' ', { group: 'shifted' })
    expect(left).toEqual({ ...none, left: ['row 1'] })
    expect(pressed(' ', { group: 'shifted' }, left as DraftDecisions)).toEqual(none)
  })

  it('space chooses a missing work, and means nothing where there is nothing to choose', () => {
    expect(pressed(' ', { group: 'missing' })).toBe('tick')
    expect(pressed(' ', { group: 'unchanged' })).toBeNull()
  })

  it('letters say what became of a missing work', () => {
    const done = pressed('u', { group: 'missing' })
    expect(done).toEqual({ ...none, missing: [{ work, decision: 'done' }] })
    expect(pressed('O', { group: 'missing' }, done as DraftDecisions)).toEqual(none)
    expect(pressed('x', { group: 'missing' })).toBeNull()
    expect(pressed('u', { group: 'changed' })).toBeNull()
  })

  it('n says that an asked row is a new work', () => {
    expect(pressed('n', { group: 'asked', work: null })).toMatchObject({ matches: [{ work: null }] })
  })
})
