/** A name of a party, a file or a heading is only ever a name, whatever a library or a system keeps it for. */
import { describe, expect, it } from 'vitest'
import xlsx from 'xlsx'
import { fileNameOf } from '../../electron/core/file-name.ts'
import { exportRejectList } from '../../electron/export/reject-list.ts'
import { sheetNames } from '../../electron/export/sheet-names.ts'
import { tableOf, workbookFile } from '../../electron/export/workbook-file.ts'
import { openFiles } from '../../electron/import/files/open-files.ts'
import { streetKey } from '../../electron/import/place/street-name.ts'
import { encodingNamed } from '../../electron/import/readers/text-encoding.ts'
import { passed } from '../../shared/sharing/passed.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

const hostile = [
  'History',
  'HISTORY',
  'history (2)',
  '__proto__',
  'constructor',
  "'Party's'",
  '[a]:b*?/\\c',
  "Een partij met een lange naam '' die te lang is",
  "Een partij met een lange naam '' die te lang was",
  "'''",
  '',
  `${'x'.repeat(30)}🚧`,
]

describe('sheets', () => {
  it('get another name where theirs is reserved, too long or taken', () => {
    expect(sheetNames(hostile)).toEqual([
      'History (2)',
      'HISTORY (3)',
      'history (2) (2)',
      '__proto__',
      'constructor',
      "Party's",
      'a  b    c',
      'Een partij met een lange naam',
      'Een partij met een lange na (2)',
      '-',
      '- (2)',
      'x'.repeat(30),
    ])
  })

  it('are written and opened again under such names, each with its own rows', () => {
    const tables = hostile.map((name) =>
      tableOf(name, [{ heading: '__proto__', width: 9, cell: (row: string) => row }], [`row of ${name}`]),
    )
    const opened = xlsx.read(workbookFile(tables))
    expect(opened.SheetNames).toEqual(sheetNames(hostile))
    const cells = opened.SheetNames.map((name) => (opened.Sheets[name]?.['A2'] as xlsx.CellObject).v)
    expect(cells).toEqual(hostile.map((name) => `row of ${name}`))
  })

  it('carry back what a party sent as history.csv', async () => {
    const rows = [{ row: 3, cells: ['2'], reasons: [message('core.exporting')] }]
    const bytes = await exportRejectList({
      tables: passed([{ file: 'in/history.csv', sheet: null, columns: ['nummer'], rows }]),
      language: 'nl',
    })
    expect(xlsx.read(bytes).SheetNames).toEqual(['history (2)'])
  })
})

describe('files', () => {
  it.each([
    ['CON', 'CON_'],
    ['aux.2027', 'aux_.2027'],
    ['lpt1', 'lpt1_'],
    ['Contour 2027', 'Contour 2027'],
    ['Plan - NV Kabel B.V.', 'Plan - NV Kabel B.V'],
    ['a/b\\c:d', 'a b c d'],
    [' ... ', '-'],
    ['', '-'],
    ['é'.repeat(150), 'é'.repeat(100)],
  ])('%j is kept as %j', (title, name) => {
    expect(fileNameOf(title)).toBe(name)
  })
})

describe('names that objects have of themselves', () => {
  it('are words of a street like any other, no extension and no encoding', () => {
    expect(streetKey('constructor')).toBe('constructor')
    expect(streetKey('valueOf straat')).toBe('valueofstraat')
    expect(encodingNamed('constructor')).toBeNull()
    expect(() =>
      openFiles([{ path: 'werken.constructor', bytes: new Uint8Array(4) }], null, () => undefined),
    ).toThrow(ExpectedFailure)
  })
})
