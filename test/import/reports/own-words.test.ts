/** What a party wrote stays with the work, under its own headings; what is written once is not that of the next work. */
import { describe, expect, test } from 'vitest'
import { changedFields } from '../../../electron/import/differences/compare-fields.ts'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { textFile } from '../made-files.ts'
import { inRd } from '../real-files.ts'

const csv = (text: string) => readDelivery([textFile('lijst.csv', text)], inRd)

describe('columns of the party', () => {
  const list = [
    'fid;Projectnr;Naam;Soort werk;Start;Raming;Opmerking;Aannemer;Lengte (m)',
    '1;R1;Riool;Rioolrenovatie met kous;01-05-2027;100;let op de markt;Jansen;120',
    '2;R2;Gas;;01-05-2027;valt mee;;;',
  ].join('\n')

  test('stay with the work, the words of a kind and of an unread amount too; row numbers do not', async () => {
    const [first, second] = (await csv(list)).works
    expect(first?.fields.own).toEqual([
      { column: 'Soort werk', value: 'Rioolrenovatie met kous' },
      { column: 'Opmerking', value: 'let op de markt' },
      { column: 'Aannemer', value: 'Jansen' },
      { column: 'Lengte (m)', value: '120' },
    ])
    expect(second?.fields.own).toEqual([{ column: 'Raming', value: 'valt mee' }])
  })

  test('stay with the work where they say how long it takes, and start and end are given as well', async () => {
    const { works } = await csv(
      'Projectnr;Naam;Start;Einde;Doorlooptijd\nR1;Riool;01-03-2027;30-06-2027;6 weken\n',
    )
    expect(works[0]?.fields.period).toMatchObject({ start: '2027-03-01', end: '2027-06-30' })
    expect(works[0]?.fields.own).toEqual([{ column: 'Doorlooptijd', value: '6 weken' }])
  })

  test('are compared: another remark is a change, the same is none', async () => {
    const [before] = (await csv(list)).works
    const [same] = (await csv(list)).works
    const [after] = (await csv(list.replace('let op de markt', 'markt verplaatst'))).works
    if (before === undefined || same === undefined || after === undefined) throw new Error('no work')
    expect(changedFields(before.fields, same.fields)).toEqual([])
    expect(changedFields(before.fields, after.fields)).toEqual(['own'])
  })
})

test('a date is that of its own work, a year may be that of the rows below', async () => {
  const days = await csv(
    'Projectnr;Naam;Planning\nA;Riool;01-05-2027\nB;Gas;\nC;Weg;\nD;Kade;01-06-2028\nE;Plein;\n',
  )
  expect(days.works.map(({ fields }) => fields.period.start)).toEqual([
    '2027-05-01',
    null,
    null,
    '2028-06-01',
    null,
  ])
  const years = await csv('Jaar;Projectnr;Naam\n2027;A;Riool\n;B;Gas\n;C;Weg\n2028;D;Kade\n;E;Plein\n')
  expect(years.works.map(({ fields }) => fields.period.raw)).toEqual(['2027', '2027', '2027', '2028', '2028'])
})
