/** The colours that a reference layer can be given, on light and on dark paper: those of Okabe and Ito, dark ones lit for the night. */
import type { LayerColour } from '../../shared/domain/reference-layer.ts'

const onLight: Readonly<Record<LayerColour, string>> = {
  blue: '#0072b2',
  sky: '#56b4e9',
  green: '#009e73',
  orange: '#e69f00',
  vermilion: '#d55e00',
  purple: '#cc79a7',
}
const onDark: Readonly<Record<LayerColour, string>> = { ...onLight, blue: '#3d8fd1' }

export function layerColour(colour: LayerColour, isDark: boolean): string {
  return (isDark ? onDark : onLight)[colour]
}
