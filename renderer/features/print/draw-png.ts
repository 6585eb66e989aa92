/** A sheet that was drawn as SVG made into a picture, as large on paper as the sheet. */
import { pngAtDpi } from '../../../shared/bytes/png-at-dpi.ts'
import { sheetFrame } from '../../../shared/map-sheet/sheet-frame.ts'
import type { PrintChoice } from './print-choice.ts'

/** Dots to an inch. An A3 at 300 would be a picture of 70 MB while it is drawn. */
const dpi = { A4: 300, A3: 200 } as const
const millimetresPerInch = 25.4

/** Null: the browser cannot draw it. */
export async function drawPng(svg: Blob, { paper, orientation }: PrintChoice): Promise<Blob | null> {
  const [wide, high] = sheetFrame(paper, orientation).millimetres
  const dots = (millimetres: number) => Math.round((millimetres / millimetresPerInch) * dpi[paper])
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: dots(wide), height: dots(high) })
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    // What is drawn on is given back at once.
    Object.assign(canvas, { width: 0, height: 0 })
    if (drawn === null) return null
    const png = pngAtDpi(new Uint8Array(await drawn.arrayBuffer()), dpi[paper])
    return new Blob([png], { type: 'image/png' })
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(address)
  }
}
