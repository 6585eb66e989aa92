/** Verschillen: what a delivery changes in the works of its party, and what people decide about that. */
export { DifferenceDesk } from './difference-desk.tsx'
