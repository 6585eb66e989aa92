/** The round ground under a rank number, in the colours of the theme. */
import type { Map as MapLibre } from 'maplibre-gl'
import { imagePen, imageRatio, pixelsOf } from './image-pen.ts'
import type { MapLook } from './map-look.ts'

const size = 21

/** Gives or renews the two grounds: `rank` (open) and `rank-chosen` (filled). */
export function setRankImages(map: MapLibre, look: MapLook): void {
  set(map, 'rank', drawRound(look.isDark ? '#1e2226' : '#ffffff', look.accent))
  set(map, 'rank-chosen', drawRound(look.accent, look.paper))
}

function set(map: MapLibre, name: string, image: ImageData | null): void {
  if (image === null) return
  if (map.hasImage(name)) map.updateImage(name, image)
  else map.addImage(name, image, { pixelRatio: imageRatio })
}

function drawRound(ground: string, edge: string): ImageData | null {
  const pen = imagePen(size, size)
  if (pen === null) return null
  pen.beginPath()
  pen.arc(size / 2, size / 2, size / 2 - 1.5, 0, 2 * Math.PI)
  pen.fillStyle = ground
  pen.fill()
  pen.strokeStyle = edge
  pen.lineWidth = 1.5
  pen.stroke()
  return pixelsOf(pen)
}
