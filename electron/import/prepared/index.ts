/** Reading voorbereidingsbladen that came back, for the rest of the house. */
export { readSheets, type ReadSheets } from './read-sheets.ts'
