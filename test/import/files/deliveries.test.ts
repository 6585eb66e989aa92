/** Whole deliveries, from files to works, and that nothing of them disappears. */
import fc from 'fast-check'
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collectFiles } from '../../../electron/import/files/collect-files.ts'
import { readDelivery } from '../../../electron/import/read-delivery.ts'
import { ImportReport } from '../../../shared/domain/delivery.ts'
import { attempt } from '../../../shared/domain/result.ts'
import { townDeliveries } from '../../../fixtures/town/deliveries.ts'
import { textFile } from '../made-files.ts'
import { line, shapefile } from '../made-shapefile.ts'
import { inRd, rowsOf } from '../real-files.ts'

describe('a work without a usable name', () => {
  test('is called by its number, else by file and row', async () => {
    const csv = 'Projectnr;Omschrijving;Jaar;Fase\nA1;;2027;VO\n;-;2028;DO\n'
    const { works } = await readDelivery([textFile('lijst.csv', csv)], inRd)
    expect(works.map(({ fields }) => fields.name)).toEqual(['A1', 'lijst.csv 3'])
  })
})

describe('files of a delivery', () => {
  test('a named .shp brings its companions, a folder everything in it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'delivery-'))
    await mkdir(join(folder, 'sub'))
    for (const { path, bytes } of shapefile('sub/riool', [['1', line(0)]]))
      await writeFile(join(folder, path), bytes)
    await writeFile(join(folder, '.verborgen'), 'x')
    const named = await collectFiles([join(folder, 'sub/riool.shp')])
    const walked = await collectFiles([folder])
    const paths = (result: typeof named) => (result.ok ? result.value.map(({ path }) => path).sort() : [])
    expect(paths(named)).toEqual(['riool.dbf', 'riool.prj', 'riool.shp', 'riool.shx'])
    expect(paths(walked)).toEqual(['sub/riool.dbf', 'sub/riool.prj', 'sub/riool.shp', 'sub/riool.shx'])
    await rm(folder, { recursive: true })
  })

  test('one that holds only a heading is named beside those that hold works', async () => {
    const list = 'Projectnr;Omschrijving;Jaar\n'
    const files = [textFile('vol.csv', `${list}A1;Riool Kade;2027\n`), textFile('leeg.csv', list)]
    const { report } = await readDelivery(files, inRd)
    const named = report.notes.filter(({ message: { key } }) => key === 'import.noRows')
    expect(named.map(({ file }) => file)).toEqual(['leeg.csv'])
  })

  test('reading can be stopped', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `${index};werk ${index}`)
    const stop = new AbortController()
    const reading = readDelivery([textFile('lang.csv', ['nr;naam', ...rows].join('\n'))], {
      ...inRd,
      signal: stop.signal,
      onProgress: ({ done }) => {
        if (done >= 2000) stop.abort()
      },
    })
    await expect(reading).rejects.toThrow(/abort/i)
  })
})

test('whatever stands in a list, no row disappears and the mapping reads it the same again', async () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      'Q3 2027',
      '12-03-2027',
      'n.t.b.',
      'VO',
      'riool',
      '121000',
      '487000',
      '€ 12.000',
      'Totaal',
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[;"\r\n]/g, '')),
  )
  const heading = fc.constantFrom(
    'Projectnr',
    'Omschrijving',
    'Straat',
    'Start',
    'Einde',
    'Fase',
    'X',
    'Y',
    'Budget',
    'Jaar',
    'iets',
  )
  const table = fc.record({
    headings: fc.array(heading, { minLength: 2, maxLength: 6 }),
    rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
  })
  await fc.assert(
    fc.asyncProperty(table, async ({ headings, rows }) => {
      const file = textFile('l.csv', [headings, ...rows].map((row) => row.join(';')).join('\n'))
      const tried = await attempt(() => readDelivery([file], inRd))
      // Blank rows and totals are no rows; a list of nothing else is refused.
      if (!tried.ok) {
        expect(tried.failure.key).toBe('import.noRows')
        return
      }
      const first = tried.value
      const { read, works, unplaced, joined, rejected } = rowsOf(first)
      expect(read).toBe(works + unplaced + joined + rejected)
      expect(ImportReport.parse(first.report)).toEqual(first.report)
      const again = await readDelivery([file], { ...inRd, mapping: first.report.mapping })
      expect(again.works).toEqual(first.works)
    }),
    { numRuns: 150 },
  )
})

test('the made-up town: every delivery comes out as its sender meant it', async () => {
  const outcome: Record<string, unknown> = {}
  for (const { folder, files, discipline } of townDeliveries()) {
    const delivered = Object.entries(files).map(([path, bytes]) => ({ path, bytes }))
    const reading = await readDelivery(delivered, { ...inRd, discipline })
    const { read, works, unplaced, joined, rejected } = rowsOf(reading)
    expect(read, folder).toBe(works + unplaced + joined + rejected)
    expect(
      reading.works.every(({ fields }) => fields.number !== null),
      folder,
    ).toBe(true)
    expect(
      reading.works.every(({ fields }) => fields.discipline !== 'other'),
      folder,
    ).toBe(true)
    outcome[folder] = { unplaced, rejected, isJoined: joined > 0, questions: reading.questions.length }
  }
  expect(outcome).toEqual({
    'Gemeente Waterveen - riolering': { unplaced: 0, rejected: 0, isJoined: false, questions: 0 },
    'Gemeente Waterveen - wegen': { unplaced: 0, rejected: 0, isJoined: false, questions: 1 },
    Stroomnet: { unplaced: 1, rejected: 0, isJoined: true, questions: 0 },
    'Vitaal Water': { unplaced: 0, rejected: 0, isJoined: false, questions: 1 },
    Warmtestad: { unplaced: 0, rejected: 0, isJoined: false, questions: 0 },
    Glasnet: { unplaced: 0, rejected: 0, isJoined: false, questions: 0 },
  })
})
