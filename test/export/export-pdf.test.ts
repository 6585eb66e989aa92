/** The plan as a pdf: it opens, has its pages, and says what it must. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { exportPdf } from '../../electron/export/export-pdf.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { groundAsSeen } from '../../shared/sharing/ground-as-seen.ts'
import { noPictures } from '../../shared/sharing/pictures-as-seen.ts'
import { planAsSeenBy } from '../../shared/sharing/plan-as-seen-by.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import { party, work } from '../plan/sample-project.ts'
import { places, plan, works } from '../plan/sample-plan.ts'

const street: GeoJSON.LineString = {
  type: 'LineString',
  coordinates: [
    [148_400, 509_010],
    [148_700, 509_010],
  ],
}
const layers = [{ kind: 'streets' as const, features: [{ name: 'Kerkstraat', wkb: toWkb(street) }] }]
const placed = new Map(
  works.flatMap(({ id }, index) => {
    const place = places[index]
    return place ? [[id, place] as const] : []
  }),
)
const made = async (of: Plan, language: 'nl' | 'en' = 'nl') => {
  const date = CalendarDate.parse('2026-11-21')
  const seen = planAsSeenBy(of, null)
  const ground = groundAsSeen(seen, { places: placed, layers })
  return (await exportPdf({ plan: seen, paper: 'plan', ground, pictures: noPictures, language, date })).bytes
}

/** From Debian's poppler-utils. */
const reader = 'pdftotext'
const canRead = spawnSync(reader, ['-v']).error === undefined
function textOf(bytes: Uint8Array): string {
  return spawnSync(reader, ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' }).stdout
}

const pagesOf = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\n/g)?.length ?? 0

describe('the plan as a pdf', { timeout: 120_000 }, () => {
  it('is a pdf with a title, contents, a page for each combination and the chapters after it', async () => {
    const bytes = await made(plan)
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    // What stands in the dossier of the combination takes a second page, as the rules do.
    expect(pagesOf(bytes)).toBe(10)
  })

  it.skipIf(!canRead)('says what was agreed, by whom and why, and what each had planned itself', async () => {
    const text = textOf(await made(plan))
    for (const said of [
      'Integraal jaarplan 2027',
      'Opgesteld op 21 nov 2026',
      '1 mrt 2027 – 31 dec 2027',
      '3 werk-met-werk',
      'Samen in de Kerkstraat',
      '± Q2 2027',
      'Kabel Coöperatieweg',
      'Ooit de Molenlaan',
      'Havenkade',
      'Relinen gaat zonder graven',
    ])
      expect(text).toContain(said)
    expect(textOf(await made(plan, 'en'))).toContain('Integrated yearly plan 2027')
  })

  it.skipIf(!canRead)('says under a work that its party does alone which rest it breaks', async () => {
    const { id } = plan.works.find(({ name }) => name === 'Kabel Coöperatieweg')!
    const broken = { work: id, street: 'Dam', starts: '2027-02-28', until: '2029-12-31', isExcepted: false }
    const text = textOf(await made({ ...plan, brokenRests: [broken as Plan['brokenRests'][number]] }))
    expect(text).toMatch(/Dam/)
    expect(text).toMatch(/Breekt de graafrust/)
  })

  it.skipIf(!canRead)('says at the end by which rules, in the language of the plan', async () => {
    const settings = { ...plan.settings, conflict: { distance: 7.5 } }
    // Words are asked one by one: a sentence goes over several lines.
    const last = async (language: 'nl' | 'en') =>
      textOf(await made({ ...plan, settings }, language))
        .split('\f')
        .filter((page) => page.trim() !== '')
        .slice(-2)
        .join('\n')
    const dutch = await last('nl')
    for (const said of [
      'Regels',
      'Koppelkans',
      'hoogstens 25 m en 730 dagen (2 jaar)',
      'hoogstens 7,5 m',
      'Standaard: 10 m',
      'nieuw wegdek',
    ])
      expect(dutch).toContain(said)
    expect(await last('en')).toContain('Standard: 10 m')
  })

  it.skipIf(!canRead)('never leaves the name of a party without a work under it', async () => {
    // As many lengths of table as it takes for one to begin at the foot of a page.
    const many = Array.from({ length: 14 }, (_, nth) => party(`Partij ${nth}`))
    const alone = many.map((one, index) => ({
      party: one.id,
      works: Array.from({ length: 11 + index }, (_, nth) => work(one, `Werk ${nth}`, '2027')),
    }))
    const pages = textOf(await made({ ...plan, parties: many, combinations: [], alone })).split('\f')
    for (const page of pages.filter((text) => text.trim() !== '')) {
      const lines = page.split('\n').map((line) => line.trim())
      const said = lines.filter((line) => line !== '' && !/^Waterveen ·/.test(line))
      expect(many.map(({ name }) => name)).not.toContain(said.at(-1))
      expect(said.at(-1)).not.toMatch(/^Nummer\s+Werk/)
    }
  })

  it.skipIf(!canRead)('points at the page where a long table begins', async () => {
    const [first, second] = [party('Eerste'), party('Tweede')]
    const long = (one: typeof first) => ({
      party: one.id,
      works: Array.from({ length: 60 }, (_, nth) => work(one, `Werk ${nth}`, '2027')),
    })
    const pages = textOf(
      await made({ ...plan, parties: [first, second], combinations: [], alone: [long(first), long(second)] }),
    ).split('\f')
    const contents = pages[1] ?? ''
    for (const { name } of [first, second]) {
      const [, said] = new RegExp(`${name}\\s+(\\d+)`).exec(contents) ?? []
      const begins = pages.findIndex((page, index) => index > 1 && page.includes(name)) + 1
      expect(Number(said)).toBe(begins)
    }
  })

  it('is made when nothing is known yet', async () => {
    const empty = { ...plan, combinations: [], alone: [], undated: [], open: [], setAside: [], works: [] }
    expect(pagesOf(await made(empty))).toBe(8)
  })
})
