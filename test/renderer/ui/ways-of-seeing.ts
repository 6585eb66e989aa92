/**
 * How a colour looks to people whose eyes lack one of the three kinds of cone. Source of the matrices: Machado, Oliveira and
 * Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1.0, for linear RGB.
 */

/** Red, green and blue as light adds up, 0–1. */
export type Light = readonly [red: number, green: number, blue: number]
type Matrix = readonly [Light, Light, Light]

export const sights = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Readonly<Record<string, Matrix>>

export type Sight = keyof typeof sights
export const everySight = Object.keys(sights) as Sight[]

/** A colour (`#rrggbb`) as it is seen. */
export function seen(colour: string, sight: Sight): Light {
  const light = lightOf(colour)
  const matrix: Matrix = sights[sight]
  return matrix.map((row) => {
    const sum = row.reduce((total, share, at) => total + share * light[at]!, 0)
    return Math.min(1, Math.max(0, sum))
  }) as unknown as Light
}

/** Contrast of two colours as they are seen (WCAG 2.2), 1–21. */
export function contrastOf(one: string, other: string, sight: Sight): number {
  const [darker, lighter] = [luminance(seen(one, sight)), luminance(seen(other, sight))].sort((a, b) => a - b)
  return (lighter! + 0.05) / (darker! + 0.05)
}

/** The least contrast that anyone sees. */
export function leastContrast(one: string, other: string): number {
  return Math.min(...everySight.map((sight) => contrastOf(one, other, sight)))
}

/** `share` of one colour laid over another, as a stylesheet mixes them. */
export function mixed(over: string, share: number, under: string): string {
  const bytes = [1, 3, 5].map((at) =>
    Math.round(
      Number.parseInt(over.slice(at, at + 2), 16) * share +
        Number.parseInt(under.slice(at, at + 2), 16) * (1 - share),
    ),
  )
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function lightOf(colour: string): Light {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }) as unknown as Light
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
