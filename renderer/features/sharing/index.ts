/** What parties let others see of their works. */
export { SharingDesk } from './sharing-desk.tsx'
