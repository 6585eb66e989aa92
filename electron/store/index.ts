/** The store, for the rest of the house: a project file opened as one Store. */
export { createProject, openProject } from './project-file.ts'
export { restoreBackup } from './restore-backup.ts'
export type {
  CommandBy,
  NewDelivery,
  NewLayer,
  JudgedPair,
  NewDigRestException,
  NewJudgement,
  Store,
} from './store.ts'
