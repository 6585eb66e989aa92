/** The map: of works on the Werkblad, of loose places in a delivery. */
export { useShownBasemap } from './basemap/use-shown-basemap.ts'
export { layerColour } from './layer-colours.ts'
export { PlaceMap } from './place-map.tsx'
export { WorkMap } from './work-map.tsx'
