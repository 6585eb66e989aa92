/** Printed sheets as they leave: their size, their scale, a page for each, letters in them, and what passed the gate alone. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { SheetsInput } from '../../electron/export/compose-sheets.ts'
import { makeSheets } from '../../electron/export/map-sheets.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Shared } from '../../shared/domain/sharing.ts'
import { sharedByDefault } from '../../shared/domain/sharing.ts'
import { wholeSight } from '../../shared/domain/sight.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { sheetsAsSeenBy, type SheetOf } from '../../shared/sharing/sheets-as-seen-by.ts'
import type { Viewer } from '../../shared/sharing/sight.ts'
import { combination, party, work } from '../plan/sample-project.ts'

const [gemeente, waternet] = [party('Gemeente'), party('Waternet')]
const works = [
  work(gemeente, 'Riool Dam', '2027', { discipline: 'sewerGravity', firmness: 'idea', street: 'Dam' }),
  work(waternet, 'Geheim leidingwerk', 'Q2 2027', { street: 'Geheimweg' }),
  work(gemeente, 'Later', '2029', { discipline: 'roads' }),
]
const places = [0, 4, 60].map((aside) =>
  toWkb({
    type: 'LineString',
    coordinates: [
      [148_000, 509_000 + aside],
      [148_200, 509_000 + aside],
    ],
  }),
)
const all: SheetOf = { is: 'view', rank: null, name: '', works: null, bounds: null, time: null }
const time = (start: string, end: string) => ({
  start: CalendarDate.parse(start),
  end: CalendarDate.parse(end),
})
const agreed = combination('Samen', works.slice(0, 2), '2027-01-01', '2027-12-31')
const cluster: SheetOf = {
  ...all,
  is: 'cluster',
  rank: 3,
  name: 'Geheimweg',
  works: works.slice(0, 2).map(({ id }) => id),
  bounds: [148_000, 509_000, 148_200, 509_004],
}

const street = toWkb({
  type: 'LineString',
  coordinates: [
    [147_000, 509_010],
    [149_000, 509_010],
  ],
})

function input(
  sheets: readonly SheetOf[],
  asked: Partial<SheetsInput['asked']> = {},
  viewer: Viewer = null,
): SheetsInput {
  const project = { works, places, parties: [gemeente, waternet], combinations: [agreed], sheets }
  const deliveries = [{ party: gemeente.id, date: CalendarDate.parse('2026-10-01') }]
  return {
    asked: {
      ...{ as: 'pdf', paper: 'A4', orientation: 'landscape', title: '', language: 'nl', forWhom: null },
      ...{ scale: 2500, time: null, filter: wholeSight.filter, works: null, layers: [], hasBasemap: false },
      ...asked,
    },
    seen: sheetsAsSeenBy({ ...project, deliveries }, viewer),
    project: 'Waterveen',
    title: 'kaart Waterveen',
    layers: [{ name: 'Straten', kind: 'streets', features: [{ name: 'Kerkstraat', wkb: street }] }],
    date: CalendarDate.parse('2026-11-29'),
  }
}

/** From Debian's poppler-utils. */
const canRead = spawnSync('pdftotext', ['-v']).error === undefined
function ask(tool: string, words: readonly string[], bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-sheet-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'sheet.pdf')
  writeFileSync(file, bytes)
  return spawnSync(
    tool,
    words.map((word) => (word === 'FILE' ? file : word)),
    { encoding: 'utf8' },
  ).stdout
}
const textOf = (bytes: Uint8Array) => ask('pdftotext', ['-layout', 'FILE', '-'], bytes)
/** What is drawn on the pages, unpacked. */
function streamsOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  const streams = [...text.matchAll(/(?<!end)stream\n(.*?)\nendstream/gs)]
  return streams
    .map(([, packed = '']) => {
      try {
        return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
      } catch {
        return ''
      }
    })
    .join('\n')
}

/** Of every line that begins level, how long that piece is in points of paper, whatever it was drawn larger or smaller by. */
function levelLines(drawn: string): number[] {
  const kept: number[] = []
  let scale = 1
  let from: [number, number] | null = null
  return drawn.split('\n').flatMap((line) => {
    const words = line.split(' ')
    const [a = 0, b = 0] = words.map(Number)
    const does = words.at(-1)
    if (does === 'q') kept.push(scale)
    if (does === 'Q') scale = kept.pop() ?? 1
    if (does === 'cm') scale *= Math.hypot(a, b)
    const start = from
    from = does === 'm' ? [a, b] : null
    return does === 'l' && start !== null && start[1] === b ? [Math.abs(a - start[0]) * scale] : []
  })
}

