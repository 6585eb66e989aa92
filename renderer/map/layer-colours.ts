/** The colours that a reference layer can be given: deep on light paper and bright on dark, so that they stand out from it and everyone tells them apart. */
import type { LayerColour } from '../../shared/domain/reference-layer.ts'

const onLight: Readonly<Record<LayerColour, string>> = {
  blue: '#12308f',
  sky: '#2a86d8',
  green: '#157a5f',
  orange: '#b07800',
  vermilion: '#8f2d05',
  purple: '#d6409a',
}
const onDark: Readonly<Record<LayerColour, string>> = {
  blue: '#4169e8',
  sky: '#8fd2ff',
  green: '#1fa06d',
  orange: '#f4c445',
  vermilion: '#f0501f',
  purple: '#c97ba6',
}

export function layerColour(colour: LayerColour, isDark: boolean): string {
  return (isDark ? onDark : onLight)[colour]
}
