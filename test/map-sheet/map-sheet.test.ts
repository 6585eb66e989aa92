/** A sheet is true to its stated scale, shows what is meant to be on it, and is never silent about what is not. */
import { describe, expect, it } from 'vitest'
import { CalendarDate } from '../../shared/domain/period.ts'
import { roundScales } from '../../shared/domain/sheet.ts'
import { fittingScale, pointsPerMetre } from '../../shared/map-sheet/sheet-scale.ts'
import { pointsPerMillimetre, sheetFrame } from '../../shared/map-sheet/sheet-frame.ts'
import { along, line, saidOn, sheet } from './sample-sheet.ts'

/** Millimetres on paper of everything that is drawn, by the size that the drawing says it has. */
function millimetresPerUnit(svg: string): number {
  const [, across, wide] = /viewBox="0 0 ([\d.]+) [\d.]+" width="([\d.]+)pt"/.exec(svg) ?? []
  return ((Number(wide) / 72) * 25.4) / Number(across)
}

describe('the scale of a sheet', () => {
  it.each(roundScales)('of 1 : %i is that of its bar, to a hundredth of a millimetre', (denominator) => {
    for (const paper of ['A4', 'A3'] as const) {
      const { svg } = sheet({ denominator, paper })
      const [, metres, units] = /data-metres="(\d+)"[^>]*? width="([\d.]+)"/.exec(svg) ?? []
      const measured = Number(units) * millimetresPerUnit(svg)
      expect(measured).toBeCloseTo((Number(metres) * 1000) / denominator, 2)
      expect(measured).toBeGreaterThan(12)
    }
  })

  it('is that of the map as well: a work of 200 m is 80 mm long at 1 : 2500', () => {
    const { svg } = sheet({ layers: [] })
    const [, from, to] = /<path d="M([\d.]+) [\d.]+L([\d.]+) [\d.]+" stroke="#0000ff"/.exec(svg) ?? []
    expect((Number(to) - Number(from)) * millimetresPerUnit(svg)).toBeCloseTo(80, 1)
    expect(saidOn({ svg })).toContain('Schaal 1 : 2.500 op A4')
  })

  it('of a region is in kilometres, as they are written here', () => {
    expect(saidOn(sheet({ denominator: 100_000, paper: 'A3' }))).toMatch(/^0\n2,5\n5 km$/m)
    expect(saidOn(sheet({ denominator: 100_000, paper: 'A3', language: 'en' }))).toMatch(/^0\n2.5\n5 km$/m)
  })

  it('that fits is the largest round one on which all of it lies within the frame', () => {
    const { map } = sheetFrame('A3', 'portrait')
    const bounds = [148_000, 509_000, 148_900, 510_100] as [number, number, number, number]
    const denominator = fittingScale(bounds, map)
    expect(1100 * pointsPerMetre(denominator)).toBeLessThanOrEqual(map.height)
    expect(1100 * pointsPerMetre(denominator / 1.34)).toBeGreaterThan(map.height)
    expect(fittingScale([0, 0, 0, 0], map)).toBe(250)
    expect(fittingScale([0, 0, map.width / pointsPerMetre(5000), 1], map)).toBe(5000)
  })

  it.each(['A4', 'A3'] as const)('has a frame that stays on %s, whichever way it lies', (paper) => {
    for (const orientation of ['landscape', 'portrait'] as const) {
      const { map, panel, head, millimetres } = sheetFrame(paper, orientation)
      const least = 8 * pointsPerMillimetre
      for (const { x, y, width, height } of [map, panel, head]) {
        expect(Math.min(x, y)).toBeGreaterThan(least)
        expect(x + width).toBeLessThan(millimetres[0] * pointsPerMillimetre - least)
        expect(y + height).toBeLessThan(millimetres[1] * pointsPerMillimetre - least)
      }
    }
  })
})

describe('a panel', () => {
  const deliveries = Array.from({ length: 400 }, (_, at) => ({
    party: along('Kabel').work.party,
    date: CalendarDate.parse(`2026-0${String((at % 9) + 1)}-01`),
  }))

  it('for which there is no room says so, and keeps what comes first: the scale, the legend', () => {
    const said = saidOn(sheet({ deliveries, partyOf: () => 'Een partij met een lange naam' }))
    expect(said).toContain('Niet alles past naast deze kaart')
    expect(said).toContain('Schaal 1 : 2.500 op A4')
    expect(said).toContain('Legenda')
  })

  it('for which there is room says nothing of the kind', () => {
    expect(saidOn(sheet({ deliveries: deliveries.slice(0, 5) }))).not.toContain('Niet alles past')
  })
})

