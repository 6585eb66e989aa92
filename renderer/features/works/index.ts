/** The list of works of the worksheet. */
export { WorksList } from './works-list.tsx'
