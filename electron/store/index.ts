/** The store, for the rest of the house: a project file opened as one Store. */
export { createProject, lookAtProject, openProject } from './project-file.ts'
export { datedCopiesIn, momentOfCopy, usualCopyFolder, type FoundCopy } from './copies/dated-copies.ts'
export { isSameFile } from './file/is-same-file.ts'
export { restoreBackup } from './copies/restore-backup.ts'
export { commandNames, type CommandInput, type CommandName } from './commands/index.ts'
export type {
  CommandBy,
  JudgedPair,
  NewDelivery,
  NewDigRestException,
  NewJudgement,
  NewLayer,
  DeflatedFile,
  MadeReady,
  ReadyDelivery,
} from './command-input.ts'
export { mostChanges, type ChangedRecords } from './changes-since.ts'
export type { Store, StoreClient } from './store.ts'
