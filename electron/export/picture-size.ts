/** How large a picture stands in a document, in points: as wide as there is room, and no higher than half a page. */
import type { Picture } from '../../shared/sharing/pictures-as-seen.ts'
import { textWidth } from './pdf-looks.ts'

const highest = 330

export function pictureSize({ width, height }: Pick<Picture, 'width' | 'height'>) {
  // Of a small one every pixel is a point: larger it would show no more.
  const scale = Math.min(1, textWidth / width, highest / height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}
