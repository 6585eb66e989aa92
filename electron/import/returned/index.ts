/** Rows that go back to the party, for the rest of the house. */
export { type PlacedSource, rowsToReturn } from './rows-to-return.ts'
