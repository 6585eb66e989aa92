/** What was filled in on a sheet is read as it was typed, whatever people did to the file; and what is no sheet says so. */
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../electron/import/prepared/index.ts'
import { longestAnswer } from '../../../shared/domain/preparation-answer.ts'
import { PreparationFormat } from '../../../shared/domain/preparation-format.ts'
import { PreparationTopic } from '../../../shared/domain/preparation.ts'
import {
  areaOf,
  columnOf,
  editWord,
  editWorkbook,
  made,
  party,
  project,
  read,
  sheetAs,
  typeInWord,
  workbookOf,
} from './sheet-files.ts'

/** Text as it is kept: lines that end where they end, and none before the first. */
const line = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .map((text) => text.replaceAll(/\s+/g, ' ').trimEnd())
const answer = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n').trim())
  .filter(
    (text) =>
      text !== '' && !/^Typ|^Type|_x[0-9a-f]{4}_/im.test(text) && !/\p{Cc}/u.test(text.replaceAll('\n', '')),
  )
const says = fc.record(
  Object.fromEntries(PreparationTopic.options.map((topic) => [topic, fc.option(answer)])) as Record<
    PreparationTopic,
    fc.Arbitrary<string | null>
  >,
)

describe.each(PreparationFormat.options)('a sheet that went out as %s', { timeout: 120_000 }, (format) => {
  const path = `blad.${format}`

  it('comes back with whatever stood in its boxes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(says, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('nl' as const, 'en' as const),
        async (each, language) => {
          const areas = each.map((said, nth) => areaOf(nth, said))
          const { sheet, said, notes, why } = read(path, await sheetAs(format, areas, { language }))
          const expected = each.flatMap((said, nth) =>
            PreparationTopic.options.flatMap((topic) => {
              const text = said[topic]
              return text === null ? [] : [[`${String(nth)} ${topic}`, text] as const]
            }),
          )
          expect({ said, notes, why }).toEqual({ said: Object.fromEntries(expected), notes: [], why: [] })
          expect(sheet?.stamp).toEqual({ project, party: party.id, year: 2027, areas: areas.length, made })
          expect(sheet?.boxes).toHaveLength(4 * areas.length)
        },
      ),
      { numRuns: format === 'docx' ? 10 : 25 },
    )
  })

  it('is no sheet when it was made with a later version, and says so', async () => {
    const stamp = 'samenloop-voorbereidingsblad 9 van later'
    const later =
      format === 'docx'
        ? editWord(
            await sheetAs('docx', [areaOf(0)]),
            (xml) => xml.replace(/samenloop-voorbereidingsblad [^<]*/, stamp),
            'docProps/custom.xml',
          )
        : workbookOf({ Blad: [['Wensen'], [stamp]] })
    expect(read(path, later).why).toEqual(['preparing.newerSheet'])
  })

  it('of a party in no area holds no boxes, and is one', async () => {
    const { sheet, why } = read(path, await sheetAs(format, []))
    // A workbook of it has no row that could say what it is.
    if (format === 'xlsx') expect(why).toEqual(['preparing.notASheet'])
    else expect(sheet).toMatchObject({ boxes: [], notes: [] })
  })
})

