/** The many ways in which a row says where, each against a few streets drawn by hand. */
import { describe, expect, it } from 'vitest'
import { all, boxOf, place, type Cells } from './few-streets.ts'

const wholeKerkstraat = [0, 0, 400, 0]

describe('a street is found', () => {
  it.each([
    'Kerkstraat',
    'kerkstr.',
    'Kerk str',
    'KERK-STRAAT',
    ' Kerkstraat, ',
    'Kerkstraat (fase 2)',
    'Kerkstraat, Centrum',
    'Kerkstraat (Centrum)',
    'Kerkstraat te Centrum',
  ])('as "%s", for sure', async (text) => {
    const work = await place({ Straat: text })
    expect(boxOf(work)).toEqual(wholeKerkstraat)
    expect(work.placing).toMatchObject({ how: 'street', sure: true })
  })

  it.each([
    ['Burg. Jansenln', [200, -80, 200, 80]],
    ['Burgemeester Jansenlaan', [200, -80, 200, 80]],
    ['v.d. Valkstraat', [300, -80, 300, 80]],
    ['van den Valkstr', [300, -80, 300, 80]],
    ['St. Jozefpl.', [0, 300, 50, 300]],
    ['Sint-Józef-plein', [0, 300, 50, 300]],
    ['Plein 1944', [500, 300, 550, 300]],
  ])('as "%s", for sure', async (text, box) => {
    const work = await place({ Straat: text })
    expect(boxOf(work)).toEqual(box)
    expect(work.placing.sure).toBe(true)
  })

  it.each([
    ['Kerkstaat', 'place.readAs'],
    ['Krekstraat', 'place.readAs'],
    ['Kerkstraat e.o.', 'place.partUnknown'],
    ['Kerkstraat (ged.)', 'place.partUnknown'],
    ['Kerkstraat (Noord)', 'place.partUnknown'],
    ['nabij Kerkstraat', 'place.partUnknown'],
    ['Kerkstraat 99', 'place.numberUnknown'],
  ])('as "%s", for someone to look at', async (text, why) => {
    const work = await place({ Straat: text })
    expect(boxOf(work)).toEqual(wholeKerkstraat)
    expect(work.placing).toMatchObject({ how: 'street', sure: false, why: { key: why } })
  })

  it('by its initials or its last words, for someone to look at', async () => {
    for (const text of ['J. van Goyenstraat', 'Van Goyenstraat']) {
      const work = await place({ Straat: text })
      expect(boxOf(work)).toEqual([600, 300, 700, 300])
      expect(work.placing).toMatchObject({ sure: false, why: { key: 'place.readAs' } })
    }
  })

  describe.each(['Straat', 'Adres', 'Locatie'])('under "%s", with another', (heading) => {
    it.each([
      'Kerkstraat; Molenweg',
      'Kerkstraat;Molenweg',
      'Kerkstraat / Molenweg',
      'Kerkstraat/Molenweg',
      'Kerkstraat, Molenweg',
      'Kerkstraat en Molenweg',
      'Kerkstraat & Molenweg',
      'Kerkstraat\nMolenweg',
      'Kerkstraat\r\n\r\nMolenweg\r\n',
    ])('as %j: both, for sure', async (text) => {
      const work = await place({ [heading]: text })
      expect(boxOf(work)).toEqual([0, -80, 400, 80])
      expect(work.placing).toMatchObject({ how: 'street', sure: true, why: { key: 'place.onStreets' } })
    })

    it.each([
      'Kerkstraat en Nergensweg',
      'Kerkstraat; Nergensweg',
      'Nergensweg; Kerkstraat',
      'Nergensweg, Kerkstraat',
      'Kerkstraat\nNergensweg',
    ])('as %j: the one that is known, and the other is named', async (text) => {
      const work = await place({ [heading]: text })
      expect(boxOf(work)).toEqual(wholeKerkstraat)
      expect(work.placing).toMatchObject({
        sure: false,
        why: { key: 'place.notAllKnown', values: { missing: 'Nergensweg', streets: 'Kerkstraat' } },
      })
    })

    it.each(['Kerkstraat 2 t/m 8; Molenweg', 'Kerkstraat 4 en 12, Molenweg', 'Kerkstraat 4\nMolenweg'])(
      'as %j: neither is lost, for someone to look at',
      async (text) => {
        const work = await place({ [heading]: text })
        expect(boxOf(work)).toEqual([0, -80, 400, 80])
        expect(work.placing.sure).toBe(false)
      },
    )

    it('of which there are two of that name: said so', async () => {
      const work = await place({ [heading]: 'Dorpsstraat en Kerkstraat' })
      expect(boxOf(work)).toEqual(wholeKerkstraat)
      expect(work.placing).toMatchObject({ sure: false, why: { key: 'place.notAllCertain' } })
    })
  })

  it('keeps the lines of its cell apart', async () => {
    expect((await place({ Straat: 'Kerkstraat\nMolenweg' })).fields.street).toBe('Kerkstraat / Molenweg')
    expect(boxOf(await place({ Straat: 'Burgemeester\nJansenlaan' }))).toEqual([200, -80, 200, 80])
    expect(boxOf(await place({ Straat: 'Kerkstraat 12\nCentrum' }))).toEqual([120, 12, 120, 12])
  })

  it('together with others', async () => {
    for (const text of [
      'Kerkstraat/Molenweg',
      'Kerkstraat en Molenweg',
      'Kerkstraat, Molenweg',
      'Kerkstraat; Molenweg',
    ]) {
      const work = await place({ Straat: text })
      expect(boxOf(work), text).toEqual([0, -80, 400, 80])
      expect(work.placing, text).toMatchObject({ how: 'street', sure: true })
    }
  })

  it('while another beside it is not: for someone to look at', async () => {
    const { placing } = await place({ Straat: 'Kerkstraat / Nergenslaan' })
    expect(placing).toMatchObject({ how: 'street', sure: false, why: { key: 'place.notAllKnown' } })
  })
})

