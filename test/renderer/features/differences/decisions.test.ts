import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isTakenElsewhere,
  leaveAsked,
  matchesDiffer,
  matchOf,
  setMatch,
  setMissing,
  setTaken,
} from '../../../../renderer/features/differences/decisions.ts'
import type { DraftDecisions } from '../../../../shared/domain/difference.ts'
import { WorkId } from '../../../../shared/domain/ids.ts'
import { uuid } from '../../make-work.ts'

const none: DraftDecisions = { matches: [], left: [], missing: [], corrections: [] }
const row = (at: number) => ({ file: 'lijst.xlsx', sheet: 'Totaal', row: at })
const work = (nth: number) => WorkId.parse(uuid(nth))

describe('what people decide about differences', () => {
  it('leaves what is not taken over, and forgets it when it is taken over after all', () => {
    const left = setTaken(none, ['a', 'b'], false)
    expect(left.left).toEqual(['a', 'b'])
    expect(setTaken(left, ['a'], true).left).toEqual(['b'])
  })

  it('says which work a row is, in the place of an earlier answer', () => {
    const said = setMatch(setMatch(none, row(3), work(1)), row(3), null)
    expect(said.matches).toEqual([{ source: row(3), work: null }])
    expect(matchOf(said, row(3))).toBeNull()
    expect(matchOf(said, row(4))).toBeUndefined()
    expect(setMatch(said, row(3), undefined)).toEqual(none)
  })

  it('tells rows of two sheets apart', () => {
    const said = setMatch(none, row(3), work(1))
    expect(matchOf(said, { ...row(3), sheet: 'Oud' })).toBeUndefined()
  })

  it('knows a work that is found is not missing', () => {
    const missing = setMissing(none, [work(1), work(2)], 'done')
    expect(setMatch(missing, row(3), work(1)).missing).toEqual([{ work: work(2), decision: 'done' }])
  })

  it('sees that a work was chosen for another row, not for this one', () => {
    const said = setMatch(none, row(3), work(1))
    expect(isTakenElsewhere(said, work(1), row(4))).toBe(true)
    expect(isTakenElsewhere(said, work(1), row(3))).toBe(false)
    expect(isTakenElsewhere(said, work(2), row(4))).toBe(false)
  })

  it('leaves a row that nobody can tell out, whatever was said before', () => {
    expect(leaveAsked(setMatch(none, row(3), work(1)), 'row 3', row(3))).toEqual({ ...none, left: ['row 3'] })
  })

  it('says of several missing works at once what became of them, and leaves them open again', () => {
    const said = setMissing(setMissing(none, [work(1)], 'forgotten'), [work(1), work(2)], 'withdrawn')
    expect(said.missing.map(({ decision }) => decision)).toEqual(['withdrawn', 'withdrawn'])
    expect(setMissing(said, [work(1), work(2)], null)).toEqual(none)
  })

  it('asks for another comparison only when a row became another work', () => {
    expect(matchesDiffer(none, setTaken(none, ['a'], false))).toBe(false)
    expect(matchesDiffer(none, setMissing(none, [work(1)], 'done'))).toBe(false)
    expect(matchesDiffer(none, setMatch(none, row(3), null))).toBe(true)
  })

  it('comes back to where it was when a choice is taken back', () => {
    const keys = fc.uniqueArray(fc.string(), { maxLength: 20 })
    fc.assert(
      fc.property(keys, keys, (before, chosen) => {
        const start = setTaken(none, before, false)
        const fresh = chosen.filter((key) => !before.includes(key))
        expect(setTaken(setTaken(start, fresh, false), fresh, true)).toEqual(start)
      }),
    )
  })
})
