/**
 * Pictures the map draws with: a mark with colour and letter per discipline, a hatch for what is vague, and one for streets
 * that rest.
 */
import type { Map as MapLibre } from 'maplibre-gl'
import { disciplines, Discipline } from '../../shared/domain/discipline.ts'
import { inkOn } from '../ui/index.ts'

/** Drawn at twice the size, for sharp screens. */
const ratio = 2
const markHeight = 15
const hatchSize = 8

export const markImage = (discipline: Discipline) => `mark-${discipline}`
export const hatchImage = (discipline: Discipline) => `hatch-${discipline}`

/** Streets that rest, quieter than any work, on light paper and on dark. */
export const restImage = 'hatch-rest'
const restColour = 'rgba(125, 118, 104, 0.55)'

/** Gives the map its pictures; they are the same in both themes. */
export function addDisciplineImages(map: MapLibre): void {
  for (const discipline of Discipline.options) {
    const { colour, letter } = disciplines[discipline]
    add(map, markImage(discipline), drawMark(colour, letter))
    add(map, hatchImage(discipline), drawHatch(colour))
  }
  add(map, restImage, drawHatch(restColour))
}

function add(map: MapLibre, name: string, image: ImageData | null): void {
  if (image !== null && !map.hasImage(name)) map.addImage(name, image, { pixelRatio: ratio })
}

function drawMark(colour: string, letter: string): ImageData | null {
  const width = letter.length > 1 ? 24 : 17
  const pen = penFor(width, markHeight)
  if (pen === null) return null
  pen.fillStyle = '#ffffff'
  pen.beginPath()
  pen.roundRect(0, 0, width, markHeight, 4)
  pen.fill()
  pen.fillStyle = colour
  pen.beginPath()
  pen.roundRect(1, 1, width - 2, markHeight - 2, 3)
  pen.fill()
  pen.fillStyle = inkOn(colour)
  pen.font = "700 10px 'Inter Variable', sans-serif"
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(letter, width / 2, markHeight / 2 + 0.5)
  return pixelsOf(pen)
}

function drawHatch(colour: string): ImageData | null {
  const pen = penFor(hatchSize, hatchSize)
  if (pen === null) return null
  pen.strokeStyle = colour
  pen.lineWidth = 1.6
  pen.beginPath()
  for (const shift of [-hatchSize, 0, hatchSize]) {
    pen.moveTo(shift - 1, hatchSize + 1)
    pen.lineTo(shift + hatchSize + 1, -1)
  }
  pen.stroke()
  return pixelsOf(pen)
}

function penFor(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas')
  canvas.width = width * ratio
  canvas.height = height * ratio
  const pen = canvas.getContext('2d')
  pen?.scale(ratio, ratio)
  return pen
}

function pixelsOf(pen: CanvasRenderingContext2D): ImageData {
  return pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height)
}
