/** What the eye is told of each work besides its place: its colour, how firm it is and whether its date is vague. */
import type { Firmness } from '../../../shared/domain/firmness.ts'
import { isVague } from '../../../shared/domain/period.ts'
import type { Work } from '../../../shared/domain/work.ts'
import type { Colouring } from '../colouring.ts'
import { needsOutline, type MapLook } from '../map-look.ts'
import type { Packed } from './packed.ts'

export interface OverviewLook {
  /** Per work which colour it has. */
  readonly colourOf: Uint8Array
  /** Red, green, blue of each colour. */
  readonly colours: Uint8Array
  /** Per work {@link Mark}. */
  readonly marks: Uint8Array
}

/** How a work is drawn, as bits: the first two say its dashes, then that its date is vague, that it is a point, that its colour is lost on the paper. */
export const Mark = {
  solid: 0,
  programmed: 1,
  idea: 2,
  withdrawn: 3,
  vague: 4,
  point: 8,
  outlined: 16,
} as const

const dashes: Partial<Record<Firmness, number>> = {
  programmed: Mark.programmed,
  idea: Mark.idea,
  withdrawn: Mark.withdrawn,
}

export function overviewLook(
  works: readonly Work[],
  { by, colours, fallback }: Colouring,
  paper: MapLook,
): OverviewLook {
  const named = [...colours, ['', fallback] as const]
  const places = new Map(named.map(([key], at) => [key, at]))
  const outlined = named.map(([, colour]) => (needsOutline(colour, paper) ? Mark.outlined : 0))
  const colourOf = Uint8Array.from(works, (work) => places.get(work[by]) ?? named.length - 1)
  const marks = Uint8Array.from(works, ({ firmness, period }, at) => {
    const vague = isVague(period) ? Mark.vague : 0
    return (dashes[firmness] ?? Mark.solid) | vague | outlined[colourOf[at]!]!
  })
  return { colourOf, colours: Uint8Array.from(named.flatMap(([, colour]) => bytesOf(colour))), marks }
}

/** Red, green, blue of `#rrggbb`. */
export function bytesOf(colour: string): [number, number, number] {
  const number = Number.parseInt(colour.slice(1, 7), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

/** Red, green and blue, 0–1. */
export type Colour = readonly [red: number, green: number, blue: number]

/** `#rrggbb` as the graphics card counts. */
export function litColour(colour: string): Colour {
  return colourBetween(colour, colour, 0)
}

/** `share` of the way from one colour, `#rrggbb`, to another, as the graphics card counts. */
export function colourBetween(from: string, to: string, share: number): Colour {
  const [one, other] = [bytesOf(from), bytesOf(to)]
  return one.map((value, at) => (value + (other[at]! - value) * share) / 255) as unknown as Colour
}

/** Four bytes: the colour, of which `colour` is the first byte, and the mark. */
export function paint(
  into: Packed,
  at: number,
  { colours }: OverviewLook,
  colour: number,
  mark: number,
): void {
  into.bytes[at] = colours[colour]!
  into.bytes[at + 1] = colours[colour + 1]!
  into.bytes[at + 2] = colours[colour + 2]!
  into.bytes[at + 3] = mark
}