describe('a part of a street is found', () => {
  it.each<[Cells, number[]]>([
    [{ Straat: 'Kerkstraat', Van: 'Molenweg', Tot: 'Burg. Jansenlaan' }, [100, 0, 200, 0]],
    [{ Straat: 'Kerkstraat van Molenweg tot v.d. Valkstraat' }, [100, 0, 300, 0]],
    [{ Straat: 'Kerkstraat (van Molenweg t/m Van der Valkstraat)' }, [100, 0, 300, 0]],
    [{ Straat: 'Kerkstraat, tussen Burgemeester Jansenlaan en Molenweg' }, [100, 0, 200, 0]],
    [{ Straat: 'hoek Kerkstraat - Molenweg' }, [100, 0, 100, 0]],
    [{ Straat: 'Kerkstraat hoek Molenweg' }, [100, 0, 100, 0]],
    [{ Straat: 'kruising Molenweg/Kerkstraat' }, [100, 0, 100, 0]],
  ])('from %j', async (cells, box) => {
    const work = await place(cells)
    expect(boxOf(work)).toEqual(box)
    expect(work.placing).toMatchObject({ how: 'streetPart', sure: true })
  })

  it('not, when a side street is unknown or lies elsewhere: the whole street, for someone to look at', async () => {
    for (const tot of ['Nergenslaan', 'Sint Jozefplein', 'einde']) {
      const work = await place({ Straat: 'Kerkstraat', Van: 'Molenweg', Tot: tot })
      expect(boxOf(work), tot).toEqual(wholeKerkstraat)
      expect(work.placing, tot).toMatchObject({
        how: 'street',
        sure: false,
        why: { key: 'place.endUnknown' },
      })
    }
  })
})

describe('houses are found', () => {
  it.each<[Cells, number[]]>([
    [{ Straat: 'Kerkstraat', Huisnummer: '12' }, [120, 12, 120, 12]],
    [{ Straat: 'Kerkstraat 12' }, [120, 12, 120, 12]],
    [{ Straat: 'Kerkstraat', Huisnummer: '4-12' }, [40, 0, 120, 0]],
    [{ Straat: 'Kerkstraat', Huisnummer: '4 t/m 12' }, [40, 0, 120, 0]],
    [{ Straat: 'Kerkstraat nrs. 4 tot en met 12' }, [40, 0, 120, 0]],
    [{ Straat: 'Kerkstraat even 2-20' }, [20, 0, 200, 0]],
    [{ Straat: 'Kerkstraat', Huisnummer: '2, 4 en 6' }, [20, 12, 60, 12]],
    [{ Straat: 'Kerkstraat', Van: '4', Tot: '12' }, [40, 0, 120, 0]],
  ])('from %j', async (cells, box) => {
    const work = await place(cells)
    expect(boxOf(work)).toEqual(box)
    expect(work.placing).toMatchObject({ how: 'address', sure: true })
  })

  it('in part: for someone to look at', async () => {
    const { placing } = await place({ Straat: 'Kerkstraat', Huisnummer: '12-48' })
    expect(placing).toMatchObject({ how: 'address', sure: false, why: { key: 'place.someNumbersUnknown' } })
  })
})

