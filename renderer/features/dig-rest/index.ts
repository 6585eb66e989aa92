/** Dig rest, as a list of the worksheet: streets that close, and works that would open one too soon. */
export { DigRestList } from './dig-rest-list.tsx'
export { useDigRestRows } from './use-dig-rest-rows.ts'
