/** What a column says, for the rest of the house. */
export { daysInColumn } from './days-in-column.ts'
