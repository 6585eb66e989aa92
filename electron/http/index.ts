/** What hosts mount. */
export { createDoor, type Door } from './door.ts'
export { refusal } from './refusal.ts'
export { secured, securityHeaders } from './security-headers.ts'
