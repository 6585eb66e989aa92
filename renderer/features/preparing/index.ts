/** What parties prepare before the meeting: sheets that go out to them. */
export { PreparingDesk } from './preparing-desk.tsx'
