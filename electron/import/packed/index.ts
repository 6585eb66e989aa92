/** Works on memory that threads share, for the rest of the house. */
export { PackedWork, numbersPerWork, ordinatesPerWork } from './packed-works.ts'
export { SharedRoom, type Stand } from './shared-room.ts'
export { type WorkText, fieldsOf, sourceOf, textOfWork } from './work-text.ts'
