/** Draws the small images that the map is given: hatches, letters, grounds. */

/** Pixels of an image per pixel of the map: sharp on a fine screen too. */
export const imageRatio = 2

/** A pen on an empty image of this size in pixels of the map; null where the page cannot draw. */
export function imagePen(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas')
  canvas.width = width * imageRatio
  canvas.height = height * imageRatio
  // Each image is read back at once: on the graphics card each reading would wait for the card.
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  pen?.scale(imageRatio, imageRatio)
  return pen
}

/** What was drawn. */
export function pixelsOf(pen: CanvasRenderingContext2D): ImageData {
  return pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height)
}
