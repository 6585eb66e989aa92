/** Plan: the integraal jaarplan of a year as a document on screen. */
export { PlanPlace } from './plan-place.tsx'
