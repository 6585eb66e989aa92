/** What somebody follows, seen from the worksheet. */
export { FollowedList } from './followed-list.tsx'
