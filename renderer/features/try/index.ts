/** Proberen: works at other days, and what that wins and loses. */
export { TryDrawer } from './try-drawer.tsx'
export { TryPanel } from './try-panel.tsx'
export { useTrialKeeper } from './use-trial-keeper.ts'
