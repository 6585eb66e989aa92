/** Texts without end where a word is expected: looked through in the time of an ordinary row. */
import { describe, expect, it } from 'vitest'
import { meaningsOfHeading } from '../../../electron/import/detect/heading-words.ts'
import { readAngle } from '../../../electron/import/detect/read-angle.ts'
import { takePartWords } from '../../../electron/import/detect/part-words.ts'
import { parsePlaceText } from '../../../electron/import/detect/place-text.ts'
import { recogniseCrs } from '../../../shared/geo/crs.ts'
import { parseWkt } from '../../../electron/import/readers/parse-wkt.ts'
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

  it.each([
    ['digits', '1'.repeat(endless)],
    ['spaces', `1${' '.repeat(endless)}2`],
    ['pairs', '52, 5 '.repeat(endless / 6)],
    ['brackets', 'PROJCS['.repeat(endless / 7)],
  ])('of %s is no coordinate, place or system, and that is seen at once', (_what, text) => {
    const start = performance.now()
    expect(readAngle(text)).toBe(null)
    expect(parsePlaceText(text)).toBe(null)
    expect(recogniseCrs(text)).toBe(null)
    expect(takePartWords(text).isPart).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('of brackets is no shape', () => {
    const nested = `POINT ${'('.repeat(endless)}1 2${')'.repeat(endless)}`
    expect(parseWkt(nested)).toBe(null)
  })
})