describe('a workbook that was filled in', () => {
  const [wishes, offer] = [columnOf('wishes'), columnOf('offer')]
  const filledIn = async () =>
    editWorkbook(await sheetAs('xlsx', [areaOf(0), areaOf(1), areaOf(2)]), (rows) => {
      rows[1]![wishes] = 'Samen\nin mei'
      rows[2]![wishes] = 'Liever later'
      rows[3]![offer] = 'Ruimte'
      return rows
    })
  const expected = { '0 wishes': 'Samen\nin mei', '1 wishes': 'Liever later', '2 offer': 'Ruimte' }

  it('is read wherever its rows and columns went', async () => {
    const bytes = await filledIn()
    expect(read('a.xlsx', bytes).said).toEqual(expected)
    const sorted = editWorkbook(bytes, ([head, ...rows]) => [['Ingevuld door Jan'], head!, ...rows.reverse()])
    expect(read('a.xlsx', sorted)).toMatchObject({ said: expected, notes: [] })
    const turned = editWorkbook(bytes, (rows) => rows.map((row) => row.toReversed()))
    expect(read('a.xlsx', turned)).toMatchObject({ said: expected, notes: [] })
    const without = editWorkbook(bytes, (rows) => rows.filter((_, at) => at !== 2))
    expect(read('a.xlsx', without).said).toEqual({ '0 wishes': 'Samen\nin mei', '2 offer': 'Ruimte' })
  })

  it('is one sheet for each party when rows were copied into one workbook', async () => {
    const other = await sheetAs('xlsx', [areaOf(3, { start: 'Vast' })], {
      party: { ...party, id: '0199a000-0000-7000-8000-00000000000f' as never },
    })
    const together = editWorkbook(await filledIn(), (rows) => {
      editWorkbook(other, (more) => (rows.push(more[1]!), more))
      return rows
    })
    const { sheets, said } = read('alles.xlsx', together)
    expect(sheets).toHaveLength(2)
    expect(said).toEqual(expected)
    expect(sheets[1]!.boxes.filter(({ text }) => text !== '')).toMatchObject([
      { topic: 'start', text: 'Vast' },
    ])
  })

  it('keeps both where rows were copied and changed, and says so', async () => {
    const copied = editWorkbook(await filledIn(), (rows) => {
      const copy = [...rows[1]!]
      copy[wishes] = 'Of in juni'
      return [...rows, copy, [...rows[2]!]]
    })
    expect(read('a.xlsx', copied)).toMatchObject({
      said: { ...expected, '0 wishes': 'Samen\nin mei\n\nOf in juni' },
      notes: ['preparing.boxTwice'],
    })
  })

  it('says which rows and columns it cannot place', async () => {
    const typed = editWorkbook(await filledIn(), (rows) => {
      rows[0]!.push('Opmerking')
      rows[1]!.push('Bel even')
      rows[2]![0] = null
      return rows
    })
    const { said, notes } = read('a.xlsx', typed)
    expect(said).toEqual({ '0 wishes': 'Samen\nin mei', '2 offer': 'Ruimte' })
    expect(notes).toEqual(['preparing.rowUnknown', 'preparing.columnUnknown'])
  })

  it('without headings is refused: which column is which would be a guess', async () => {
    const bare = editWorkbook(await filledIn(), ([, ...rows]) => rows)
    expect(read('a.xlsx', bare).why).toEqual(['preparing.headingsGone'])
  })

  it('is read in older and open forms as well', async () => {
    const rows: (string | null)[][] = []
    editWorkbook(await filledIn(), (found) => (rows.push(...found), found))
    for (const type of ['ods', 'biff8', 'csv'] as const) {
      const path = type === 'biff8' ? 'a.xls' : `a.${type}`
      expect(read(path, workbookOf({ Blad: rows }, type)).said, type).toEqual(expected)
    }
  })

  it('from before sheets said when they were made is read', async () => {
    const old = editWorkbook(await filledIn(), (rows) =>
      rows.map(([key = null, ...row]) => [
        key?.replace(/ 2 (\S+ \S+ \S+ \S+) \S+ /, ' 1 $1 ') ?? null,
        ...row,
      ]),
    )
    const { said, sheet } = read('a.xlsx', old)
    expect(said).toEqual(expected)
    expect(sheet?.stamp.made).toBeNull()
  })
})

