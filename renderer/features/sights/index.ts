/** Weergaven: what is looked at, kept under a name and looked at again. */
export { SightsMenu } from './sights-menu.tsx'