describe('a street of which there are two', () => {
  it('is not guessed: the sentence names the choices', async () => {
    const { place: found, placing } = await place({ Straat: 'Dorpsstraat' })
    expect(found).toBeNull()
    expect(placing).toMatchObject({ how: null, sure: false, why: { key: 'place.severalPlaces' } })
    expect(placing.why?.values).toMatchObject({ count: 2, choices: 'Centrum; Buitendorp' })
  })

  it.each<Cells>([
    { Straat: 'Dorpsstraat', Wijk: 'Buitendorp' },
    { Straat: 'Dorpsstraat (Buitendorp)' },
    { Straat: 'Dorpsstraat, Buitendorp' },
    { Straat: 'Dorpsstraat in Buitendorp' },
  ])('is the one in the district that the row names: %j', async (cells) => {
    const work = await place(cells)
    expect(boxOf(work)).toEqual([0, 4000, 80, 4000])
    expect(work.placing.sure).toBe(true)
  })

  it('is doubted when the one there is lies in another district than the row says', async () => {
    const { placing } = await place({ Straat: 'Kerkstraat', Wijk: 'Buitendorp' })
    expect(placing).toMatchObject({ how: 'street', sure: false, why: { key: 'place.notInArea' } })
  })
})

describe('where no street is found', () => {
  it.each<[Cells, string | null, string]>([
    [{ Straat: 'Nergenslaan' }, null, 'place.streetUnknown'],
    [{ Opmerking: 'niets' }, null, 'place.nothingSaid'],
    [{ Postcode: '1234 AB' }, 'postcode', 'place.inPostcode'],
    [{ Postcode: '1234' }, 'postcode', 'place.inPostcode'],
    [{ Wijk: 'Centrum' }, 'district', 'place.inDistrict'],
    [{ Straat: 'Nergenslaan', Wijk: 'Centrum' }, 'district', 'place.areaInstead'],
  ])('%j is %s, never for sure', async (cells, how, why) => {
    const { placing } = await place(cells)
    expect(placing).toMatchObject({ how, sure: false, why: { key: why } })
  })

  it('because there is no layer of streets, the sentence says so', async () => {
    const { placing } = await place({ Straat: 'Kerkstraat' }, { ...all, layers: [] })
    expect(placing.why?.key).toBe('place.noStreetLayer')
  })
})

describe('a street inside the description', () => {
  const described = (text: string) => place({ Omschrijving: text })

  it.each([
    ['Vervangen riool Kerkstraat', wholeKerkstraat, true],
    ['Riool Kerkstr. vervangen', wholeKerkstraat, true],
    ['Vervangen kabel Kerkstraat tussen Molenweg en Burg. Jansenlaan', [100, 0, 200, 0], true],
    ['Kabel hoek Kerkstraat/Molenweg', [100, 0, 100, 0], true],
    ['Riool Kerkstraat 12', [120, 12, 120, 12], true],
    ['Riool Kerkstraat en kabel Molenweg', [0, -80, 400, 80], false],
    ['Herinrichting markt', [600, 600, 650, 600], false],
    ['Omgeving Kerkstraat', wholeKerkstraat, false],
  ])('"%s"', async (text, box, sure) => {
    const work = await described(text)
    expect(boxOf(work)).toEqual(box)
    expect(work.placing.sure).toBe(sure)
  })

  it.each(['Vervangen riool Kerkstraatje', 'Krekstraat vervangen', 'Onderhoud'])(
    '"%s" names none',
    async (text) => {
      expect((await described(text)).place).toBeNull()
    },
  )
})