describe('a Word file that was filled in', () => {
  const blank = () => sheetAs('docx', [areaOf(0), areaOf(1)])
  const expected = { '0 wishes': 'Samen\nin mei', '1 offer': 'Ruimte & tijd' }
  const filledIn = async () =>
    typeInWord(typeInWord(await blank(), 0, 'wishes', 'Samen\nin mei'), 1, 'offer', 'Ruimte &amp; tijd')

  it('is read as it was typed; where to type is no answer', async () => {
    expect(read('a.docx', await blank())).toMatchObject({ said: {}, notes: [] })
    expect(read('a.docx', await filledIn())).toMatchObject({ said: expected, notes: [] })
    expect(read('a.docx', await sheetAs('docx', [areaOf(0)], { language: 'en' })).said).toEqual({})
  })

  it('is read by its bookmarks when a program forgot what fields are called', async () => {
    const saved = editWord(await filledIn(), (xml) =>
      xml.replaceAll(/<w:tag w:val="[^"]*"\/>|<w:showingPlcHdr\/>/g, ''),
    )
    expect(read('a.docx', saved)).toMatchObject({ said: expected, notes: [] })
  })

  it('is read by its fields when a program lost the bookmarks', async () => {
    const saved = editWord(await filledIn(), (xml) => xml.replaceAll(/<w:bookmark(Start|End)[^>]*\/>/g, ''))
    expect(read('a.docx', saved)).toMatchObject({ said: expected, notes: [] })
  })

  it('holds what was typed beside the field, in several paragraphs, and with changes kept', async () => {
    const typed = editWord(await filledIn(), (xml) =>
      xml
        .replace(
          /(Ruimte &amp; tijd.*?<\/w:p>)/s,
          '$1<w:p><w:r><w:tab/><w:t>En geld</w:t></w:r></w:p><w:p><w:ins><w:r><w:t>Later</w:t></w:r></w:ins>' +
            '<w:del><w:r><w:br/><w:delText>Nooit</w:delText></w:r></w:del>' +
            '<w:moveFrom><w:r><w:t>Ergens anders</w:t></w:r></w:moveFrom></w:p>',
        )
        .replaceAll('Typ hier', 'Typ hierGraag'),
    )
    const { said } = read('a.docx', typed)
    expect(said['1 offer']).toBe('Ruimte & tijd\n En geld\nLater')
    expect(said['0 start']).toBe('Graag')
    const above = editWord(await filledIn(), (xml) =>
      xml.replace(/<w:bookmarkStart[^>]*Samenloop_2_start/, '<w:r><w:t>Eerst</w:t><w:br/></w:r>$&'),
    )
    expect(read('a.docx', above).said['1 start']).toBe('Eerst')
  })

  it('loses nothing of a table that was pasted in a box, nor of a box that was moved to another', async () => {
    const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Week 12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    const pasted = editWord(await filledIn(), (xml) => xml.replace(/(in mei.*?<\/w:p>)/s, `$1${table}`))
    expect(read('a.docx', pasted).said['0 wishes']).toBe('Samen\nin mei\nWeek 12')
    const moved = editWord(await filledIn(), (xml) => {
      const [field = ''] = /<w:sdt>(?:(?!<\/w:sdt>).)*Ruimte &amp; tijd.*?<\/w:sdt>/s.exec(xml) ?? []
      return xml.replace(field, '').replace(/(in mei.*?<\/w:sdt>)/s, `$1${field}`)
    })
    expect(read('a.docx', moved).said).toMatchObject({
      '0 wishes': 'Samen\nin mei',
      '1 offer': 'Ruimte & tijd',
    })
  })

  it('says that comments beside the text were not read, and that all boxes are gone', async () => {
    const comment = '<w:comments><w:comment w:id="1"><w:p/></w:comment></w:comments>'
    const spoken = editWord(await filledIn(), () => comment, 'word/comments.xml')
    expect(read('a.docx', spoken)).toMatchObject({ said: expected, notes: ['preparing.comments'] })
    const flat = editWord(await filledIn(), (xml) =>
      xml.replaceAll(/<w:bookmark[^>]*\/>|<\/?w:sdt[^>]*>|<w:tag[^>]*\/>/g, ''),
    )
    expect(read('a.docx', flat).why).toEqual(['preparing.boxesGone'])
  })
})

