/** Finding places by their name, for the rest of the house. */
export { type FoundName, nameSearch } from './search-names.ts'
