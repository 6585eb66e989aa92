/** Columns that the project adds to works: which there are, and what they are called. */
export { ColumnsDesk } from './columns-desk.tsx'
