/** Te plaatsen: the list of works that need a place, and the panel to give them one. */
export { PlacingPanel } from './placing-panel.tsx'
export { ToPlaceList } from './to-place-list.tsx'
export { useToPlace } from './use-to-place.ts'
