/** A quote in a csv that nothing closes: it takes no other row with it, and the row it stands in is named. */
import { describe, expect, test } from 'vitest'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { textFile } from '../made-files.ts'
import { hasRealFiles, inRd, readFiles, realFile } from '../real-files.ts'

const heading = 'nummer;naam;start;einde;x;y'
const end = '01-05-2027;30-06-2027;155000;463000'

async function read(...lines: string[]) {
  const { works, report } = await readDelivery(
    [textFile('lijst.csv', [heading, ...lines].join('\r\n'))],
    inRd,
  )
  return {
    names: works.map(({ fields }) => fields.name),
    repaired: report.repaired.map(({ row, message: { key, values } }) => [row, key, values['text']]),
  }
}

describe('a quote that is never closed', () => {
  test('is left out, and said with its row', async () => {
    expect(await read(`B1;Gewoon;${end}`, `B2;"De Esch riool;${end}`, `B3;Gewoon 3;${end}`)).toEqual({
      names: ['Gewoon', 'De Esch riool', 'Gewoon 3'],
      repaired: [[3, 'import.openQuote', 'De Esch riool']],
    })
  })

  test('takes no rows with it up to a quote further down', async () => {
    expect(
      await read(
        `B1;"De Esch riool;${end}`,
        `B2;Gewoon;${end}`,
        `B3;"Hoek; en bocht";${end}`,
        `B4;Vier;${end}`,
      ),
    ).toEqual({
      names: ['De Esch riool', 'Gewoon', 'Hoek; en bocht', 'Vier'],
      repaired: [[2, 'import.openQuote', 'De Esch riool']],
    })
  })

  test('takes no rows with it up to a quote at the end of a cell further down', async () => {
    expect(await read(`B1;"De Esch riool;${end}`, `B2;Leiding 4";${end}`, `B3;Drie;${end}`)).toEqual({
      names: ['De Esch riool', 'Leiding 4"', 'Drie'],
      repaired: [[2, 'import.openQuote', 'De Esch riool']],
    })
  })

  test('is none when it closes on a next line, as a cell of two lines does', async () => {
    expect(await read(`B1;"De Esch\r\nriool; deel 2";${end}`, `B2;"Twee ""delen""";${end}`)).toEqual({
      names: ['De Esch\r\nriool; deel 2', 'Twee "delen"'],
      repaired: [],
    })
  })
})

test('a remark of several lines in the last column stays one cell', async () => {
  const text = 'nummer;naam;opmerking\nB1;Een;"eerste regel\ntweede; regel"\nB2;Twee;"één\ntwee"\n'
  const { works, report } = await readDelivery([textFile('lijst.csv', text)], inRd)
  expect(works.map(({ fields }) => fields.name)).toEqual(['Een', 'Twee'])
  expect(report.repaired).toEqual([])
})

test.skipIf(!hasRealFiles)('the situation from a report is named', async () => {
  const { report, works } = await readFiles([realFile('reports/66-los-aanhalingsteken/open.csv')])
  expect(works.map(({ fields }) => fields.name)).toContain('De Esch riool')
  expect(report.repaired.map(({ row, message }) => [row, message.key])).toEqual([[3, 'import.openQuote']])
})
