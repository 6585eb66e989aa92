/** Workbooks that claim more than they hold, call out, or are no workbooks at all. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as library from 'xlsx'
import { utils, write, type WorkSheet } from 'xlsx'
import { readSpreadsheet } from '../../../electron/import/readers/spreadsheet.ts'
import { say } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { workbook } from '../made-files.ts'
import { readMeasured } from './measured-reading.ts'
import { rawZip } from './raw-zip.ts'

/** Exported without types: the compound files that old and locked workbooks are. */
const { CFB } = library as unknown as {
  CFB: {
    utils: {
      cfb_new: () => object
      cfb_add: (file: object, name: string, content: Uint8Array) => void
    }
    write: (file: object, options: { type: 'buffer' }) => unknown
  }
}

const plain = workbook('lijst.xlsx', {
  Werken: {
    rows: [
      ['nummer', 'naam', 'start'],
      ['0012', 'Riool Markt', '2027'],
      ['13', 'Gas Kade', '2028'],
    ],
  },
})

/** The parts of an xlsx with one of them edited. */
function edited(part: string, edit: (xml: string) => string, more: Record<string, string> = {}): Uint8Array {
  const parts = unzipSync(plain.bytes)
  const xml = new TextDecoder().decode(parts[part])
  const added = Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)]))
  return zipSync({ ...parts, ...added, [part]: strToU8(edit(xml)) })
}

const sheetPart = 'xl/worksheets/sheet1.xml'

function cellsOf(bytes: Uint8Array, kind: 'xlsx' | 'xls' | 'ods' = 'xlsx') {
  return readSpreadsheet('lijst.xlsx', bytes, kind)[0]?.rows.map(({ cells }) => cells)
}

function sentenceOf(bytes: Uint8Array): string {
  try {
    readSpreadsheet('lijst.xlsx', bytes, 'xlsx')
  } catch (error) {
    if (error instanceof ExpectedFailure) return say(error.failure, 'nl')
    throw error
  }
  return ''
}

const expected = [
  ['nummer', 'naam', 'start'],
  ['0012', 'Riool Markt', '2027'],
  ['13', 'Gas Kade', '2028'],
]

describe('a workbook that claims to be huge', () => {
  it('by its dimension is read by what it holds', () => {
    const bytes = edited(sheetPart, (xml) =>
      xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"'),
    )
    expect(cellsOf(bytes)).toEqual(expected)
  })

  it('by a million empty rows takes little time and little room', async () => {
    const empty = Array.from({ length: 300_000 }, (_, at) => `<row r="${at + 4}"/>`).join('')
    const bytes = edited(sheetPart, (xml) => xml.replace('</sheetData>', `${empty}</sheetData>`))
    const { reading, seconds, megabytes } = await readMeasured({ path: 'leeg.xlsx', bytes })
    expect(reading?.report.unplaced).toBe(2)
    expect(seconds).toBeLessThan(2)
    expect(megabytes).toBeLessThan(200)
  }, 90_000)

  it('by a cell in the last column of many rows is refused, and costs no row of empty cells each', async () => {
    const far = Array.from(
      { length: 10_000 },
      (_, at) =>
        `<row r="${at + 4}"><c r="A${at + 4}"><v>${at}</v></c><c r="XFD${at + 4}"><v>1</v></c></row>`,
    ).join('')
    const bytes = edited(sheetPart, (xml) => xml.replace('</sheetData>', `${far}</sheetData>`))
    const { megabytes, sentence } = await readMeasured({ path: 'ver.xlsx', bytes })
    expect(sentence).toContain('10000 gevulde cellen voorbij kolom 1.000')
    expect(megabytes).toBeLessThan(200)
  }, 90_000)

  it('by more cells than any list of works is refused before it is read', () => {
    const row = `<row r="9">${'<c r="A9"/>'.repeat(100_000)}</row>`
    const bytes = edited(sheetPart, (xml) => xml.replace('</sheetData>', `${row.repeat(101)}</sheetData>`))
    expect(sentenceOf(bytes)).toContain('meer dan 10000000 gevulde cellen')
  }, 120_000)

  it('by merged cells over the whole sheet is read by what it holds', () => {
    const bytes = edited(sheetPart, (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="1"><mergeCell ref="B2:XFD1048576"/></mergeCells>',
      ),
    )
    expect(cellsOf(bytes)?.slice(0, 1)).toEqual(expected.slice(0, 1))
  })

  it('as OpenDocument with rows and columns repeated without end is refused', () => {
    const ods = workbook(
      'lijst.ods',
      {
        Blad: {
          rows: [
            ['nummer', 'naam'],
            ['1', 'Riool'],
          ],
        },
      },
      'ods',
    )
    const parts = unzipSync(ods.bytes)
    const content = new TextDecoder().decode(parts['content.xml'])
    const bomb = content
      .replaceAll(/<table:table-row[^>]*>/g, '<table:table-row table:number-rows-repeated="1048576">')
      .replaceAll(/<table:table-cell /g, '<table:table-cell table:number-columns-repeated="16384" ')
    expect(bomb).not.toBe(content)
    expect(sentenceOf(zipSync({ ...parts, 'content.xml': strToU8(bomb) }))).toContain('gevulde cellen')
  })

  it('as OpenDocument with the empty end of the sheet repeated, as every program writes it, is read', () => {
    const ods = workbook(
      'lijst.ods',
      {
        Blad: {
          rows: [
            ['nummer', 'naam'],
            ['1', 'Riool'],
          ],
        },
      },
      'ods',
    )
    const parts = unzipSync(ods.bytes)
    const end =
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    const content = new TextDecoder()
      .decode(parts['content.xml'])
      .replace('</table:table>', `${end}</table:table>`)
    expect(cellsOf(zipSync({ ...parts, 'content.xml': strToU8(content) }), 'ods')).toHaveLength(2)
  })

  it('by parts that unpack to more than the zip says is refused', () => {
    const parts = Object.entries(unzipSync(plain.bytes)).map(([name, content]) => ({
      name,
      content: name === sheetPart ? new Uint8Array(80 * 2 ** 20).fill(32) : content,
      ...(name === sheetPart ? { claimedBytes: 1000 } : {}),
    }))
    expect(sentenceOf(rawZip(parts))).toContain('beschadigd')
  })
})

