/** What people look at: one selection, filter and moment for the whole window. */
export {
  choicesIn,
  noFilter,
  passesClusterFilter,
  passesFilter,
  type ClusterRow,
  type Filter,
} from './filter.ts'
export { activeIn, daysOf, daysOfMoment, type Days, type Moment } from './moment.ts'
export { useNotices, type Notice } from './notices.ts'
export { worksOfSelection, type Selection } from './selection.ts'
export { useIsDark } from './use-is-dark.ts'
export { useVisibleClusters, type RankedCluster } from './use-visible-clusters.ts'
export { useVisibleWorks } from './use-visible-works.ts'
export {
  places,
  useLanguage,
  useSelection,
  useViewState,
  type Hovered,
  type Place,
  type Step,
  type Theme,
} from './view-state.ts'
export { filteredWorks, useIdsOf, visibleWorks } from './visible-works.ts'
