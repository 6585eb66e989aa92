/** Black or white, whichever is read better on a colour (WCAG relative luminance). */

/** Answers `#000000` or `#ffffff` for text on `colour` (`#rrggbb`). */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const luminance = luminanceOf(colour)
  const onBlack = (luminance + 0.05) / 0.05
  const onWhite = 1.05 / (luminance + 0.05)
  return onBlack >= onWhite ? '#000000' : '#ffffff'
}

function luminanceOf(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
