/** The ground of the project: layers to look at and to find streets, addresses, postcodes and districts in. */
export { BasemapDesk } from './basemap-desk.tsx'
export { LayersDesk } from './layers-desk.tsx'
