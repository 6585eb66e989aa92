/** Files of a delivery, for the rest of the house. */
export { type DeliveredFile, collectFiles } from './collect-files.ts'
export { sharedBytes } from './shared-bytes.ts'
