import { describe, expect, it } from 'vitest'
import { readDay } from '../../../renderer/ui/read-day.ts'

describe('a day as it is typed in the dialog', () => {
  it.each([
    ['12-3-2027', '2027-03-12', '2027-03-12'],
    ['12 mrt 2027', '2027-03-12', '2027-03-12'],
    ['2027-03-12', '2027-03-12', '2027-03-12'],
    ['Q2 2027', '2027-04-01', '2027-06-30'],
    ['maart 2028', '2028-03-01', '2028-03-31'],
  ])('%s', (text, start, end) => {
    expect(readDay(text, 'start')).toBe(start)
    expect(readDay(text, 'end')).toBe(end)
  })

  it('leaves open what the words leave open', () => {
    expect(readDay('na 2030', 'start')).toBe('2031-01-01')
    expect(readDay('na 2030', 'end')).toBeNull()
  })

  it.each(['', 'morgen', '31-2-2027', 'n.t.b.', '1 mei'])('reads no day in "%s"', (text) => {
    expect(readDay(text, 'start')).toBeNull()
  })
})
