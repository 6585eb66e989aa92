/** The one row that says what this project is called, where it lies and by which settings works overlap. */
import { v7 } from 'uuid'
import { message } from '../../shared/domain/message.ts'
import { defaultOverlapSettings, OverlapSettings } from '../../shared/domain/overlap.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { ProjectDatabase, ReadableDatabase, Row, WritableDatabase } from './database.ts'
import { readSteps } from './history.ts'
import { readLayers } from './layers.ts'
import { parseJson } from './parse-json.ts'
import { readParties } from './parties.ts'
import { readRevision, type Done } from './run-command.ts'

/** What a new project starts from. It comes before history: it cannot be undone. */
export function writeProject(db: ProjectDatabase, { name, crs }: { name: string; crs: string }): void {
  db.insert('project', { id: v7(), name, crs, overlap_settings: JSON.stringify(defaultOverlapSettings) })
}

/** `file` is where the project lies; the file itself does not know. */
export function readSummary(db: ReadableDatabase, file: string): ProjectSummary {
  const { name, crs, overlap_settings } = readProject(db)
  return {
    file,
    name,
    crs,
    revision: readRevision(db),
    works: db.count('work'),
    parties: readParties(db),
    layers: readLayers(db),
    overlapSettings: parseJson(OverlapSettings, overlap_settings, 'project'),
    ...readSteps(db),
  }
}

export function changeOverlapSettings(records: WritableDatabase, settings: OverlapSettings): Done<object> {
  // Parsed, so that the same settings are the same text and change nothing.
  const overlap_settings = JSON.stringify(OverlapSettings.parse(settings))
  records.update('project', readProject(records).id, { overlap_settings })
  return { what: message('store.changedOverlapSettings'), value: {} }
}

function readProject(db: ReadableDatabase): Row<'project'> {
  const [project] = db.rows('project', ['id', 'name', 'crs', 'overlap_settings'])
  if (!project) throw new Error('a project file has one project row')
  return project
}
