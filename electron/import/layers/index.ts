/** Reading reference layers, for the rest of the house. */
export { type ReadLayerTable, type ReadLayers, type ReadLayersOptions, readLayers } from './read-layers.ts'
