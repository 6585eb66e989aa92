/** The dialogs in which people decide about works that coincide. */
export { CombineDialog } from './combine-dialog.tsx'
export { JudgeDialog } from './judge-dialog.tsx'
export { SayLine } from './say-line.tsx'
