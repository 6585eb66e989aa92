/** Overleggen, who sits in them and what they may decide, and the people of parties. */
export { BodiesDesk } from './bodies-desk.tsx'
export type { WriteAgreement } from './agreement-list.tsx'
