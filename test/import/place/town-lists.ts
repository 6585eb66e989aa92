/** Lists without coordinates, as planners of the made-up town would type them, and where their works really lie. */
import { addresses } from '../../../fixtures/town/addresses.ts'
import { crossing, lengthOf, nearest, part, segments, type Line } from '../../../fixtures/town/lines.ts'
import { lineToRd } from '../../../fixtures/town/rijksdriehoek.ts'
import { streets, type Street } from '../../../fixtures/town/streets.ts'
import { townLayers } from '../../../fixtures/town/town-layers.ts'
import { plannedWorks } from '../../../fixtures/town/works.ts'
import type { LayerKind } from '../../../shared/domain/reference-layer.ts'
import { toWkb } from '../../../shared/geo/wkb.ts'
import type { DeliveredFile, SearchLayer } from '../../../electron/import/reading.ts'
import { textFile } from '../made-files.ts'

export interface ListedWork {
  /** By heading of the list. */
  readonly cells: Readonly<Record<string, string>>
  /** Where it really lies: RD New, metres. Null: nowhere in this town. */
  readonly truth: Line | null
  /** The found shape is to cover just this, and not only to lie along it. */
  readonly isExact?: boolean
}

/** The layers of the town to look places up in. */
export function searchLayers(
  kinds: readonly LayerKind[] = ['streets', 'districts', 'postcodes', 'addresses'],
): SearchLayer[] {
  return townLayers()
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name, kind, features }) => ({
      name,
      kind,
      features: features.map((feature) => ({ name: feature.name, wkb: toWkb(feature.geometry) })),
    }))
}

/** A csv with these columns; every list says a number, a name and a period besides. */
export function asList(works: readonly ListedWork[], headings: readonly string[]): DeliveredFile {
  const all = ['Projectnummer', 'Omschrijving', ...headings, 'Planning']
  const rows = works.map(({ cells }, at) => [
    `W-${1000 + at}`,
    cells['Omschrijving'] ?? 'Werkzaamheden volgens bestek',
    ...headings.map((heading) => cells[heading] ?? ''),
    '2027',
  ])
  return textFile('lijst.csv', [all, ...rows].map((row) => row.join(';')).join('\r\n'))
}

const positionsOf = (geometry: (typeof plannedWorks)[number]['geometry']): Line => {
  if (geometry.type === 'Point') return [geometry.coordinates as [number, number]]
  const positions = geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? [])
  return positions as [number, number][]
}

/** Every work of the town with its street, spelled by `spell`. */
export function worksByStreet(spell: (street: string, at: number) => string): ListedWork[] {
  return plannedWorks.map(({ street, geometry }, at) => ({
    cells: { Straat: spell(street, at) },
    truth: positionsOf(geometry),
  }))
}

/** No street column: the description names it. */
export function worksByName(): ListedWork[] {
  return plannedWorks.map(({ name, geometry }) => ({
    cells: { Omschrijving: name },
    truth: positionsOf(geometry),
  }))
}

