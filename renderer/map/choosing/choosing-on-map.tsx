/** All by which many works are chosen on the map itself. */
import type { Map as MapLibre } from 'maplibre-gl'
import { useDrawingArea, usePlacing } from '../../state/index.ts'
import type { MapLook } from '../map-look.ts'
import { AreaDrawing } from './area-drawing.tsx'
import { BoxChoice } from './box-choice.tsx'

export function ChoosingOnMap({ map, look }: { readonly map: MapLibre; readonly look: MapLook }) {
  const drawing = useDrawingArea(({ area }) => area)
  const isPlacing = usePlacing(({ work }) => work !== null)
  if (isPlacing) return null
  return drawing === null ? <BoxChoice map={map} /> : <AreaDrawing map={map} look={look} drawing={drawing} />
}
