/** No writer loses anything of a document, whatever blocks it is made of. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docxDocument } from '../../electron/export/docx-document.ts'
import { sheetsOf } from '../../electron/export/export-xlsx.ts'
import { pdfBlocks } from '../../electron/export/pdf-blocks.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Block } from '../../shared/plan/document/document.ts'
import { anyBlocks, wordsOf } from '../plan/any-document.ts'
import { documentOf, textOfDocx } from './read-docx.ts'

const ground = { placeOf: () => null, layers: [], pictureOf: () => null }
const paperOf = (blocks: readonly Block[], isRunning = false) =>
  JSON.stringify(pdfBlocks(blocks, { language: 'nl', ground, isRunning }))
const bookOf = (blocks: readonly Block[]) => JSON.stringify(sheetsOf(blocks, 'nl'))
const missing = (words: readonly string[], text: string) => words.filter((word) => !text.includes(word))

describe('a writer', () => {
  it('of paper sets every word of a page', () => {
    fc.assert(
      fc.property(anyBlocks, fc.boolean(), (blocks, isRunning) => {
        expect(missing(wordsOf(blocks, 'page'), paperOf(blocks, isRunning))).toEqual([])
      }),
    )
  })

  it('of a Word file sets every word of a page', async () => {
    const date = CalendarDate.parse('2027-01-01')
    const wordOf = async (blocks: readonly Block[], isRunning: boolean) =>
      textOfDocx(
        await docxDocument({ language: 'nl', title: '', project: '', isRunning, blocks }, ground, date),
      )
    await fc.assert(
      fc.asyncProperty(anyBlocks, fc.boolean(), async (blocks, isRunning) => {
        expect(missing(wordsOf(blocks, 'page'), await wordOf(blocks, isRunning))).toEqual([])
      }),
      // Each is a whole file.
      { numRuns: 30 },
    )
  }, 60_000)

  it('of a workbook puts every word of its tables in a sheet', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(missing(wordsOf(blocks, 'sheet'), bookOf(blocks))).toEqual([])
      }),
    )
  })

  it('leaves a table to the other where it has no room', () => {
    const column = { key: 'name', heading: 'Werk', kind: 'text', width: { page: 'rest', sheet: 20 } } as const
    const rows = [{ name: '', cells: ['Riool Dam'], notes: [], link: null }]
    const table = (rooms: readonly ('page' | 'sheet')[]): Block[] => [
      { is: 'table', name: 'Werken', rooms, columns: [column], rows },
    ]
    expect(paperOf(table(['sheet']))).toBe('[[]]')
    expect(sheetsOf(table(['page']), 'nl')).toEqual([])
    expect(sheetsOf(table(['sheet']), 'nl')).toMatchObject([{ name: 'Werken', rows: [['Riool Dam']] }])
  })

  it('of paper begins a page for every chapter, and for each part that wants its own but the first', () => {
    const part = (title: string): Block => ({
      is: 'section',
      level: 3,
      title,
      anchor: title,
      hasOwnPage: true,
      blocks: [{ is: 'paragraph', text: 'x' }],
    })
    const chapter: Block = {
      is: 'section',
      level: 2,
      title: 'Samen',
      anchor: 'samen',
      blocks: [part('een'), part('twee')],
    }
    const [pieces] = pdfBlocks([chapter], { language: 'nl', ground })
    expect(pieces?.map((piece) => 'pageBreak' in (piece as object))).toEqual([true, false, true])
    expect(JSON.stringify(pieces)).toContain('"outlineParentId":"samen"')
  })

  it('lets chapters of a running document follow each other, each title with what comes first under it', async () => {
    const blocks: Block[] = ['Besluiten', 'Afspraken'].map((title) => ({
      is: 'section',
      level: 2,
      title,
      anchor: title,
      blocks: [{ is: 'paragraph', text: 'x' }],
    }))
    const pieces = pdfBlocks(blocks, { language: 'nl', ground, isRunning: true })
    expect(JSON.stringify(pieces)).not.toContain('pageBreak')
    expect(pieces).toMatchObject([
      [{ unbreakable: true, stack: [{ text: 'Besluiten' }, { text: 'x' }] }],
      [{ unbreakable: true, stack: [{ text: 'Afspraken' }, { text: 'x' }] }],
    ])
    // Kept whole it would lose its end.
    const long: Block = { is: 'paragraph', text: 'lang '.repeat(2_000) }
    const [over = []] = pdfBlocks([{ is: 'section', level: 2, title: 'Terugblik', blocks: [long] }], {
      ...{ language: 'nl', ground, isRunning: true },
    })
    expect(JSON.stringify(over)).not.toContain('unbreakable')
    const made = (isRunning: boolean) =>
      docxDocument(
        { language: 'nl', title: 'Verslag', project: 'Waterveen', isRunning, blocks },
        ground,
        CalendarDate.parse('2027-01-01'),
      )
    const isBroken = async (isRunning: boolean) =>
      documentOf(await made(isRunning)).includes('<w:pageBreakBefore/>')
    expect([await isBroken(true), await isBroken(false)]).toEqual([false, true])
    expect(textOfDocx(await made(true))).not.toContain('Inhoud')
    expect(textOfDocx(await made(false))).toContain('Inhoud')
  })

  it('of paper keeps the title of a table with its first row, and points there', () => {
    const column = { key: 'name', heading: 'Werk', kind: 'text', width: { page: 'rest' } } as const
    const row = { name: 'Riool', cells: ['Riool'], notes: ['Breekt de graafrust.'], link: null }
    const table = {
      is: 'table',
      name: 'Werken',
      rooms: ['page'],
      columns: [column, column],
      rows: [row],
    } as const
    const section: Block = { is: 'section', level: 3, title: 'Glasnet', anchor: 'glasnet', blocks: [table] }
    const [[titled, notice] = []] = pdfBlocks([section], { language: 'nl', ground })
    expect(titled).toMatchObject({
      table: {
        headerRows: 2,
        keepWithHeaderRows: 1,
        body: [[{ text: 'Glasnet' }, {}], {}, [{}, { id: 'glasnet' }]],
      },
    })
    expect(JSON.stringify(notice)).toContain('Breekt de graafrust.')
  })
})
