/** Proberen: works at other days, and what that wins and loses. */
export { TryDrawer, type TakenOver } from './try-drawer.tsx'
export { TryPanel } from './try-panel.tsx'
export { useTrialKeeper } from './use-trial-keeper.ts'
