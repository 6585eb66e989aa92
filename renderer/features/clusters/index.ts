/** The lists of kansengebieden and of combinations of the worksheet. */
export { ClustersList } from './clusters-list.tsx'
export { CombinationsList } from './combinations-list.tsx'
