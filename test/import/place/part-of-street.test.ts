import { describe, expect, test } from 'vitest'
import { boxOf, place } from './few-streets.ts'

const wholeStreet = [0, 0, 400, 0]

describe('what is no house number is never taken for one', () => {
  test.each([
    'oneven',
    'even',
    'oneven zijde',
    'ong.',
    'km 12',
    'km 2 - 12',
    'hm 2-12',
    'hmp 12,4',
    '4 km',
    '2 woningen',
    'oneven 1-11',
    'lichtmast 12',
    'vanaf nr. 6 tot einde',
  ])('under house numbers: %s', async (numbers) => {
    const work = await place({ Straat: 'Kerkstraat', Huisnummer: numbers })
    expect(boxOf(work)).toEqual(wholeStreet)
    expect(work.placing).toMatchObject({ how: 'street', sure: false })
  })

  test.each([
    'Kerkstraat oneven',
    'Kerkstraat even zijde',
    'Kerkstraat ong.',
    'Kerkstraat ongenummerd',
    'Kerkstraat km 12,4 - 14,8',
    'Kerkstraat van km 2 tot km 12',
    'Kerkstraat tussen hm 2 en hm 12',
    'Kerkstraat hectometer 12.4',
    'Kerkstraat 2-12 km',
    'Kerkstraat 12,4 km',
    'Kerkstraat 400 m',
    'Kerkstraat perceel 12',
    'Kerkstraat put 12 - put 20',
    'Kerkstraat ter hoogte van de kerk',
  ])('behind the street: %s', async (street) => {
    const work = await place({ Straat: street })
    expect(boxOf(work)).toEqual(wholeStreet)
    expect(work.placing).toMatchObject({ how: 'street', sure: false })
  })

  test.each([
    'Riool Kerkstraat km 12',
    'Riool Kerkstraat ong.',
    'Kerkstraat oneven',
    'Riool oneven Kerkstraat',
  ])('in the description: %s', async (name) => {
    const work = await place({ Omschrijving: name })
    expect(boxOf(work)).toEqual(wholeStreet)
    expect(work.placing.sure).toBe(false)
  })
})

describe('about a house is near it, and nobody is sure', () => {
  test.each([
    'Kerkstraat t.h.v. 12',
    'Kerkstraat t.h.v. nr. 12',
    'Kerkstraat thv 12',
    't.h.v. Kerkstraat 12',
    'Kerkstraat t.o. 12',
    'Kerkstraat naast 12',
    'Kerkstraat nabij nr 12',
    'Kerkstraat 12 ong.',
    'Kerkstraat vanaf 12',
  ])('%s', async (street) => {
    const work = await place({ Straat: street })
    expect(boxOf(work)).toEqual([120, 12, 120, 12])
    expect(work.placing).toMatchObject({ sure: false, why: { key: 'place.aboutNumbers' } })
  })

  test.each(['t.h.v. 12', 'thv 12', '12 (t.o.)', 'vanaf 12', 'oneven zijde, 12'])(
    'under house numbers: %s',
    async (numbers) => {
      const work = await place({ Straat: 'Kerkstraat', Huisnummer: numbers })
      expect(boxOf(work)).toEqual([120, 12, 120, 12])
      expect(work.placing.sure).toBe(false)
    },
  )

  test('a street at another is near their crossing', async () => {
    const work = await place({ Straat: 'Kerkstraat t.h.v. Molenweg' })
    expect(boxOf(work)).toEqual([100, 0, 100, 0])
    expect(work.placing).toMatchObject({ sure: false, why: { key: 'place.nearCrossing' } })
  })
})

describe('the whole street is the whole street', () => {
  test.each([
    'hele Kerkstraat',
    'Kerkstraat (hele straat)',
    'Kerkstraat geheel',
    'Kerkstraat over de hele lengte',
  ])('%s', async (street) => {
    const work = await place({ Straat: street })
    expect(boxOf(work)).toEqual(wholeStreet)
    expect(work.placing).toMatchObject({ how: 'street', sure: true })
  })

  test.each(['hele straat', 'geheel', 'alle', 'nvt', '-', ''])(
    'under house numbers: "%s"',
    async (numbers) => {
      const work = await place({ Straat: 'Kerkstraat', Huisnummer: numbers })
      expect(work.placing).toMatchObject({ how: 'street', sure: true })
    },
  )

  test('numbers of one side stay numbers', async () => {
    const work = await place({ Straat: 'Kerkstraat', Huisnummer: '2 t/m 12 even' })
    expect(boxOf(work)).toEqual([20, 0, 120, 0])
    expect(work.placing).toMatchObject({ how: 'address', sure: true })
  })
})
