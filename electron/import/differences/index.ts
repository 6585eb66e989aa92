/** What storing a delivery would change, for the rest of the house. */
export { agreementsTouched } from './agreements-touched.ts'
export { type ComparedWork, compareDelivery } from './compare-delivery.ts'
export { type JudgedProject, judgementsTouched } from './judgements-touched.ts'
export type { KnownWork } from './known-work.ts'
export { leftBefore } from './left-before.ts'
export { placeAfter } from './place-relation.ts'
export { shownDifference } from './shown-difference.ts'
export { type TakenOver, countGroups, openRows, takeOver } from './take-over.ts'