describe('lines in one street', () => {
  /** How far the two lines of a sheet lie from each other, in points. */
  const between = (aside: number, denominator: number) => {
    const works = [along('Kabel'), along('Glas', aside, { discipline: 'telecom' })]
    const { svg } = sheet({ works, denominator, layers: [] })
    const [first, second] = ['#0000ff', '#00ff00'].map((colour) => {
      const [, y] = new RegExp(`d="M[\\d.-]+ ([\\d.-]+)L[^"]*" stroke="${colour}"`).exec(svg) ?? []
      return Number(y)
    })
    return Math.abs((first ?? NaN) - (second ?? NaN))
  }

  it.each([250, 500, 1000, 1250, 2500, 5000, 10_000])(
    'can be told apart at 1 : %i, whether on one another or a little beside',
    (denominator) => {
      for (const aside of [0, 0.3, -0.3, 0.8, -0.8, 1.7, -1.7, 2.4])
        expect(between(aside, denominator), String(aside)).toBeGreaterThan(1.2)
    },
  )

  it('lie where they lie where that is clear already', () => {
    expect(between(1.7, 1000)).toBeCloseTo(1.7 * pointsPerMetre(1000), 0)
    expect(between(-1.7, 1000)).toBeCloseTo(1.7 * pointsPerMetre(1000), 0)
  })
})

describe('what a sheet says', () => {
  it('is its title, project, moment, choice, day and maker', () => {
    const said = saidOn(sheet({ page: { page: 2, pages: 5 } }))
    for (const one of ['Kerkstraat', 'Waterveen · blad 2 van 5', 'juli 2027 · geen filter: alle werken'])
      expect(said.split('\n')).toContain(one)
    expect(said.replaceAll('\n', ' ')).toContain('Gemaakt met Samenloop, 29 november 2026')
  })

  it('names every work with the letter and number that it has on the map', () => {
    const said = saidOn(sheet({ works: [along('Buis', 3), along('Kabel', 0, { discipline: 'telecom' })] }))
    expect(said.match(/^W 1$/gm)).toHaveLength(2)
    expect(said.match(/^T 2$/gm)).toHaveLength(2)
    expect(said).toContain('Buis')
    expect(said.replaceAll('\n', ' ')).toContain('Stroomnet · ± 2027 · concreet gepland')
  })

  it('names none where not all fit, and says so', () => {
    const works = Array.from({ length: 120 }, (_, at) => along(`Buis ${String(at)}`, at / 10))
    const said = saidOn(sheet({ works }))
    expect(said).toContain('Werken op dit blad: 120')
    expect(said).toContain('Hun namen passen niet')
    expect(said).not.toContain('Buis 3')
    expect(said).not.toMatch(/^W \d+$/m)
  })

  it('explains only what is drawn', () => {
    const said = saidOn(sheet({ works: [along('Kabel', 0, { firmness: 'idea' })] }))
    expect(said).toContain('drinkwater')
    expect(said).toContain('idee')
    for (const other of ['telecom', 'concreet gepland', 'gebied van een werk', 'naast elkaar'])
      expect(said).not.toContain(other)
    const together = saidOn(sheet({ works: [along('Kabel'), along('Glas', 0.2, { discipline: 'telecom' })] }))
    expect(together).toContain('telecom')
    expect(together).toContain('naast elkaar')
  })

  it('tells of works outside the paper, without a place and left out before', () => {
    const far = { ...along('Ver'), geometry: line([160_000, 500_000], [160_100, 500_000]) }
    const made = sheet({
      works: [along('Kabel'), far, { ...along('Nergens'), geometry: null }],
      leftOut: { byFilter: 3, byTime: 2, outlined: 0, counted: [], hasBasemap: true },
    })
    expect(made).toMatchObject({ drawn: 1, outside: 1, unplaced: 1 })
    const said = saidOn(made).replaceAll('\n', ' ')
    expect(said).toContain('1 werk ligt buiten het papier')
    expect(said).toContain('1 werk heeft geen plaats op de kaart')
    expect(said).toContain('3 werken vallen buiten het filter')
    expect(said).toContain('2 werken vallen buiten juli 2027')
    expect(said).toContain('achtergrondkaart')
    expect(said).not.toContain('Ver')
  })

  it('says which works without a date are on the sheet of a moment', () => {
    const undated = along('Ooit', 0, {
      period: { start: null, end: null, precision: 'none', raw: '', derived: null },
    })
    const of = (isOfMoment: boolean) => saidOn(sheet({ works: [undated], isOfMoment })).replaceAll('\n', ' ')
    expect(of(true)).toContain('Zonder datum, en daarom altijd getekend: 1')
    expect(of(false)).not.toContain('Zonder datum, en daarom')
  })

  it('counts a work whose box meets the frame and which does not itself as outside', () => {
    const [x, y] = [148_100, 509_000]
    const around = line([x - 900, y], [x, y + 900], [x + 900, y])
    expect(sheet({ works: [{ ...along('Rond'), geometry: around }] })).toMatchObject({ drawn: 0, outside: 1 })
  })

  it('stays as small as what can be told apart, however many vertices there are', () => {
    const fine = line(
      ...Array.from({ length: 20_000 }, (_, at) => [148_000 + at / 100, 509_000 + (at % 2) / 100]),
    )
    const { svg } = sheet({ works: [{ ...along('Fijn'), geometry: fine }] })
    expect(svg.length).toBeLessThan(20_000)
    const many = Array.from({ length: 3000 }, (_, at) => along(`Buis ${String(at)}`, at / 30))
    expect(sheet({ works: many }).svg.length).toBeLessThan(200_000)
  })
})
