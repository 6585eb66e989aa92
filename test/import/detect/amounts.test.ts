import { describe, expect, test } from 'vitest'
import { readAmount } from '../../../electron/import/detect/read-number.ts'
import { hasRealFiles, readFiles, realFile } from '../real-files.ts'

const cases: readonly (readonly [text: string, euros: number | null])[] = [
  ['€ 1.250.000,-', 1_250_000],
  ['€ 1,2 mln', 1_200_000],
  ['1,2 M€', 1_200_000],
  ['250k', 250_000],
  ['k€ 250', 250_000],
  ['ca. 100.000', 100_000],
  ['1.250', 1_250],
  ['1,250.00', 1_250],
  ['1250,50', 1_251],
  ['€ -5.000', -5_000],
  ['-€ 5.000', -5_000],
  ['(5.000)', -5_000],
  ['3 ton', 300_000],
  ['€ 250.000 excl. btw', 250_000],
  ['€ 250.000,00 (incl. BTW)', 250_000],
  ['€ 750 dzd', 750_000],
  ['2,5 miljoen', 2_500_000],
  ['1,250 mln', 1_250_000],
  // May be 1.25 or 1,250 millions, more than one amount, or none.
  ['1.250 mln', null],
  ['100.000 - 150.000', null],
  ['< 50.000', null],
  ['12 %', null],
  ['PM', null],
  ['250 m2', null],
]

describe('an amount', () => {
  test.each(cases)('%s', (text, euros) => {
    expect(readAmount(text)).toBe(euros)
  })

  test('of a column in thousands or millions', () => {
    expect(readAmount('1.250', 1_000)).toBe(1_250_000)
    expect(readAmount('1,25', 1_000_000)).toBe(1_250_000)
    expect(readAmount('1.250', 1_000_000)).toBeNull()
  })

  test.skipIf(!hasRealFiles)(
    '46: right or said, never one euro for a million (needs ../shared/data)',
    async () => {
      const read = await readFiles([realFile('reports/46-bedragen/bedragen.csv')])
      const unread = read.works.filter(({ fields }) => fields.budget === null)
      expect(unread.map(({ fields }) => fields.number)).toEqual(['N07', 'N08', 'N19', 'N20'])
      const said = read.report.notes.filter(({ message }) => message.key === 'import.budgetNotUnderstood')
      // "PM" says that there is no amount yet.
      expect(said.map(({ row }) => row)).toEqual([8, 20, 21])
      for (const [path, euros] of [
        ['duizenden.csv', [250_000, 1_250_000]],
        ['keuro.csv', [250_000]],
      ] as const) {
        const { works } = await readFiles([realFile(`reports/46-bedragen/${path}`)])
        expect(works.map(({ fields }) => fields.budget)).toEqual(euros)
      }
    },
  )
})
