/** Time under the map. */
export { Timeline } from './timeline.tsx'
