/** What hosts mount. */
export { createDoor, type Door } from './door.ts'
