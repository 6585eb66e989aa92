/** Proberen: works at other days, and what that wins and loses. */
export { TryDrawer, TryInPlace, type TryDrawerProps } from './try-drawer.tsx'
export { TryPanel } from './try-panel.tsx'
export { useTrialKeeper } from './use-trial-keeper.ts'
