/** What people write where a work has no number is no number: by it another work without one would be taken for this one. */
import { expect, test } from 'vitest'
import { isSaying } from '../../../electron/import/detect/is-saying.ts'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { textFile } from '../made-files.ts'
import { inRd } from '../real-files.ts'

const nothing = [
  'n.t.b.',
  'N.T.B',
  'ntb',
  'n.n.b.',
  'nnb',
  'tbd',
  'n.v.t.',
  'onbekend',
  'nog niet bekend',
  '-',
  '?',
  'geen',
  '0',
]

test('"n.t.b." and its like are no number, and no name of a work that has none', async () => {
  const rows = nothing.map((number, at) => `${number};;01-03-2027;${String(121_000 + 500 * at)};487000`)
  const list = ['projectnummer;omschrijving;start;x;y', ...rows, 'A-12;;01-03-2027;140000;487000']
  const { works } = await readDelivery([textFile('plannen.csv', list.join('\n'))], inRd)
  expect(works.map(({ fields }) => fields.number)).toEqual([...nothing.map(() => null), 'A-12'])
  expect(works.map(({ fields }) => fields.name)).toEqual([
    ...nothing.map((_, at) => `plannen.csv ${String(at + 2)}`),
    'A-12',
  ])
})

test('a word that begins or ends as they do says something', () => {
  for (const text of ['NTB-1', '0001', 'geen 2', 'Onbekendstraat', 'PM 3', 'nb12'])
    expect(isSaying(text), text).toBe(true)
})
