/** The store, for the rest of the house: a project file opened as one Store. */
export { createProject, openProject } from './project-file.ts'
export { restoreBackup } from './restore-backup.ts'
export { commandNames, type CommandInput, type CommandName, type CommandValue } from './commands/index.ts'
export type {
  CommandBy,
  JudgedPair,
  NewDelivery,
  NewDigRestException,
  NewJudgement,
  NewLayer,
  Revised,
} from './command-input.ts'
export type { Store } from './store.ts'
