/** What hosts mount. */
export { createDoor, type Door } from './door.ts'
export { languageAskedBy, refusal, refusalIn, type RefusedStatus } from './refusal.ts'
export { secured, securityHeaders } from './security-headers.ts'
