/** Start: go on with a project, practise, make one, open one. */
export { StartPlace } from './start-place.tsx'
