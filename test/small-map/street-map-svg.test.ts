/** A small map must be true to scale, safe to put in a page, and the same every time. */
import { describe, expect, it } from 'vitest'
import { streetMapSvg, type StreetMapInput } from '../../shared/small-map/street-map-svg.ts'

const line = (...coordinates: number[][]): GeoJSON.LineString => ({ type: 'LineString', coordinates })
const gas = { discipline: 'gasLow', firmness: 'scheduled' } as const
const sewer = { discipline: 'sewerGravity', firmness: 'idea' } as const
const street = line([148_000, 509_000], [148_400, 509_000])

const asked: StreetMapInput = {
  works: [
    { work: gas, geometry: line([148_100, 509_000], [148_300, 509_000]) },
    { work: sewer, geometry: { type: 'Point', coordinates: [148_200, 509_003] } },
  ],
  layers: [{ kind: 'streets', features: [{ name: 'Kerkstraat', geometry: street }] }],
  width: 480,
  height: 270,
}

describe('a small map', () => {
  it('shows works in the colour and letter of their discipline', () => {
    const svg = streetMapSvg(asked) ?? ''
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 480 270"/)
    expect(svg).toContain('stroke="#ffd750"')
    expect(svg).toContain('fill="#ba38a8"')
    expect(svg).toContain('>G</text>')
    expect(svg).toContain('>R</text>')
  })

  it('draws what is only an idea in dashes, and what is firm without', () => {
    const withFirmness = (firmness: 'idea' | 'scheduled') =>
      streetMapSvg({ ...asked, works: [{ work: { ...gas, firmness }, geometry: street }] }) ?? ''
    expect(withFirmness('idea')).toContain('stroke-dasharray')
    expect(withFirmness('scheduled')).not.toContain('stroke-dasharray')
  })

  it('is nothing when no work has a place', () => {
    expect(streetMapSvg({ ...asked, works: [{ work: gas, geometry: null }] })).toBeNull()
    expect(streetMapSvg({ ...asked, works: [] })).toBeNull()
  })

  it('has a bar as long as it says', () => {
    const svg = streetMapSvg(asked) ?? ''
    // 200 m of work with 16 % room on both sides across 480 units.
    const scale = 480 / (200 * 1.32)
    const [, bar, said] = /v4h([\d.]+)v-4".*?>(\d+) m<\/text>/.exec(svg) ?? []
    expect(Number(bar)).toBeCloseTo(Number(said) * scale, 0)
    expect(Number(bar)).toBeLessThanOrEqual(480 / 4)
  })

  it('shows the street of a single connection', () => {
    const point: GeoJSON.Point = { type: 'Point', coordinates: [148_200, 509_000] }
    expect(streetMapSvg({ ...asked, works: [{ work: gas, geometry: point }] })).toContain('>Kerkstraat<')
  })

  it('draws thousands of lines of the ground as one path, each once, and none that passes by', () => {
    const pathsOf = (lines: number[][][]) => {
      const geometry: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates: lines }
      const svg = streetMapSvg({
        ...asked,
        layers: [{ kind: 'water', features: [{ name: null, geometry }] }],
      })
      return [...(svg ?? '').matchAll(/<path d="([^"]*)"[^>]*stroke="#d3e2e7"/g)].map(([, d = '']) => d)
    }
    const across = Array.from({ length: 1_000 }, (_, at) => [
      [148_000 + at / 10, 508_900],
      [148_400, 509_100 - at / 10],
    ])
    const [through] = across
    const [only, ...others] = pathsOf([...across, ...across, through!])
    expect(others).toEqual([])
    expect(only?.split('M')).toHaveLength(1_001)
    // Beside the view, though the box around all of them is not.
    const beside = [
      [140_000, 400_000],
      [140_000, 600_000],
    ]
    expect(pathsOf([beside, through!])).toEqual(pathsOf([through!]))
  })

  it('names a street that goes on far beyond what a number can count in steps', () => {
    const far = line([148_100 - 1e12, 509_040], [148_100 + 1e12, 509_040])
    const layers = [{ kind: 'streets', features: [{ name: 'Kerkstraat', geometry: far }] }] as const
    expect(streetMapSvg({ ...asked, layers })).toContain('>Kerkstraat<')
  })

  it('shows works that are longer than any street', () => {
    const far = [gas, sewer].map((work) => ({ work, geometry: line([-1e12, 509_000], [1e12, 509_000]) }))
    expect(streetMapSvg({ ...asked, works: far })).toContain('stroke="#ffd750"')
  })

  it('draws a work of thousands of points as one path, each place once, with its letter', () => {
    const cloud = Array.from({ length: 4_000 }, (_, at) => [148_100 + (at % 2_000), 509_000])
    const works = [{ work: gas, geometry: { type: 'MultiPoint', coordinates: cloud } }] as const
    const svg = streetMapSvg({ ...asked, works }) ?? ''
    expect(svg).not.toContain('<circle')
    const places = (/d="((?:M[\d. ]+h0.01)+)"/.exec(svg)?.[1] ?? '').split('M').slice(1)
    expect(places.length).toBeGreaterThan(300)
    expect(new Set(places).size).toBe(places.length)
    expect(svg).toContain('>G</text>')
  })

  it('leaves cutting off to a reader that shows nothing beyond its edge', () => {
    const framed = streetMapSvg(asked) ?? ''
    const [, inside = ''] = /<g clip-path="[^"]*">(.*)<\/g><\/svg>$/.exec(framed) ?? []
    expect(inside).not.toBe('')
    expect(streetMapSvg({ ...asked, isCutByReader: true })).toMatch(/^<svg [^>]*><rect/)
    expect(streetMapSvg({ ...asked, isCutByReader: true })).toContain(`>${inside}</svg>`)
  })

  it('keeps names from becoming markup', () => {
    const features = [{ name: '<script>"&', geometry: line([148_000, 509_040], [148_400, 509_040]) }]
    const svg = streetMapSvg({ ...asked, layers: [{ kind: 'streets', features }] }) ?? ''
    expect(svg).toContain('&lt;script&gt;&quot;&amp;')
    expect(svg).not.toContain('<script')
  })

  it('leaves out what lies elsewhere', () => {
    const features = [{ name: 'Ver weg', geometry: line([100_000, 400_000], [100_400, 400_000]) }]
    expect(streetMapSvg({ ...asked, layers: [{ kind: 'streets', features }] })).toBe(
      streetMapSvg({ ...asked, layers: [] }),
    )
  })

  it('is the same text for the same works', () => {
    expect(streetMapSvg(asked)).toBe(streetMapSvg(asked))
  })
})
