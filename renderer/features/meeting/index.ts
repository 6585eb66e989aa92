/** The place Overleg: meetings called and prepared, and held before everyone. */
export { MeetingPlace } from './meeting-place.tsx'