describe('what is handed in', () => {
  it('is refused with a sentence when it is no sheet, whatever it is called', async () => {
    const text = Buffer.from('Beste collega, zie onder')
    const word = zipSync({ 'word/document.xml': Buffer.from('<w:document/>') })
    const [docx, xlsx] = [await sheetAs('docx', [areaOf(0)]), await sheetAs('xlsx', [areaOf(0)])]
    const cases: [string, Uint8Array, string][] = [
      ['a.docx', text, 'preparing.notASheet'],
      ['a.docx', word, 'preparing.notASheet'],
      ['a.docx', xlsx, 'preparing.notASheet'],
      ['a.docx', docx.subarray(0, docx.length / 2), 'import.zipDamaged'],
      ['a.xlsx', xlsx.subarray(0, xlsx.length / 2), 'import.zipDamaged'],
      [
        'a.xlsx',
        workbookOf({
          Werken: [
            ['nummer', 'Wensen'],
            ['1', 'x'],
          ],
        }),
        'preparing.notASheet',
      ],
      ['a.csv', text, 'preparing.notASheet'],
      ['a.odt', text, 'preparing.otherForm'],
      ['a.pdf', text, 'preparing.otherForm'],
      ['foto.jpg', text, 'preparing.notASheet'],
      ['leeg.zip', zipSync({}), 'preparing.notASheet'],
    ]
    for (const [path, bytes, why] of cases)
      expect(read(path, bytes), path).toMatchObject({ why: [why], sheets: [] })
  })

  it('is read with others: of what is no sheet it is said, beside those that are', async () => {
    const docx = await sheetAs('docx', [areaOf(0, { start: 'Vast' })])
    const zip = zipSync({ 'blad.docx': docx, '__MACOSX/._blad.docx': docx, 'lees.txt': Buffer.from('x') })
    const { sheets, refused } = readSheets([{ path: 'bladen.zip', bytes: zip }])
    expect(sheets.map(({ file }) => file)).toEqual(['bladen.zip/blad.docx'])
    expect(refused.map(({ key }) => key)).toEqual(['preparing.notASheet'])
  })

  it('holds no answer that is too long, and nothing is cut', async () => {
    const long = 'a'.repeat(longestAnswer)
    for (const [text, why] of [
      [long, []],
      [`${long}b`, ['preparing.answerTooLong']],
    ] as const) {
      const docx = typeInWord(await sheetAs('docx', [areaOf(0)]), 0, 'start', text)
      const xlsx = editWorkbook(await sheetAs('xlsx', [areaOf(0)]), (rows) => {
        rows[1]![columnOf('start')] = text
        return rows
      })
      for (const [path, bytes] of [
        ['a.docx', docx],
        ['a.xlsx', xlsx],
      ] as const) {
        const found = read(path, bytes)
        expect(found.why, path).toEqual(why)
        expect(found.said['0 start'] ?? '', path).toBe(why.length === 0 ? text : '')
      }
    }
  })

  it('does not unpack what is made to fill a machine', async () => {
    const parts = unzipSync(await sheetAs('docx', [areaOf(0)]))
    const filled = zipSync(
      { ...parts, 'word/document.xml': Buffer.alloc(70 * 2 ** 20, '<w:p/>') },
      { level: 1 },
    )
    expect(filled.length).toBeLessThan(4 * 2 ** 20)
    expect(['preparing.fileTooLarge', 'import.zipTooLarge']).toContain(read('a.docx', filled).why[0])
    const many = Object.fromEntries(
      Array.from({ length: 201 }, (_, at) => [`${String(at)}.docx`, new Uint8Array()]),
    )
    expect(() => read('veel.zip', zipSync(many))).toThrow('preparing.tooManyFiles')
  })
})