const svgOf = async (of: SheetsInput) => {
  const { bytes } = await makeSheets({ ...of, asked: { ...of.asked, as: 'svg' } })
  // A sentence that takes more lines is one all the same.
  return new TextDecoder().decode(bytes).replaceAll(/<\/text><text[^>]*>/g, ' ')
}

describe('printed sheets', { timeout: 120_000 }, () => {
  it.skipIf(!canRead)(
    'are pages of the size that was asked, tagged, in their language, letters embedded',
    async () => {
      const { bytes } = await makeSheets(input([all], { paper: 'A3', orientation: 'portrait' }))
      const about = ask('pdfinfo', ['FILE'], bytes)
      expect(about).toMatch(/Pages: +1\n/)
      expect(about).toMatch(/Page size: +841\.89 x 1190\.55 pts \(A3\)/)
      expect(about).toMatch(/Title: +kaart Waterveen/)
      expect(about).toMatch(/Tagged: +yes/)
      expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (nl-NL)')
      const fonts = ask('pdffonts', ['FILE'], bytes).trim().split('\n').slice(2)
      expect(fonts.length).toBeGreaterThan(0)
      for (const font of fonts) expect(font).toMatch(/Roboto.* yes yes/)
      expect(ask('pdfimages', ['-list', 'FILE'], bytes).trim().split('\n')).toHaveLength(2)
    },
  )

  it('have a bar that is as long on the page as the scale says', async () => {
    const { bytes } = await makeSheets(input([all]))
    const lengths = levelLines(streamsOf(bytes)).map((points) => (points / 72) * 25.4)
    // 100 m at 1 : 2500, and a work of twice that.
    for (const millimetres of [40, 80])
      expect(Math.min(...lengths.map((length) => Math.abs(length - millimetres)))).toBeLessThan(0.02)
  })

  it.skipIf(!canRead)('are one page each, with the works of that quarter', async () => {
    const quarters = [
      time('2027-01-01', '2027-03-31'),
      time('2027-04-01', '2027-06-30'),
      time('2028-01-01', '2028-03-31'),
    ]
    const { bytes, notes } = await makeSheets(input(quarters.map((one) => ({ ...all, time: one }))))
    const pages = textOf(bytes)
      .split('\f')
      .filter((page) => page.trim() !== '')
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('1e kwartaal 2027')
    expect(pages[0]).toContain('blad 1 van 2')
    expect(pages[0]).toContain('Riool Dam')
    expect(pages[0]).not.toContain('Geheim leidingwerk')
    expect(pages[0]).toContain('2 werken vallen buiten')
    expect(pages[1]).toContain('Geheim leidingwerk')
    // In the third there is nothing to do.
    expect(notes).toMatchObject([{ key: 'sheet.left', values: { count: 1 } }])
  })

  it('about a cluster draw the others pale, and are called by its number and name', async () => {
    const svg = await svgOf(input([cluster]))
    expect(svg).toContain('Kansengebied 3: Geheimweg')
    expect(svg).toContain('licht: 1 ander werk eromheen')
    expect(svg).toContain('Riool Dam')
    expect(svg).not.toContain('Later')
  })

  it('say by what they were chosen', async () => {
    const filter = { ...wholeSight.filter, disciplines: ['sewerGravity' as const] }
    const svg = await svgOf(input([all], { filter, works: [works[0]!.id] }))
    expect(svg).toContain('filter: riool')
    expect(svg).toContain('2 werken vallen buiten het filter')
    expect(svg).not.toContain('Geheim')
  })

  it('for a party have of others what these share, and no name of a place that it is not told', async () => {
    const share = (shared: Partial<Shared>): Viewer => ({
      ...{ party: gemeente.id, atMost: 'full' },
      sharing: { usual: { ...sharedByDefault, ...shared }, exceptions: [] },
    })
    const inFull = await svgOf(input([cluster], {}, share({})))
    expect(inFull).toContain('Geheim leidingwerk')
    const inOutline = await svgOf(input([cluster], {}, share({ level: 'outline' })))
    expect(inOutline).not.toContain('Geheim')
    expect(inOutline).toContain('Kansengebied 3')
    expect(inOutline).toContain('alleen gebied')
    const counted = await svgOf(input([all], {}, share({ level: 'counted' })))
    expect(counted).not.toContain('Geheim')
    expect(counted).toContain('Van Waternet telt 1 werk')
  })

  it('say what signs could not be set', async () => {
    const { notes } = await makeSheets(input([all], { title: 'Werk 🚧' }))
    expect(notes).toMatchObject([{ key: 'export.signLost', values: { sign: '🚧' } }])
  })

  it('have nothing to draw where nothing has a place', async () => {
    await expect(makeSheets(input([{ ...cluster, bounds: null, works: [] }]))).rejects.toThrow()
  })
})
