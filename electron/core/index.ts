/** What hosts see of the core. */
export type { CoreOptions, MadeFile } from './context.ts'
export { dataFolder } from './data-folder.ts'
export { openCore, type Core } from './open-core.ts'
export { openTown } from './town.ts'
