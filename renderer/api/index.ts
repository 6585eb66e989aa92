/** What the window may ask of the core. */
export { askAhead } from './ask-ahead.ts'
export { ask } from './ask.ts'
export { mergeFiles, readChosen, readEntries, type DeliveredFile } from './delivered-files.ts'
export { failureOf } from './failure-of.ts'
export { askNameBy } from './name-first.ts'
export { useIsKeptWaiting } from './kept-waiting.ts'
export { addressOfFile, fetchFile, type MadeFile } from './made-file.ts'
export { runJob } from './run-job.ts'
export { upload } from './upload.ts'
export { useBasemap, useWebMap } from './use-basemap.ts'
export { useCall, useJobCall } from './use-call.ts'
export { useCommand, useControl, useJob } from './use-command.ts'
export { useAgenda, useMeetings } from './use-meetings.ts'
export { useRoom, type InRoom } from './use-room.ts'
export { useBodies, useEscalations, useGroundRules, usePeople } from './use-bodies.ts'
export { useDossier, useDossiers, useOrderFindings } from './use-dossiers.ts'
export {
  useAreOverlapsLookedFor,
  useBrokenRests,
  useOverlaps,
  usePairs,
  useToldCluster,
  useWaterOf,
} from './use-overlaps.ts'
export { addressOfAttachment, useAddAttachments, useAttachmentsOf } from './use-attachments.ts'
export { useFactsOf } from './use-facts.ts'
export { usePreparationAnswers } from './use-preparation-answers.ts'
export { useProposals, useProposedIn } from './use-proposals.ts'
export { useProjectColumns } from './use-project-columns.ts'
export { useSaidOfWorks, type SaidOfWorks } from './use-said-of-works.ts'
export { useDraftPlaces, useLayer, useLayers, useShapes } from './use-places.ts'
export { useOwnName } from './use-own-name.ts'
export { useFollowedSince, useFollowing, type FollowedSince } from './use-followed.ts'
export { useFollowOthers } from './use-follow-others.ts'
export { seenNow, useProject } from './use-project.ts'
export { useWindowHere } from './use-window-here.ts'
export { useStanding } from './use-standing.ts'
export { useUndecided } from './use-undecided.ts'
export { useStoring, type Storing } from './use-storing.ts'
export {
  useAgreements,
  useAgreementsOf,
  useAsides,
  useByHand,
  useRecentChanges,
  useAllAgreements,
  useKeptSights,
  useCombinations,
  useCorrections,
  useDigRestExceptions,
  useJudgements,
  useRemarks,
  useStraysOf,
  usePartyNames,
  useWorks,
} from './use-project-data.ts'
