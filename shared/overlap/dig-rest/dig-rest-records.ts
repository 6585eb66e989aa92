/** What a project keeps about dig rest besides its works: areas that rest, and exceptions that people made. */
import type { ClosedArea, DigRestException } from '../../domain/dig-rest.ts'
import { shapesOf, type Shapes } from '../../geo/shapes.ts'

export interface DigRestRecords {
  readonly exceptions: readonly DigRestException[]
  readonly areas: readonly ClosedArea[]
  /** Metres, in the order of `areas`. */
  readonly areaShapes: Shapes
}

export const noDigRestRecords: DigRestRecords = { exceptions: [], areas: [], areaShapes: shapesOf([]) }
