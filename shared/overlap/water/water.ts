/** The water of a project's reference layers, as the engine looks at it. */
import type { Shapes } from '../../geo/shapes.ts'

/** In metres: what is drawn as an area or a line. */
export interface Water {
  readonly shapes: Shapes
  /** In the order of `shapes`; null: it has no name. */
  readonly names: readonly (string | null)[]
}
