/** The year on one page: what stands on it, in which quarter works count, what is to be decided first, and that it is one page. */
import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { exportPdf } from '../../electron/export/export-pdf.ts'
import { Condition } from '../../shared/domain/dossier.ts'
import type { ClusterId } from '../../shared/domain/ids.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { decidedBefore } from '../../shared/plan/year-page/decisions.ts'
import { quartersOf } from '../../shared/plan/year-page/quarters.ts'
import { yearPageDocument } from '../../shared/plan/year-page/year-page-document.ts'
import { groundAsSeen } from '../../shared/sharing/ground-as-seen.ts'
import { noPictures } from '../../shared/sharing/pictures-as-seen.ts'
import { planAsSeenBy } from '../../shared/sharing/plan-as-seen-by.ts'
import { wordsOf } from './any-document.ts'
import { parties, places, plan, works } from './sample-plan.ts'
import { combination, party, work } from './sample-project.ts'

const date = CalendarDate.parse('2026-11-30')
const day = (text: string) => CalendarDate.parse(text)
const says = (of: Plan, language: 'nl' | 'en' = 'nl') =>
  wordsOf(yearPageDocument(of, language, date).blocks, 'page')

describe('the year on one page', () => {
  it('says what is done together, when, by whom, and for how much of the works that is known', () => {
    const said = says(plan)
    expect(said).toContain('2027 op één blad')
    expect(said).toContain('Kerkstraat')
    expect(said).toContain('Gemeente Waterveen, Stroomnet')
    expect(said.join('\n')).toMatch(/€\u00a0125\.000[\s\S]*van 1 werk/)
    expect(says(plan, 'en')).toContain('What we do together')
  })

  it('counts an opening less for each work but the first, where a street is opened once', () => {
    const figures = (of: Plan) => {
      const [title] = yearPageDocument(of, 'nl', date).blocks
      const block = title?.is === 'section' ? title.blocks.find(({ is }) => is === 'figures') : undefined
      return block?.is === 'figures' ? block.figures.map(({ count }) => count) : []
    }
    const atLevel = (level: 2 | 3): Plan => ({
      ...plan,
      combinations: plan.combinations.map((one) => ({
        ...one,
        combination: { ...one.combination, level },
      })),
    })
    expect(figures(atLevel(3))[2]).toBe(1)
    expect(figures(atLevel(2))[2]).toBe(0)
  })

  it('of a year without anything says so instead of leaving gaps', () => {
    const nothing: Plan = { ...plan, combinations: [], alone: [], undated: [], open: [], rests: [] }
    const said = says(nothing)
    expect(said).toContain('Voor 2027 is nog geen combinatie afgesproken.')
    expect(said).toContain('Er is niets meer te beslissen dat een datum heeft.')
    expect(said).not.toContain('Graafrust die hierna komt')
  })
})

describe('hindrance by quarter', () => {
  const owner = party('Stroomnet')
  const alone = (...periods: string[]) => [
    { party: owner.id, works: periods.map((period, at) => work(owner, `Werk ${at}`, period)) },
  ]

  it('counts a work in every quarter it has a day in, and one of a whole year in none', () => {
    const { quarters, somewhere } = quartersOf({
      year: 2027,
      combinations: [],
      alone: alone('15-03-2027 t/m 02-04-2027', 'Q3 2027', '2027', '01-12-2026 t/m 15-01-2027'),
    })
    expect(quarters.map((one) => one.alone)).toEqual([2, 1, 1, 0])
    expect(somewhere).toBe(1)
  })

  it('counts a combination by what was agreed', () => {
    const [first, second] = [work(owner, 'Een', '2027'), work(owner, 'Twee', '2027')]
    const agreed = combination('Kade', [first, second], '2027-06-30', '2027-07-01')
    const { quarters } = quartersOf({ year: 2027, combinations: [{ combination: agreed }], alone: [] })
    expect(quarters.map((one) => one.together)).toEqual([0, 1, 1, 0])
  })
})

describe('what must be decided before when', () => {
  const [area] = plan.open as [Plan['open'][number]]
  const [agreed] = plan.combinations as [Plan['combinations'][number]]
  const areaBefore = (decideBy: CalendarDate | null, at: number): Plan['open'][number] => ({
    ...area,
    cluster: `0199a000-0000-7000-8000-00000000000${at}` as ClusterId,
    decideBy,
  })

  it('names a condition that is open with its combination, and none that was met', () => {
    const conditionOf = (state: 'open' | 'met', due: CalendarDate) =>
      Condition.parse({
        ...{ id: '0199a000-0000-7000-8000-000000000009', combination: agreed.combination.id, state, due },
        ...{ what: 'de vergunning er is', result: 'schuift het werk', work: null },
      })
    const conditions = [conditionOf('met', day('2026-12-01')), conditionOf('open', day('2027-01-20'))]
    const dossier = { ...agreed.dossier, conditions }
    const of: Plan = { ...plan, open: [], combinations: [{ ...agreed, agreements: [], dossier }] }
    expect(decidedBefore(of, date).decisions.map(({ before }) => before)).toEqual(['2027-01-20'])
    expect(says(of)).toContain('Kerkstraat: alleen als "de vergunning er is"')
  })

  it('puts what is overdue first, then areas and agreements by day, and counts what no day can be said of', () => {
    const open = [day('2027-02-01'), null, day('2026-11-30'), day('2026-12-24')].map(areaBefore)
    const { decisions, tooLate, undated } = decidedBefore({ open, combinations: plan.combinations }, date)
    expect(decisions.map(({ is, before }) => `${is} ${before}`)).toEqual([
      'agreement 2026-10-31',
      'area 2026-12-24',
      'agreement 2027-01-15',
      'area 2027-02-01',
    ])
    expect([tooLate, undated]).toEqual([1, 1])
  })
})

/** From Debian's poppler-utils. */
const canRead = spawnSync('pdftotext', ['-v']).error === undefined

describe('on paper', () => {
  it.skipIf(!canRead)('is one page, however much there is', { timeout: 240_000 }, async () => {
    const many = <One>(one: One | undefined) =>
      one === undefined ? [] : Array.from({ length: 40 }, () => one)
    const [agreed] = plan.combinations
    const [area] = plan.open
    const full: Plan = {
      ...plan,
      combinations: many(agreed),
      open: [...many(area), ...many(area && { ...area, decideBy: day('2027-03-01') })].map((one, at) =>
        at % 3 === 0 ? { ...one, decideBy: date } : one,
      ),
      rests: many({
        name: 'Burgemeester Jonkheer van Heemstrastraat',
        from: day('2027-07-01'),
        until: day('2032-06-30'),
        works: [],
      }),
      alone: [{ party: parties[0]!.id, works: many(plan.undated[0]?.works[0]) }],
    }
    const seen = planAsSeenBy(full, null)
    const placed = works.flatMap(({ id }, at) => {
      const place = places[at]
      return place ? [[id, place] as const] : []
    })
    const ground = groundAsSeen(seen, { places: new Map(placed), layers: [] })
    const { bytes } = await exportPdf({
      plan: seen,
      paper: 'page',
      ground,
      pictures: noPictures,
      language: 'nl',
      date,
    })
    // A form feed ends every page.
    const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' })
    expect(stdout.split('\f').slice(0, -1)).toHaveLength(1)
    expect(stdout).toContain('Graafrust die hierna komt')
  })
})
