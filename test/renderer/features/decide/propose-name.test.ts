import { describe, expect, it } from 'vitest'
import { proposeName } from '../../../../renderer/features/decide/propose-name.ts'
import { workOf } from '../../make-work.ts'

describe('the name proposed for a combination', () => {
  it('is the street most works share', () => {
    const works = [
      workOf(1, { street: 'Kade' }),
      workOf(2, { street: 'Parkweg' }),
      workOf(3, { street: 'Parkweg' }),
    ]
    expect(proposeName(works)).toBe('Parkweg')
  })

  it('is the same for any order when two streets are as common', () => {
    const works = [workOf(1, { street: 'Parkweg' }), workOf(2, { street: 'Kade' })]
    expect(proposeName(works)).toBe('Kade')
    expect(proposeName([...works].reverse())).toBe('Kade')
  })

  it('is the district, then the name of a work, when no street is known', () => {
    expect(proposeName([workOf(1, { district: 'Centrum' }), workOf(2)])).toBe('Centrum')
    expect(proposeName([workOf(1, { name: 'Riool Kade' }), workOf(2)])).toBe('Riool Kade')
    expect(proposeName([])).toBe('')
  })
})