describe('a workbook that refers to what is not in it', () => {
  it('has the value its formulas had, and none of them is done again', () => {
    const sheet: WorkSheet = utils.aoa_to_sheet([['nummer', 'naam', 'start']])
    const formulas = [
      'WEBSERVICE("http://127.0.0.1:9/stuur")',
      'HYPERLINK("http://127.0.0.1:9","klik")',
      "cmd|'/c calc'!A0",
      "'[http://127.0.0.1:9/boek.xlsx]Blad1'!A1",
    ]
    formulas.forEach((f, at) => {
      sheet[`A${at + 2}`] = { t: 's', v: `W-${at}` }
      sheet[`B${at + 2}`] = { t: 's', v: `Riool ${at}`, f }
    })
    sheet['!ref'] = `A1:C${formulas.length + 1}`
    const book = utils.book_new()
    utils.book_append_sheet(book, sheet, 'Werken')
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
    expect(cellsOf(bytes)?.slice(1)).toEqual(formulas.map((_, at) => [`W-${at}`, `Riool ${at}`]))
  })

  it('does not fetch or fill in external entities', () => {
    const bytes = edited(sheetPart, (xml) =>
      xml
        .replace(/(<\?xml[^>]*\?>)/, '$1<!DOCTYPE x [<!ENTITY uit SYSTEM "file:///etc/hostname">]>')
        .replace('Riool Markt', 'Riool &uit;'),
    )
    const texts = JSON.stringify(cellsOf(bytes))
    expect(texts).toContain('Riool')
    expect(texts).toContain('uit')
  })

  it('does not write out entities that make more of themselves', async () => {
    const entities = Array.from({ length: 30 }, (_, at) =>
      at === 0 ? '<!ENTITY l0 "ha">' : `<!ENTITY l${at} "${`&l${at - 1};`.repeat(10)}">`,
    ).join('')
    const bytes = edited(sheetPart, (xml) =>
      xml.replace(/(<\?xml[^>]*\?>)/, `$1<!DOCTYPE x [${entities}]>`).replace('Riool Markt', '&l29;'),
    )
    const { seconds, megabytes } = await readMeasured({ path: 'lach.xlsx', bytes })
    expect(seconds).toBeLessThan(20)
    expect(megabytes).toBeLessThan(300)
  }, 120_000)
})

describe('a file that is called .xlsx', () => {
  it.each([
    ['a pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'in werkelijkheid een pdf'],
    ['a letter', 'Beste coördinator,', 'geen leesbare werkmap'],
    ['nothing', '', 'geen leesbare werkmap'],
    ['a photo', '\x89PNG\r\n\x1a\n', 'in werkelijkheid een foto'],
  ])('but is %s says so', (_what, text, sentence) => {
    expect(sentenceOf(new Uint8Array(Buffer.from(text, 'latin1')))).toContain(sentence)
  })

  it('but is a page of the web says so, or is read when it holds a table', () => {
    const page = '<!DOCTYPE html><html><body><h1>Inloggen</h1></body></html>'
    expect(sentenceOf(strToU8(page))).not.toBe('')
    const table =
      '<html><table><tr><td>nummer</td><td>naam</td></tr><tr><td>1</td><td>Riool</td></tr></table></html>'
    expect(cellsOf(strToU8(table))).toHaveLength(2)
  })

  it('and locked with a password says so', () => {
    // A locked workbook is a compound file with these two streams, version 4.4 for what Excel writes now.
    const locked = CFB.utils.cfb_new()
    const info = Buffer.concat([Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]), Buffer.from('<encryption/>')])
    CFB.utils.cfb_add(locked, '/EncryptionInfo', info)
    CFB.utils.cfb_add(locked, '/EncryptedPackage', Buffer.alloc(5000, 7))
    const bytes = new Uint8Array(CFB.write(locked, { type: 'buffer' }) as Uint8Array)
    expect(sentenceOf(bytes)).toContain('met een wachtwoord beveiligd')
  })
})