/** The habits of people who type lists, by turns. */
export function shortened(street: string, at: number): string {
  const habits: readonly ((name: string) => string)[] = [
    (name) =>
      name
        .replace(/straat$/, 'str.')
        .replace(/laan$/, 'ln')
        .replace(/weg$/, 'wg.')
        .replace(/plein$/, 'pl.'),
    (name) => name.toUpperCase(),
    (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
    (name) => name.replace(/(straat|laan|weg|kade|singel|hof)$/, ' $1'),
    (name) => name.replace(/^Sint /, 'St. ').replace(/ /g, '-'),
    (name) => `${name} (fase 2)`,
    (name) => `  ${name.toLowerCase()} `,
    (name) => `${name}, Waterveen`,
  ]
  return habits[at % habits.length]?.(street) ?? street
}

/** One slip of the pen somewhere in the name: two letters swapped, one left out, doubled or mistaken. */
export function slipped(street: string, at: number): string {
  const where = 1 + ((at * 7) % Math.max(1, street.length - 3))
  const [a = '', b = ''] = [street[where], street[where + 1]]
  const [before, after] = [street.slice(0, where), street.slice(where + 2)]
  return (
    [before + b + a + after, before + b + after, before + a + a + b + after, `${before}x${b}${after}`][
      at % 4
    ] ?? street
  )
}

interface Junction {
  readonly other: Street
  readonly along: number
}

/** The side streets of a street, from its beginning on. */
function junctionsOf({ name, line }: Street): Junction[] {
  return streets
    .flatMap((other) => {
      if (other.name === name) return []
      const found = meetingsAlong(line, other.line)
      // A street that meets it twice says nothing by itself.
      const [along] = found
      return along === undefined || found.some((each) => Math.abs(each - along) > 1) ? [] : [{ other, along }]
    })
    .toSorted((a, b) => a.along - b.along)
}

function meetingsAlong(line: Line, other: Line): number[] {
  const found: number[] = []
  for (const end of [other[0], other.at(-1)]) {
    const near = end && nearest(line, end)
    if (near && near.away < 3) found.push(near.along)
  }
  let walked = 0
  for (const [a, b] of segments(line)) {
    for (const [c, d] of segments(other)) {
      const share = crossing(a, b, c, d)
      if (share !== undefined) found.push(walked + share * lengthOf([a, b]))
    }
    walked += lengthOf([a, b])
  }
  return found
}

/** Parts of streets between two side streets, and how that is written. */
export function worksBetween(): ListedWork[] {
  return streets.flatMap((street, at) => {
    const junctions = junctionsOf(street)
    const [first, last] = [junctions[0], junctions.at(-1)]
    if (!first || !last || last.along - first.along < 60 || isClosed(street)) return []
    const truth = lineToRd(part(street.line, first.along, last.along))
    const [from, to] =
      at % 2 === 0 ? [first.other.name, last.other.name] : [last.other.name, first.other.name]
    const written = [
      { Straat: street.name, Van: from, Tot: to },
      { Straat: `${street.name} van ${from} tot ${to}` },
      { Straat: `${street.name} (tussen ${from} en ${to})` },
      { Straat: `${street.name}, tussen ${from} en ${to}` },
    ]
    return [{ cells: written[at % written.length] ?? {}, truth, isExact: true }]
  })
}

function isClosed({ line }: Street): boolean {
  const [[x = 0, y = 0] = [], [endX = 0, endY = 0] = []] = [line[0], line.at(-1)]
  return Math.hypot(x - endX, y - endY) < 1
}

/** Stretches of houses, and how they are written. */
export function worksAtHouses(): ListedWork[] {
  return streets.flatMap(({ name, line }, at) => {
    const even = addresses.filter(({ street, number }) => street === name && number % 2 === 0)
    const [first, last] = [even[1], even[Math.min(even.length - 1, 6)]]
    if (!first || !last || first === last) return []
    const [start, end] = [nearest(line, first.point).along, nearest(line, last.point).along]
    const [from, to] = [first.number, last.number]
    const written = [
      { Straat: name, Huisnummers: `${from}-${to}` },
      { Straat: name, Huisnummers: `${from} t/m ${to}` },
      { Straat: `${name} ${from} - ${to}` },
      { Straat: name, Huisnummers: `even ${from}-${to}` },
      { Straat: `${name} nrs. ${from} tot en met ${to}` },
    ]
    const truth = lineToRd(part(line, start, end))
    return [{ cells: written[at % written.length] ?? {}, truth, isExact: true }]
  })
}

/** Corners, and how they are written. */
export function worksAtCorners(): ListedWork[] {
  return streets.flatMap((street, at) => {
    const junctions = junctionsOf(street)
    const junction = junctions[Math.floor(junctions.length / 2)]
    if (!junction || meetingsAlong(junction.other.line, street.line).length === 0) return []
    const [one, two] = [street.name, junction.other.name]
    const written = [
      `hoek ${one} - ${two}`,
      `${one} hoek ${two}`,
      `kruising ${one}/${two}`,
      `${two}, hoek ${one}`,
    ]
    const truth = lineToRd(part(street.line, junction.along, junction.along))
    return [{ cells: { Straat: written[at % written.length] ?? '' }, truth, isExact: true }]
  })
}

/** Streets of other towns, and what is no street at all. */
export const elsewhere: readonly ListedWork[] = [
  'Dorpsplein',
  'Van Speijkstraat',
  'Prinsengracht',
  'Laan van Meerdervoort',
  'diverse locaties',
  'gehele gemeente',
  'n.t.b.',
  'Zie tekening',
  'Kruisstraat',
  'Heemraadssingel 14',
  'hoek Coolsingel - Blaak',
].map((text) => ({ cells: { Straat: text }, truth: null }))
