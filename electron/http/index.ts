/** What hosts mount. */
export { createDoor, type Door } from './door.ts'
export { secured, securityHeaders } from './security-headers.ts'
