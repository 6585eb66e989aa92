/**
 * What is drawn of very many works at one place, height and moment: a dot for each spot where works are smaller than the eye
 * can tell apart, their outlines where they are not. Made anew for a step of the slider, so it walks flat arrays alone.
 */
import type { Level, OverviewShapes } from './overview-shapes.ts'
import { DotCells } from './dot-cells.ts'
import { Mark, paint, type OverviewLook } from './overview-look.ts'
import { pixelsPerUnit, type OverviewView } from './overview-view.ts'
import { Packed } from './packed.ts'

/** Each a run of equal records, as the graphics card reads them; little endian. */
export interface OverviewFrame {
  /** x, y, radius in pixels (float32), red, green, blue, 255. */
  readonly dots: Packed
  /** x, y of both ends, how far the first is from where the line begins (float32), red, green, blue, {@link Mark}. */
  readonly strokes: Packed
  /** x, y (float32), red, green, blue, {@link Mark}: three of them a triangle. */
  readonly fills: Packed
  /** Where dots are counted together while it is filled. */
  readonly cells: DotCells
}

export const dotBytes = 16
export const strokeBytes = 24
export const fillBytes = 12

/** Smaller than this a work is a dot, in pixels. */
const smallest = 8
export function emptyFrame(): OverviewFrame {
  return {
    dots: new Packed(dotBytes),
    strokes: new Packed(strokeBytes),
    fills: new Packed(fillBytes),
    cells: new DotCells(),
  }
}

/**
 * Fills `frame` with what is in view of the works that are visible.
 * @param visible per work whether it passes filter and moment
 */
export function fillFrame(
  frame: OverviewFrame,
  shapes: OverviewShapes,
  look: OverviewLook,
  visible: Uint8Array,
  view: OverviewView,
): void {
  const { boxes, count } = shapes
  const [west, north, east, south] = view.box
  const dots = frame.cells
  dots.begin(view, count)
  const tooSmall = smallest / pixelsPerUnit(view.zoom)
  const level = levelAt(shapes, view.zoom)
  for (const part of [frame.dots, frame.strokes, frame.fills]) part.clear()
  for (let work = 0; work < count; work++) {
    if (visible[work] === 0) continue
    const at = 4 * work
    const [left, top, right, bottom] = [boxes[at]!, boxes[at + 1]!, boxes[at + 2]!, boxes[at + 3]!]
    // A work without a place has a box of NaN, which is nowhere.
    if (!(left <= east && right >= west && top <= south && bottom >= north)) continue
    if (right - left < tooSmall && bottom - top < tooSmall)
      dots.add(work, (left + right) / 2, (top + bottom) / 2)
    else {
      addStrokes(frame.strokes, level, work, look)
      addFills(frame.fills, level, work, look)
    }
  }
  dots.drawInto(frame.dots, look)
}

/** The simplest level that differs from the real place by less than a pixel. */
export function levelAt({ levels }: OverviewShapes, zoom: number): Level {
  const pixel = 1 / pixelsPerUnit(zoom)
  return levels.findLast(({ tolerance }) => tolerance <= pixel) ?? levels[0]!
}

function addStrokes(
  strokes: Packed,
  { vertices, runStart, workStart }: Level,
  work: number,
  look: OverviewLook,
) {
  const colour = 3 * look.colourOf[work]!
  const mark = look.marks[work]!
  for (let run = workStart[work]!; run < workStart[work + 1]!; run++) {
    const [first, end] = [runStart[run]!, runStart[run + 1]!]
    let along = 0
    // A point is a stroke without length.
    for (let vertex = first; vertex < Math.max(first + 1, end - 1); vertex++) {
      const to = Math.min(vertex + 1, end - 1)
      const [ax, ay] = [vertices[2 * vertex]!, vertices[2 * vertex + 1]!]
      const [bx, by] = [vertices[2 * to]!, vertices[2 * to + 1]!]
      const at = strokes.next()
      strokes.floats[at / 4] = ax
      strokes.floats[at / 4 + 1] = ay
      strokes.floats[at / 4 + 2] = bx
      strokes.floats[at / 4 + 3] = by
      strokes.floats[at / 4 + 4] = along
      paint(strokes, at + 20, look, colour, end - first === 1 ? mark | Mark.point : mark)
      along += Math.hypot(bx - ax, by - ay)
    }
  }
}

function addFills(fills: Packed, level: Level, work: number, look: OverviewLook) {
  const colour = 3 * look.colourOf[work]!
  for (let corner = level.triangleStart[work]!; corner < level.triangleStart[work + 1]!; corner++) {
    const vertex = level.triangles[corner]!
    const at = fills.next()
    fills.floats[at / 4] = level.vertices[2 * vertex]!
    fills.floats[at / 4 + 1] = level.vertices[2 * vertex + 1]!
    paint(fills, at + 8, look, colour, look.marks[work]!)
  }
}
