/** The rules by which works coincide: what they say, and what changing them would do. */
export { RulesDesk } from './rules-desk.tsx'
