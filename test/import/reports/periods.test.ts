import { describe, expect, test } from 'vitest'
import { hasRealFiles, readFiles, realFile, saidAbout } from '../real-files.ts'
import type { DeliveryReading } from '../../../electron/import/read-delivery.ts'

/** Start and end by the party's own number. */
function periodsOf({ works }: DeliveryReading): Record<string, string> {
  return Object.fromEntries(
    works.map(({ fields: { number, period } }) => [
      number ?? '',
      `${period.start ?? ''}..${period.end ?? ''}`,
    ]),
  )
}

async function periodsIn(path: string): Promise<Record<string, string>> {
  return periodsOf(await readFiles([realFile(`reports/${path}`)]))
}

describe.skipIf(!hasRealFiles)('periods as they come (needs ../shared/data)', () => {
  test('01: stars and zeros of a dbf are no date and no amount, and no row is lost', async () => {
    const read = await readFiles([realFile('reports/01-dbf-stars/werken.shp')])
    expect(read.report).toMatchObject({ works: 3, rejected: [] })
    expect(read.works.map(({ fields }) => fields.budget)).toEqual([5000, null, null])
    expect(read.works.map(({ fields }) => fields.period.start)).toEqual(['2027-05-01', null, null])
  })

  test('02: weeks over the turn of the year; a week that is not there is said', async () => {
    const read = await readFiles([realFile('reports/02-week-over-jaargrens/weken.csv')])
    expect(periodsOf(read)).toMatchObject({
      N01: '2026-12-28..2027-01-03',
      N02: '..',
      N03: '2026-12-07..2027-01-24',
      N04: '2026-12-07..2027-01-24',
      N05: '2026-12-14..2027-01-17',
      N06: '2026-12-14..2027-01-17',
      N07: '2026-12-14..2027-01-17',
      N15: '2027-02-01..2027-02-07',
      N16: '2027-10-04..2027-11-07',
    })
    const said = read.report.notes.filter(({ message }) => message.key === 'import.periodNotUnderstood')
    expect(said.map(({ row }) => row)).toEqual([3])
    // "202705" may be a month as well.
    expect(read.questions).toContainEqual(
      expect.objectContaining({ about: 'unit', value: 'periode', proposal: 'week' }),
    )
  })

  test('03: names of months in every spelling', async () => {
    expect(await periodsIn('03-maandnamen/maanden.csv')).toEqual({
      N01: '2027-03-01..2027-04-30',
      N02: '2027-03-01..2027-05-31',
      N03: '2026-10-01..2026-11-30',
      N04: '2027-10-15..2027-12-20',
      N05: '2027-03-01..2027-05-15',
      N06: '2027-03-01..2027-04-30',
      N07: '2027-02-01..2027-03-31',
      N08: '2027-05-03..2027-05-28',
      N09: '2027-05-03..2027-05-28',
      N10: '2027-05-03..2027-05-28',
      N11: '2027-03-01..2027-04-30',
      N12: '2027-03-01..2027-04-30',
      N13: '2027-05-03..2027-05-28',
      N14: '2027-05-01..2027-06-30',
      N15: '2027-05-03..2027-05-28',
    })
  })

  test('04: at least 55 of 60 words of planners are read, and every other is said with its row', async () => {
    const read = await readFiles([realFile('reports/04-vage-perioden/vaag.csv')])
    const undated = read.works.filter(({ fields }) => fields.period.precision === 'none')
    expect(read.works.length - undated.length).toBeGreaterThanOrEqual(55)
    const said = read.report.notes.filter(({ message }) => message.key === 'import.periodNotUnderstood')
    expect(said.map(({ row }) => row)).toEqual(undated.map(({ source }) => source.row))
  })

  test('05: week, quarter or month with the year in another column, start and end each', async () => {
    expect(await periodsIn('05-week-en-jaar-kolommen/weekjaar.csv')).toEqual({
      N01: '2027-05-03..2027-06-06',
      N02: '2027-12-13..2028-01-16',
      N03: '2026-12-28..2027-01-03',
      N04: '2027-01-01..2027-12-31',
    })
    expect(await periodsIn('05-week-en-jaar-kolommen/kwjaar.csv')).toEqual({
      N11: '2027-04-01..2027-06-30',
      N12: '2027-07-01..2027-09-30',
      N13: '2028-10-01..2028-12-31',
      N14: '2028-01-01..2028-12-31',
    })
    expect(await periodsIn('05-week-en-jaar-kolommen/maandjaar.csv')).toEqual({
      N21: '2027-05-01..2027-08-31',
      N22: '2027-11-01..2028-02-29',
    })
  })

  test('06: a duration gives the end that no column says', async () => {
    expect(await periodsIn('06-duur/duur.csv')).toEqual({
      N01: '2027-05-03..2027-06-13',
      N02: '2027-06-07..2027-08-29',
    })
    expect(await periodsIn('06-duur/duur2.csv')).toEqual({
      N11: '2027-05-03..2027-06-13',
      N12: '2027-06-07..2027-07-06',
    })
  })

  test('07: milliseconds since 1970 are the day they are here', async () => {
    const read = await readFiles([realFile('reports/07-epoch-milliseconden/arcgis.geojson')])
    expect(periodsOf(read)).toMatchObject({ P1: '2027-05-01..2027-06-30', P4: '2027-05-01..2027-06-30' })
    expect(saidAbout(read)).toContain('import.countedDays')
  })

  test('31: a formula without its value is an end that was given, and nobody can read', async () => {
    const read = await readFiles([realFile('reports/31-formule-zonder-waarde/formules.xlsx')])
    expect(periodsOf(read)).toMatchObject({ F1: '2027-05-01..2027-12-31', F2: '2027-05-01..2027-12-31' })
    expect(read.works[0]?.fields.period.derived).toBe('end')
    expect(saidAbout(read)).toContain('import.endAssumed')
  })

  test.each(['zones.csv', 'zones.geojson'])('43: an instant is the day it is here (%s)', async (name) => {
    const periods = Object.values(await periodsIn(`43-tijdzones/${name}`))
    expect(periods.filter((period) => period === '2027-01-11..2027-02-28')).toHaveLength(1)
    expect(periods.filter((period) => period === '2027-05-01..2027-06-30')).toHaveLength(periods.length - 1)
  })

  test('67: serial numbers of Excel in columns of dates, in text and in a dbf', async () => {
    expect(await periodsIn('67-datum-als-serienummer/serie.csv')).toEqual({
      S0: '2027-05-01..2027-06-30',
      S1: '2027-05-02..2027-06-30',
      S2: '2027-05-03..2027-06-30',
    })
    expect(await periodsIn('67-datum-als-serienummer/gemengd.csv')).toEqual({
      M1: '2027-05-01..2027-06-30',
      M2: '2027-05-01..2027-06-30',
      M3: '2027-05-03..2027-06-30',
    })
    for (const name of ['serie.shp', 'serie.xlsx', 'jjjjmmdd.shp'])
      expect(new Set(Object.values(await periodsIn(`67-datum-als-serienummer/${name}`)))).toEqual(
        new Set(['2027-05-01..2027-06-30']),
      )
  })

  test('68: names of columns that were cut at ten characters', async () => {
    for (const name of ['a', 'b', 'c']) {
      const { works } = await readFiles([realFile(`reports/68-afgekapte-kolomnamen/${name}.shp`)])
      expect(works[0]?.fields).toMatchObject({
        number: 'P0',
        name: 'Riool Moerbeihof 0',
        period: { start: '2027-05-01', end: '2027-06-30' },
        budget: 250_000,
        firmness: 'executing',
      })
    }
    const { works } = await readFiles([realFile('reports/68-afgekapte-kolomnamen/d.shp')])
    expect(works[0]?.fields).toMatchObject({
      number: 'P0',
      period: { start: '2027-01-01', end: '2027-12-31' },
    })
  })

  test('93: an end that is not given is marked, open stays open', async () => {
    const read = await readFiles([realFile('reports/93-open-ended/gem.csv')])
    expect(periodsOf(read)).toEqual({ G1: '2031-01-01..', G2: '2027-01-01..', G3: '2027-03-01..2027-03-01' })
    expect(read.works[2]?.fields.period.derived).toBe('end')
    expect(saidAbout(read)).toContain('import.boundsDerived')
  })
})
