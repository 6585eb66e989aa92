/** Situations from public reports: what a workbook shows besides values, and numbers that Excel spoilt. */
import { describe, expect, it } from 'vitest'
import { rowsToReturn } from '../../../electron/import/returned/rows-to-return.ts'
import { collectFiles } from '../../../electron/import/files/collect-files.ts'
import { valueOf } from '../../../shared/domain/result.ts'
import { hasRealFiles, readFiles, realFile, saidAbout } from '../real-files.ts'

/** Runs only beside ../shared/data; without it these are named as skipped. */
const report = describe.skipIf(!hasRealFiles)

async function read(path: string) {
  const reading = await readFiles([realFile(`reports/${path}`)])
  return {
    reading,
    said: saidAbout(reading),
    works: reading.works.map(({ fields }) => fields),
    note: (key: string) => reading.report.notes.find(({ message }) => message.key === key)?.message.values,
  }
}

/** The rows that go back, each with the keys of its reasons. */
async function returned(path: string) {
  const files = valueOf(await collectFiles([realFile(`reports/${path}`)]))
  const { report: found } = await readFiles([realFile(`reports/${path}`)])
  return rowsToReturn(files, found, []).flatMap(({ rows }) =>
    rows.map(({ row, reasons }) => [row, ...reasons.map(({ key }) => key)]),
  )
}

report('15 hidden rows', () => {
  it('are read, said and sent back', async () => {
    const { works, note } = await read('15-verborgen-rijen/filter.xlsx')
    expect(works).toHaveLength(6)
    expect(note('looks.hiddenRows')).toMatchObject({ count: 3, rows: '3, 5, 7' })
    expect(await returned('15-verborgen-rijen/filter.xlsx')).toContainEqual([3, 'looks.rowHidden'])
  })

  it('and hidden columns are said', async () => {
    const { note } = await read('15-verborgen-rijen/verborgen.xlsx')
    expect(note('looks.hiddenRows')).toMatchObject({ rows: '3, 4' })
    expect(note('looks.hiddenColumns')).toMatchObject({ columns: 'Start, Einde' })
  })
})

report('16 struck through', () => {
  it('is proposed as withdrawn, said and sent back', async () => {
    const { works, note } = await read('16-doorgestreept/doorgestreept.xlsx')
    expect(works.map(({ firmness }) => firmness)).toEqual([
      'programmed',
      'withdrawn',
      'programmed',
      'withdrawn',
    ])
    expect(note('looks.struckRows')).toMatchObject({ count: 2, rows: '3, 5' })
    expect(await returned('16-doorgestreept/doorgestreept.xlsx')).toContainEqual([5, 'looks.rowStruck'])
  })
})

report('17 colour as status', () => {
  it('is read by the legend above the table, which is no work', async () => {
    const { works, note } = await read('17-kleur-is-status/kleuren.xlsx')
    expect(works.map(({ number, firmness }) => [number, firmness])).toEqual([
      ['C1', 'executing'],
      ['C2', 'programmed'],
      ['C3', 'withdrawn'],
      ['C4', 'programmed'],
    ])
    expect(note('looks.coloursRead')).toMatchObject({ count: 3 })
  })
})

report('31 formulas without a value', () => {
  it('are named with their columns and rows, and never taken for nothing', async () => {
    const { works, note, said } = await read('31-formule-zonder-waarde/formules.xlsx')
    expect(note('looks.formulas')).toMatchObject({ count: 9, rows: '2–4' })
    expect(works.map(({ number }) => number)).toEqual(['F1', 'F2', null])
    expect(said).not.toContain('import.boundsDerived')
    const back = await returned('31-formule-zonder-waarde/formules.xlsx')
    expect(back.map(([row]) => row)).toEqual([2, 3, 4])
  })
})

report('36 numbers as 4,50027E+11', () => {
  it('are no numbers: three works, and each is told', async () => {
    const { works, reading } = await read('36-nummers-als-1E11/stuk.csv')
    expect(works.map(({ number }) => number)).toEqual([null, null, null, '219E01'])
    const lost = reading.report.notes.filter(({ message }) => message.key === 'looks.numberLost')
    expect(lost.map(({ row }) => row)).toEqual([2, 3, 4])
    expect(await returned('36-nummers-als-1E11/stuk.csv')).toHaveLength(3)
  })

  it('that are whole in a workbook are read as they are, and those of too many digits are told', async () => {
    const { works } = await read('36-nummers-als-1E11/lang.xlsx')
    expect(works.map(({ number }) => number)).toEqual([
      '450027000001',
      '450027000002',
      '00042',
      '20270001',
      '00043',
      null,
    ])
  })
})

report('56 numbers that became dates', () => {
  it('are shown as Excel shows them, and told', async () => {
    const { works, said } = await read('56-nummer-werd-datum/datumnummers.xlsx')
    expect(works.map(({ number }) => number)).toEqual(['3-dec', '4-dec', '5-13', 'mrt-27', '10:30'])
    expect(said.filter((key) => key === 'looks.numberIsDate')).toHaveLength(4)
  })
})

report('14 and 69: strict workbooks, protected sheets, lines in cells', () => {
  it('are read as any other', async () => {
    const strict = await read('14-strict-xlsx/planning-strict.xlsx')
    expect(strict.works.map(({ period }) => [period.start, period.end])).toEqual([
      ['2027-05-01', '2027-06-30'],
      ['2027-06-01', '2027-07-01'],
    ])
    for (const path of ['beveiligd.xlsx', 'macro.xlsm']) {
      const { works } = await read(`69-beveiligd-blad-en-regels-in-cellen/${path}`)
      expect(works).toHaveLength(1)
    }
  })
})

report('44 signs that take no room', () => {
  it('are read as if they were not there, and named', async () => {
    const { works, note } = await read('44-onzichtbare-tekens/nbsp.xlsx')
    expect(works).toHaveLength(14)
    expect(works.filter(({ period }) => period.precision === 'none')).toEqual([])
    expect(works[0]?.number).toBe('Z1')
    expect(note('looks.invisible')).toMatchObject({ count: 4, rows: '1, 5' })
  })
})

report('30 what is called .xls and is none', () => {
  it('is read as what it is, and that is said', async () => {
    const { works, said, reading } = await read('30-xls-dat-html-is')
    // The four files hold the same two works: all are read, and the rest are named as doubles.
    expect([reading.report.read, works.length, reading.report.joined]).toEqual([8, 2, 6])
    expect(said.filter((key) => key === 'looks.isText')).toHaveLength(2)
    expect(reading.report.rejected).toEqual([])
  })
})

report('32 and 73: OpenDocument', () => {
  it('rows that are repeated are there as often, and an endless end takes no time', async () => {
    for (const [name, rows] of [
      ['drie', 5],
      ['einde', 3],
      ['gewoon', 3],
      ['herhaald', 5],
      ['ogr', 3],
    ] as const) {
      const { works, reading } = await read(`32-ods-herhaalde-rijen/${name}.ods`)
      const { read: found, joined, unplaced } = reading.report
      // A row that is repeated is there as often, and then named as a double of itself.
      expect([name, found, works.length + joined, unplaced]).toEqual([name, rows, rows, 0])
    }
  })

  it('numbers that show no text are read', async () => {
    const { reading } = await read('73-ods-zonder-weergavetekst/uit-qgis.ods')
    expect([reading.report.works, reading.report.unplaced]).toEqual([3, 0])
    expect(reading.works[0]?.place?.bounds[0]).toBeCloseTo(155_000)
  })
})
