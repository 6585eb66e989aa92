/** When two names are those of one measure, and when they only look alike. */
import { describe, expect, it } from 'vitest'
import { measureName } from '../../../shared/overlap/pairs/measure-name.ts'

describe('the name of a measure', () => {
  it.each([
    ['Gasvervanging Kade', 'GASVERVANGING  kade'],
    ['Herinrichting Plein 2027', 'Herinrichting Plein'],
    ['Herinrichting Plein 2027-2028', 'Herinrichting Plein (2)'],
    ['Riool Händelstraat v2', 'Riool Handelstraat def'],
    ['Riool Dam (versie 3)', 'Riool Dam - definitief'],
  ])('%s is %s', (one, two) => {
    expect(measureName(one)).toBe(measureName(two))
  })

  it.each([
    ['Fase 1', 'Fase 2'],
    ['Riool A12', 'Riool A13'],
    ['Perceel 2027 Noord', 'Perceel 2028 Noord'],
    ['Defensieweg', 'Weg'],
  ])('%s is not %s', (one, two) => {
    expect(measureName(one)).not.toBe(measureName(two))
  })

  it('is nothing when only a year or a version is left', () => {
    expect(['2027', 'v2', 'def (2)', '-'].map(measureName)).toEqual(['', '', '', ''])
  })
})
