/** Texts without end where a word is expected: looked through in the time of an ordinary row. */
import { describe, expect, it } from 'vitest'
import { meaningsOfHeading } from '../../../electron/import/detect/heading-words.ts'
import { parseWkt } from '../../../electron/import/rows/parse-wkt.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'

const endless = 200_000

describe('a text without end', () => {
  it.each([
    ['digits', '1'.repeat(endless)],
    ['spaces', `x${' '.repeat(endless)}y`],
    ['words', 'riool '.repeat(endless / 6)],
  ])('of %s is no heading and no period, and that is seen at once', (_what, text) => {
    const start = performance.now()
    expect(meaningsOfHeading(text)).toEqual([])
    expect(parsePeriod(text)).toBe(null)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('of brackets is no shape', () => {
    const nested = `POINT ${'('.repeat(endless)}1 2${')'.repeat(endless)}`
    expect(parseWkt(nested)).toBe(null)
  })
})
