import { expect, test } from 'vitest'
import { takeOver } from '../../../electron/import/differences/take-over.ts'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { compare } from '../differences/compared-works.ts'
import { textFile } from '../made-files.ts'
import { inRd } from '../real-files.ts'

const list = (year: number) =>
  textFile(
    'lijst.csv',
    [
      'nummer;naam;periode;raming;x;y',
      `N1;Riool Dorpsstraat;${year};100.000;155000;463000`,
      `N2;Riool Kerkstraat;${year};200.000;155100;463000`,
      `T;Kosten totaal wijk West;${year};300.000;155200;463000`,
    ].join('\n'),
  )

test('a total that was left out once is no work in the next delivery, and no question', async () => {
  const first = await readDelivery([list(2027)], inRd)
  expect(first.works).toHaveLength(3)
  const compared = compare([], first.works)
  const total = compared.find(({ read }) => read?.fields.number === 'T')
  const decisions = { matches: [], left: [total?.difference.key ?? ''], missing: [], corrections: [] }
  const taken = takeOver(compared, decisions, first.report)
  expect(taken.report.mapping.tables[0]?.totals).toEqual(['kosten totaal wijk west'])
  const profile = {
    delivery: '01999999-0000-7000-8000-000000000001' as never,
    at: '2026-01-01T00:00:00Z',
    tables: taken.report.mapping.tables,
  }
  const next = await readDelivery([list(2028)], {
    ...inRd,
    context: { ...inRd.context, profiles: [profile] },
  })
  expect(next.works.map(({ fields }) => fields.number)).toEqual(['N1', 'N2'])
  expect(next.report.notes).toContainEqual({
    file: 'lijst.csv',
    sheet: null,
    row: 4,
    message: { key: 'import.totalBefore', values: {} },
  })
  expect(next.report.mapping.tables[0]?.totals).toEqual(['kosten totaal wijk west'])
})
