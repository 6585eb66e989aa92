/** The filters of the worksheet. */
export { Filters } from './filters.tsx'
