/** Which reference layers are drawn on a sheet. The others are there to find places in, and would hide what they lie on. */
import { isQuietKind, type LayerKind } from '../domain/reference-layer.ts'

export function isDrawnKind(kind: LayerKind): boolean {
  return !isQuietKind(kind)
}
