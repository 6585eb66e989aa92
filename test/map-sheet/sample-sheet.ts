/** A street with a few works, put on a sheet. */
import { CalendarDate } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import type { PlacedWork } from '../../shared/map-sheet/drawn-works.ts'
import { mapSheet, type MapSheet } from '../../shared/map-sheet/map-sheet.ts'
import type { MapSheetInput } from '../../shared/map-sheet/sheet-input.ts'
import { party, work } from '../plan/sample-project.ts'

export const line = (...coordinates: number[][]): GeoJSON.LineString => ({ type: 'LineString', coordinates })
const stroomnet = party('Stroomnet')

/** A line of 200 m along the street, `aside` metres from its middle. */
export function along(name: string, aside = 0, more: Partial<Work> = {}): PlacedWork {
  const y = 509_000 + aside
  return { work: work(stroomnet, name, '2027', more), geometry: line([148_000, y], [148_200, y]) }
}

export const street = {
  name: 'Straten',
  kind: 'streets' as const,
  features: [{ name: 'Kerkstraat', geometry: line([147_000, 509_000], [149_000, 509_000]) }],
}

export function sheet(more: Partial<MapSheetInput> = {}): MapSheet {
  return mapSheet({
    paper: 'A4',
    orientation: 'landscape',
    language: 'nl',
    project: 'Waterveen',
    title: 'Kerkstraat',
    hasTitle: true,
    time: 'juli 2027',
    choice: 'geen filter: alle werken',
    isOfMoment: false,
    centre: [148_100, 509_000],
    denominator: 2500,
    works: [along('Kabel')],
    around: [],
    partyOf: () => stroomnet.name,
    layers: [street],
    leftOut: { byFilter: 0, byTime: 0, outlined: 0, counted: [], hasBasemap: false },
    deliveries: [],
    page: { page: 1, pages: 1 },
    date: CalendarDate.parse('2026-11-29'),
    // Half its size is what a letter is wide, more or less.
    widthOf: (text, size) => (text.length * size) / 2,
    ...more,
  })
}

/** What stands on it, a text a line. */
export function saidOn({ svg }: Pick<MapSheet, 'svg'>): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, said]) => said).join('\n')
}
