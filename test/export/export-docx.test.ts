/** The plan as a Word file: what it says, and that Word opens it. */
import { describe, expect, it } from 'vitest'
import { exportDocx } from '../../electron/export/export-docx.ts'
import { docxDocument } from '../../electron/export/docx-document.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import type { Block, Document } from '../../shared/plan/document/document.ts'
import { groundAsSeen } from '../../shared/sharing/ground-as-seen.ts'
import { noPictures } from '../../shared/sharing/pictures-as-seen.ts'
import { planAsSeenBy } from '../../shared/sharing/plan-as-seen-by.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { places, plan, works } from '../plan/sample-plan.ts'
import { documentOf, partsOfDocx, textOfDocx } from './read-docx.ts'

const street: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [148_400, 509_010],
    [148_700, 509_010],
  ],
}
const layers = [{ kind: 'streets' as const, features: [{ name: 'Kerkstraat', wkb: toWkb(street) }] }]
const placed = new Map(
  works.flatMap(({ id }, at) => {
    const place = places[at]
    return place ? [[id, place] as const] : []
  }),
)
const date = CalendarDate.parse('2026-11-21')

function made(of: Plan = plan, language: 'nl' | 'en' = 'nl'): Promise<Uint8Array> {
  const seen = planAsSeenBy(of, null)
  return exportDocx({
    plan: seen,
    paper: 'plan',
    ground: groundAsSeen(seen, { places: placed, layers }),
    pictures: noPictures,
    language,
    date,
  })
}

function said(blocks: readonly Block[]): Promise<Uint8Array> {
  const document: Document = { language: 'nl', title: 'Proef', project: 'Waterveen', blocks }
  return docxDocument(document, { placeOf: () => null, layers: [], pictureOf: () => null }, date)
}

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found)
const doubled = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)

describe('the plan as a Word file', { timeout: 60_000 }, () => {
  it('says what was agreed, by whom and why, and what each had planned itself', async () => {
    const text = textOfDocx(await made())
    for (const words of [
      'Integraal jaarplan 2027',
      'Opgesteld op 21 nov 2026',
      '1 mrt 2027 – 31 dec 2027',
      '3 werk-met-werk',
      'Samen in de Kerkstraat',
      '± Q2 2027',
      'Kabel Coöperatieweg',
      'Ooit de Molenlaan',
      'Relinen gaat zonder graven',
      'Tekening van de sleuf delen',
    ])
      expect(text).toContain(words)
    expect(textOfDocx(await made(plan, 'en'))).toContain('Integrated yearly plan 2027')
  })

  it('has headings as Word knows them, and contents that lead to them with the number of their page', async () => {
    const xml = documentOf(await made())
    expect(xml).toMatch(/<w:pStyle w:val="Title"\/><\/w:pPr>.*?Integraal jaarplan 2027/)
    expect(all(xml, /<w:pStyle w:val="(Heading\d)"/g)).toEqual(
      expect.arrayContaining(['Heading1', 'Heading2']),
    )
    const [leading, marked] = [all(xml, /w:anchor="([^"]*)"/g), all(xml, /bookmarkStart w:name="([^"]*)"/g)]
    expect(leading.length).toBeGreaterThan(5)
    expect(leading.toSorted()).toEqual(marked.toSorted())
    for (const name of marked) expect(name).toMatch(/^_[A-Za-z0-9_]{1,39}$/)
    const numbers = all(xml, /PAGEREF[^<]*<\/w:instrText>.*?separate"\/>(.*?)<w:fldChar w:fldCharType="end"/g)
    expect(numbers).toHaveLength(leading.length)
    for (const number of numbers) expect(number).toMatch(/<w:t[^>]*>\d+<\/w:t>/)
  })

  it('has a heading row above every table with columns, on each of its pages, and rows that stay whole', async () => {
    const tables = all(documentOf(await made()), /<w:tbl>(.*?)<\/w:tbl>/gs)
    const headed = tables.filter((table) => table.includes('ColumnHeading'))
    expect(headed.length).toBeGreaterThan(4)
    for (const table of headed) {
      const [first = '', ...others] = all(table, /<w:tr>(.*?)<\/w:tr>/gs)
      expect(first).toContain('<w:tblHeader/>')
      expect(others.filter((row) => row.includes('tblHeader'))).toEqual([])
      expect(others.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([])
    }
  })

  it('lets a row with more text than a page go over its end', async () => {
    const column = { key: 'name', heading: 'Werk', kind: 'text', width: { page: 60 } } as const
    const row = { name: '', cells: ['lang '.repeat(1000)], notes: [], link: null }
    const table: Block = { is: 'table', name: 'x', rooms: ['page'], columns: [column], rows: [row] }
    const [, long = ''] = all(documentOf(await said([table])), /<w:tr>(.*?)<\/w:tr>/gs)
    expect(long).not.toContain('cantSplit')
  })

  it('says instead of every map what is on it, and draws it in dots that every program shows', async () => {
    const bytes = await made()
    const xml = documentOf(bytes)
    expect(all(xml, /<wp:docPr[^>]* descr="([^"]*)"/g)).toEqual([
      'Kerkstraat: kaart met 2 werken en de straten eromheen',
    ])
    const [name = ''] = [...partsOfDocx(bytes).keys()].filter((one) => one.startsWith('word/media/'))
    expect(partsOfDocx(bytes).get(name)?.slice(1, 4)).toBe('PNG')
  })

  it('is sound: names are used once, and no cell is without a paragraph', async () => {
    const xml = documentOf(await made())
    expect(doubled(all(xml, /<w:bookmarkStart[^>]* w:id="(\d+)"/g))).toEqual([])
    expect(doubled(all(xml, /<wp:docPr id="(\d+)"/g))).toEqual([])
    expect(xml.match(/(?<!<\/w:p>)<\/w:tc>/g)).toBeNull()
    expect(xml.match(/<\/w:tbl><w:tbl>/g)).toBeNull()
  })

  it('tells who opens it what it is and in which language', async () => {
    const parts = partsOfDocx(await made())
    const core = parts.get('docProps/core.xml')
    expect(core).toContain('<dc:title>Waterveen: Integraal jaarplan 2027</dc:title>')
    expect(core).toContain('<dc:language>nl-NL</dc:language>')
    expect(core).toContain('2026-11-21T12:00:00Z')
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="nl-NL"')
    expect(partsOfDocx(await made(plan, 'en')).get('word/styles.xml')).toContain('<w:lang w:val="en-GB"')
  })

  it('is the same byte for byte when it is made again', async () => {
    const [once, again] = [await made(), await made()]
    expect(Buffer.compare(once, again)).toBe(0)
  })

  it('is not broken by any sign', async () => {
    const text = 'a\u0000b\u0007c\uFFFEd\ud800e & < > " \' 😀 \u202e]]> \r\n\tvolgende'
    const xml = documentOf(await said([{ is: 'paragraph', text }]))
    expect(xml).toContain('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe &amp; &lt;')
    expect(xml).toContain('😀')
    expect(xml).toMatch(/<w:br\/><w:t [^>]*>\tvolgende/)
    // eslint-disable-next-line no-control-regex
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  })
})
