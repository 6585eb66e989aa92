/** Print what you see: the map of the Werkblad as sheets of paper. */
export { PrintDesk } from './print-desk.tsx'
