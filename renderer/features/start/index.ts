/** Start: go on with a project, practise, make one, open one. */
export { SaveAs } from './save-as.tsx'
export { StartPlace } from './start-place.tsx'
export { useAskedFromOutside } from './use-asked-from-outside.ts'
