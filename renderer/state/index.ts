/** What people look at: one selection, filter and moment for the whole window. */
export { goToColumns, goToDifferences, hasKnownWorks, unanswered, useDraftInHand } from './draft-in-hand.ts'
export { askAnotherName, askNameFirst, nameAnswered, useAskingName } from './asking-name.ts'
export { goToCluster, goToCombination, seenAmong, showThere } from './going-there/show-there.ts'
export { useGivenReasons } from './given-reasons.ts'
export { goOn, offerGoingOn } from './going-on.ts'
export { useKept, useKeptInProject } from './kept.ts'
export {
  areaDrawn,
  drawnKinds,
  drawnSoFar,
  finished,
  withoutLast,
  withVertex,
  type Drawing,
  type DrawnKind,
} from './drawing.ts'
export { answerLeaving, leaveFor, storeBeforeLeaving, useLeaving } from './leaving-project.ts'
export { choicesIn, hasWords, noFilter, passesClusterFilter, saidBy, type ClusterRow } from './filter.ts'
export {
  addOrTakeAway,
  chooseWorks,
  takeAwayWorks,
  useSaidOfChoice,
  worksChosen,
} from './choosing/chosen-works.ts'
export { drawArea, startDrawingArea, stopDrawingArea, useDrawingArea } from './choosing/drawing-area.ts'
export { useChooseThere } from './choosing/use-choose-there.ts'
export { audienceOf, type ForWhom } from './for-whom.ts'
export {
  foldInGantt,
  foldOnlyInGantt,
  groupGanttBy,
  highestGantt,
  lowestGantt,
  openGantt,
  setGanttHeight,
  useGanttChoice,
  useIsGanttOpen,
} from './gantt-choice.ts'
export { lookAtFound, stopLookingAtFound, useFoundPlace, type FoundSpot } from './found-place.ts'
export { placeOnAxis } from './place-on-axis.ts'
export { closeDesk, openDesk, useDeskPart, useIsDeskOpen } from './desk-over-window.ts'
export { dropPlaceUnder, useDropPlace, type DropPlace, type Dropped } from './drop-places.ts'
export { chooseApart, useChosenApart } from './chosen-apart.ts'
export { hidePlacesApart, showPlacesApart, usePlacesApart, type PlaceApart } from './places-apart.ts'
export {
  handCopies,
  handCopyBeside,
  lookLikeCopies,
  putCopiesAway,
  useCopiesInHand,
  type CopiesInHand,
} from './copies-in-hand.ts'
export { handSheets, lookLikeSheets, putSheetsAway, useSheetsInHand } from './sheets-in-hand.ts'
export { clusterWhereMeet } from './cluster-where-meet.ts'
export {
  isMeetingHeld,
  meetingRoles,
  takeMeeting,
  useMeetingHeld,
  useMeetingInHand,
  type MeetingRole,
} from './meeting-in-hand.ts'
export { useIsLayerShown, useMapMemory, type Camera } from './map-memory.ts'
export type { DatesWanted } from './dates-wanted.ts'
export { daysOf, momentOn, type Moment } from './moment.ts'
export { useNotices, type Notice } from './notices.ts'
export { openList, useOpenList, workLists } from './open-list.ts'
export {
  chosenPlace,
  draw,
  drawAs,
  pick,
  startPlacing,
  stepBackInPlacing,
  stopPlacing,
  usePlacing,
} from './placing.ts'
export { choosePlanYear, usePlanYear } from './plan-year.ts'
export { isSameThing, worksOfSelection, type Selection } from './selection.ts'
export { SeenBesideProvider, SeenNowProvider } from './seen-now.tsx'
export { cameraOver, lookAgain, partiesGone, sightNow } from './sight.ts'
export type { NetChange, NetChanges } from './net-changes.ts'
export { useHistorySteps } from './use-history-steps.ts'
export { useIsDark } from './use-is-dark.ts'
export {
  beginWith,
  putAllBack,
  setTakingOver,
  startTrying,
  startTryingInPlace,
  stopTrying,
  takeHasEnded,
  tryAlike,
  tryWork,
  useTrying,
  type TrialBase,
} from './trying.ts'
export { addToRound, sayInLine, startTriage, stopTriage, useTriage, type Saying } from './triage.ts'
export { timeExtent, timeLimits } from './time-extent.ts'
export {
  dayAtShare,
  lengthOf,
  panned,
  shareOfDay,
  shortestRange,
  showing,
  together,
  zoomed,
  type TimeRange,
} from './time-range.ts'
export { stepEnd, stepStart, steps, wholeYears, yearOf, type Step } from './time-steps.ts'
export { bringIntoSight, setTimeView, useTimeView } from './time-view.ts'
export {
  anchorOf,
  beyondRoom,
  daysOfMonths,
  daysShifted,
  inQuarterOf,
  shiftedBy,
  shiftWithin,
  whyFixed,
  type WhyFixed,
} from './tried-work.ts'
export {
  useClustersOfAnyStatus,
  useReadyForSteps,
  useShownClusters,
  useStatusCounts,
  useVisibleClusterCount,
  useVisibleClusterMask,
  useVisibleClusters,
} from './use-visible-clusters.ts'
export type { RankedCluster } from './visible-clusters.ts'
export {
  useFilteredWorks,
  usePassingMask,
  useVisibleIds,
  useVisibleMask,
  useVisibleWorks,
} from './use-visible-works.ts'
export {
  places,
  useLanguage,
  useSelection,
  useViewState,
  type ColourBy,
  type Hovered,
  type Place,
  type Speed,
  type Theme,
} from './view-state.ts'
export { filteredWorks } from './visible-works.ts'
export { yearsAround } from './years-around.ts'
