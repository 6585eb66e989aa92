/** Where things stand on a sheet: head, map and the panel beside or under it. In points, 72 to an inch, as small maps are. */
import type { SheetOrientation, SheetPaper } from '../domain/sheet.ts'

export const pointsPerMillimetre = 72 / 25.4

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface SheetFrame {
  /** Of the paper, in millimetres. */
  readonly millimetres: readonly [width: number, height: number]
  readonly width: number
  readonly height: number
  readonly head: Box
  readonly map: Box
  readonly panel: Box
  /** In how many columns the panel is filled. */
  readonly columns: number
}

/** ISO 216, upright, in millimetres. */
const papers: Readonly<Record<SheetPaper, readonly [number, number]>> = { A4: [210, 297], A3: [297, 420] }
/** Of the panel, in millimetres: how wide beside the map, and how high under it. */
const panels: Readonly<Record<SheetPaper, { readonly beside: number; readonly under: number }>> = {
  A4: { beside: 62, under: 74 },
  A3: { beside: 80, under: 86 },
}
/** In millimetres: no printer prints up to the edge. */
const margin = 9
/** A title is read from farther away on a larger sheet. */
const headHeights: Readonly<Record<SheetPaper, number>> = { A4: 15, A3: 19 }
const gap = 4

export function sheetFrame(paper: SheetPaper, orientation: SheetOrientation): SheetFrame {
  const [short, long] = papers[paper]
  const isWide = orientation === 'landscape'
  const millimetres = isWide ? ([long, short] as const) : ([short, long] as const)
  const [width, height] = millimetres
  const { beside, under } = panels[paper]
  const [across, down] = [width - 2 * margin, height - 2 * margin]
  const headHeight = headHeights[paper]
  const top = margin + headHeight
  const map = {
    x: margin,
    y: top,
    width: isWide ? across - beside - gap : across,
    height: isWide ? down - headHeight : down - headHeight - under - gap,
  }
  const panel = isWide
    ? { x: width - margin - beside, y: top, width: beside, height: map.height }
    : { x: margin, y: top + map.height + gap, width: across, height: under }
  return {
    millimetres,
    width: width * pointsPerMillimetre,
    height: height * pointsPerMillimetre,
    head: inPoints({ x: margin, y: margin, width: across, height: headHeight }),
    map: inPoints(map),
    panel: inPoints(panel),
    columns: isWide ? 1 : paper === 'A4' ? 3 : 4,
  }
}

function inPoints({ x, y, width, height }: Box): Box {
  const [left, top] = [x * pointsPerMillimetre, y * pointsPerMillimetre]
  return { x: left, y: top, width: width * pointsPerMillimetre, height: height * pointsPerMillimetre }
}
