/** What is read best on a colour (WCAG relative luminance): black or white, and for letters a ground on which everyone reads it. */

type Ink = '#000000' | '#ffffff'

/** Answers `#000000` or `#ffffff` for text on `colour` (`#rrggbb`). */
export function inkOn(colour: string): Ink {
  const luminance = luminanceOf(linearOf(colour))
  const onBlack = (luminance + 0.05) / 0.05
  const onWhite = 1.05 / (luminance + 0.05)
  return onBlack >= onWhite ? '#000000' : '#ffffff'
}

/** Between these neither ink is read well by all: who sees no red takes bright red for dark, who sees no green for bright. */
const hard = { from: 0.16, to: 0.23 }
/** Dark enough for white. */
const deep = 0.14

/** A letter in a colour (`#rrggbb`): the ground to write it on, which is the colour or a little deeper, and the ink. */
export function letterOn(colour: string): { readonly ground: string; readonly ink: Ink } {
  const channels = linearOf(colour)
  const luminance = luminanceOf(channels)
  if (luminance < hard.from || luminance > hard.to) return { ground: colour, ink: inkOn(colour) }
  const deeper = channels.map((value) => byteOf((value * deep) / luminance))
  return { ground: `#${deeper.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`, ink: '#ffffff' }
}

type Channels = readonly [red: number, green: number, blue: number]

/** Red, green and blue as light adds up, 0–1. */
function linearOf(colour: string): Channels {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function byteOf(linear: number): number {
  return Math.floor(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055))
}

function luminanceOf([red, green, blue]: Channels): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
