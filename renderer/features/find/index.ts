/** Finding anything in the project, and going there. */
export { FindField } from './find-field.tsx'
