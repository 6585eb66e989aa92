/** Alarms and messages: what somebody has to act upon, and what is good to know. */
export { SignalsBox } from './signals-box.tsx'
