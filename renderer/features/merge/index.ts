/** Copies of the project that come together: looked at, and taken in. */
export { MergeDesk } from './merge-desk.tsx'
