/** Rows that go back to the party, for the rest of the house. */
export { rowsToReturn } from './rows-to-return.ts'
