/**
 * Pictures the map draws with: a mark with colour and letter per discipline, a hatch for what is vague, and one for streets
 * that rest.
 */
import type { Map as MapLibre } from 'maplibre-gl'
import { disciplines, Discipline } from '../../shared/domain/discipline.ts'
import { letterOn } from '../ui/index.ts'
import type { Colouring } from './colouring.ts'
import { imagePen, imageRatio, pixelsOf } from './image-pen.ts'

const markHeight = 15
const hatchSize = 8

export const markImage = (discipline: Discipline, colour: string) => `mark-${discipline}-${colour}`
export const hatchImage = (colour: string) => `hatch-${colour}`

/** Streets that rest, quieter than any work, on light paper and on dark: crossed, where what is vague leans one way. */
export const restImage = 'hatch-rest'
const restColour = 'rgba(125, 118, 104, 0.55)'

/** Gives the map the pictures of these colours; what it has already stays. */
export function addImages(map: MapLibre, { by, colours, fallback }: Colouring): void {
  for (const colour of new Set([...colours.values(), fallback]))
    add(map, hatchImage(colour), () => drawHatch(colour))
  for (const discipline of Discipline.options)
    for (const colour of new Set([
      ...(by === 'party' ? colours.values() : [colours.get(discipline) ?? fallback]),
      fallback,
    ]))
      add(map, markImage(discipline, colour), () => drawMark(colour, disciplines[discipline].letter))
  add(map, restImage, () => drawHatch(restColour, 'crossed'))
}

function add(map: MapLibre, name: string, draw: () => ImageData | null): void {
  if (map.hasImage(name)) return
  const image = draw()
  if (image !== null) map.addImage(name, image, { pixelRatio: imageRatio })
}

function drawMark(colour: string, letter: string): ImageData | null {
  const { ground, ink } = letterOn(colour)
  const width = letter.length > 1 ? 24 : 17
  const pen = imagePen(width, markHeight)
  if (pen === null) return null
  pen.fillStyle = '#ffffff'
  pen.beginPath()
  pen.roundRect(0, 0, width, markHeight, 4)
  pen.fill()
  pen.fillStyle = ground
  pen.beginPath()
  pen.roundRect(1, 1, width - 2, markHeight - 2, 3)
  pen.fill()
  pen.fillStyle = ink
  pen.font = "700 10px 'Inter Variable', sans-serif"
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(letter, width / 2, markHeight / 2 + 0.5)
  return pixelsOf(pen)
}

function drawHatch(colour: string, how: 'leaning' | 'crossed' = 'leaning'): ImageData | null {
  const pen = imagePen(hatchSize, hatchSize)
  if (pen === null) return null
  pen.strokeStyle = colour
  pen.lineWidth = 1.6
  pen.beginPath()
  for (const shift of [-hatchSize, 0, hatchSize]) {
    pen.moveTo(shift - 1, hatchSize + 1)
    pen.lineTo(shift + hatchSize + 1, -1)
    if (how === 'leaning') continue
    pen.moveTo(shift - 1, -1)
    pen.lineTo(shift + hatchSize + 1, hatchSize + 1)
  }
  pen.stroke()
  return pixelsOf(pen)
}
