/** How much two colours differ to the eye: CIEDE2000. Source: Sharma, Wu and Dalal, The CIEDE2000 Color-Difference Formula (2005). */
import { everySight, seen, type Light, type Sight } from './ways-of-seeing.ts'

export type Lab = readonly [lightness: number, a: number, b: number]

/** The difference of two colours (`#rrggbb`) as they are seen. */
export function differenceSeen(one: string, other: string, sight: Sight): number {
  return differenceOf(labOf(seen(one, sight)), labOf(seen(other, sight)))
}

/** As whoever tells these two apart worst sees it. */
export function leastDifference(one: string, other: string): number {
  return Math.min(...everySight.map((sight) => differenceSeen(one, other, sight)))
}

export function differenceOf([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2
  const stretch = 1 + 0.5 * (1 - Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7)))
  const [one, other] = [polar(a1 * stretch, b1), polar(a2 * stretch, b2)]
  const isGrey = one.chroma * other.chroma === 0
  const turn = isGrey ? 0 : nearest(other.hue - one.hue)
  const lightnessApart = l2 - l1
  const chromaApart = other.chroma - one.chroma
  const hueApart = 2 * Math.sqrt(one.chroma * other.chroma) * sine(turn / 2)
  const meanChroma = (one.chroma + other.chroma) / 2
  const hue = isGrey ? one.hue + other.hue : (one.hue + turn / 2 + 360) % 360
  const weight =
    1 -
    0.17 * cosine(hue - 30) +
    0.24 * cosine(2 * hue) +
    0.32 * cosine(3 * hue + 6) -
    0.2 * cosine(4 * hue - 63)
  const fromMiddle = ((l1 + l2) / 2 - 50) ** 2
  const lightness = lightnessApart / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle))
  const saturation = chromaApart / (1 + 0.045 * meanChroma)
  const tint = hueApart / (1 + 0.015 * meanChroma * weight)
  const blues = 30 * Math.exp(-(((hue - 275) / 25) ** 2))
  const turned = -sine(2 * blues) * 2 * Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7))
  return Math.sqrt(lightness ** 2 + saturation ** 2 + tint ** 2 + turned * saturation * tint)
}

function polar(a: number, b: number): { chroma: number; hue: number } {
  const hue = a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  return { chroma: Math.hypot(a, b), hue }
}

/** The short way round. */
function nearest(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
}

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180)
const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180)

/** CIELAB of sRGB light, for the white of a screen (D65). */
function labOf([red, green, blue]: Light): Lab {
  const part = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116)
  const x = part((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = part(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = part((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
