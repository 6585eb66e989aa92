/** Habits of people who keep lists: ditto marks, days that stand for unknown, twice the same heading, a word in a remark. */
import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { textFile } from '../made-files.ts'
import { inRd } from '../real-files.ts'

async function read(...lines: string[]) {
  const { works, report, questions } = await readDelivery([textFile('lijst.csv', lines.join('\n'))], inRd)
  return {
    works: works.map(({ fields }) => fields),
    places: works.map(({ place }) => place?.bounds.slice(0, 2).map(Math.round) ?? null),
    said: (key: string) => report.notes.find(({ message }) => message.key === key)?.message.values,
    fields: report.mapping.tables[0]?.columns.map(({ field }) => field),
    questions,
  }
}

describe('a mark for "as above"', () => {
  test.each(['idem', 'Idem', '""""', ',,', '″', '„'])(
    '%s has the value of the row above, and is said',
    async (mark) => {
      const { works, said } = await read(
        'Nr;Straat;Werk;Start;Einde',
        '1;Kerkstraat;Riool;01-03-2027;30-06-2027',
        `2;${mark};Gas;${mark};${mark}`,
        `3;Molenweg;Water;01-09-2027;${mark}`,
        `4;${mark};Weg;${mark};31-12-2027`,
      )
      expect(works.map(({ street, period }) => [street, period.start, period.end])).toEqual([
        ['Kerkstraat', '2027-03-01', '2027-06-30'],
        ['Kerkstraat', '2027-03-01', '2027-06-30'],
        ['Molenweg', null, null],
        ['Molenweg', '2027-09-01', '2027-12-31'],
      ])
      expect(said('import.dittos')).toEqual({ column: 'Straat', count: 2 })
    },
  )

  test('above which nothing stands says nothing', async () => {
    const { works } = await read('Nr;Werk;Straat', '1;Riool;idem', '2;Gas;idem')
    expect(works.map(({ street }) => street)).toEqual(['idem', 'idem'])
  })
})

describe('a day that stands for unknown', () => {
  test.each(['01-01-1900', '1-1-1900', '00-00-0000', '1900-01-01', '30-12-1899', '1970-01-01 00:00:00'])(
    '%s is no start, and said',
    async (day) => {
      const { works, said } = await read(
        'Nr;Werk;Start',
        `1;Riool;${day}`,
        '2;Gas;01-03-2027',
        '3;Weg;02-03-2027',
      )
      expect(works.map(({ period }) => period.start)).toEqual([null, '2027-03-01', '2027-03-02'])
      expect(said('import.placeholderDates')).toEqual({ column: 'Start', count: 1, sample: day })
    },
  )

  test('says nothing against its column, in which one day is known', async () => {
    const { works, fields, said } = await read(
      'Nr;Werk;Start;Einde',
      '1;Riool;01-03-2027;31-12-9999',
      '2;Gas;01-03-2027;31-12-9999',
      '3;Weg;01-03-2027;31-12-9999',
      '4;Pad;01-03-2027;31-07-2027',
    )
    expect(fields).toEqual(['number', 'name', 'start', 'end'])
    expect(works.map(({ period }) => period.derived)).toEqual(['end', 'end', 'end', null])
    expect(said('import.placeholderDates')).toEqual({ column: 'Einde', count: 3, sample: '31-12-9999' })
  })

  test('at the end leaves the end open to be given', async () => {
    const { works } = await read(
      'Nr;Werk;Start;Einde',
      '1;Riool;01-03-2027;31-12-9999',
      '2;Gas;01-03-2027;30-06-2027',
      '3;Weg;01-03-2027;31-07-2027',
    )
    expect(works[0]?.period).toMatchObject({ start: '2027-03-01', derived: 'end' })
    expect(works[1]?.period.end).toBe('2027-06-30')
  })
})

test('two columns of days with one heading are the start and the end', async () => {
  const { works, fields } = await read(
    'Nr;Werk;Datum;Datum',
    '1;Riool;01-03-2027;30-06-2027',
    '2;Gas;01-04-2027;30-07-2027',
  )
  expect(fields).toEqual(['number', 'name', 'start', 'end'])
  expect(works.map(({ period }) => period.end)).toEqual(['2027-06-30', '2027-07-30'])
})

test('a remark that says a work is off or done is named with its rows, and not taken for a phase', async () => {
  const list = (heading: string) =>
    read(
      `Nr;Werk;${heading}`,
      '1;Riool;VERVALLEN',
      '2;Gas;gaat niet door',
      '3;Water;uitgevoerd in 2026',
      '4;Weg;let op',
    )
  const { works, said } = await list('Opmerking')
  expect(said('mapping.phaseInRemarks')).toEqual({
    column: 'Opmerking',
    count: 3,
    rows: '2–4',
    sample: 'VERVALLEN',
  })
  expect(works.every(({ firmness }) => firmness === 'programmed')).toBe(true)
  expect((await list('Aannemer')).said('mapping.phaseInRemarks')).toBeUndefined()
})

test.each(['Begroot', 'Krediet', 'Jaarschijf'])(
  'amounts under "%s 2027" and on are of that year',
  async (word) => {
    const { works } = await read(
      `Project;${word} 2027;${word} 2028;${word} 2029`,
      'Kade;100000;250000;',
      'Plein;;;75000',
    )
    expect(works.map(({ name, period, budget }) => [name, period.raw, budget])).toEqual([
      ['Kade', '2027', 100_000],
      ['Kade', '2028', 250_000],
      ['Plein', '2029', 75_000],
    ])
  },
)

test('X and Y under a heading of several lines give a place, and an order number is a number', async () => {
  const { places, works, questions } = await read(
    'Werkordernr;Omschrijving;Ligging RD X;Ligging RD Y',
    'WO-1;Riool;155000;463000',
    'WO-2;Gas;155100;463000',
  )
  expect(places).toEqual([
    [155_000, 463_000],
    [155_100, 463_000],
  ])
  expect(works.map(({ number }) => number)).toEqual(['WO-1', 'WO-2'])
  expect(questions).toEqual([])
})

test.each([
  ['ma 01-03-2027', 'vr 05-03-2027'],
  ['wo 01-03-2027', 'zo. 5-3-2027'],
  ['ma 01/03/2027', 'vrijdag 05/03/2027'],
])('%s until %s: the day of the week is no part of the date', async (start, end) => {
  const { works } = await read('Nr;Werk;Start;Einde', `1;Riool;${start};${end}`)
  expect(works[0]?.period).toMatchObject({ start: '2027-03-01', end: '2027-03-05', precision: 'day' })
})
