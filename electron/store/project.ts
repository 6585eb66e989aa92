/** The one row that says what this project is called, where it lies and by which settings works overlap. */
import { message, say } from '../../shared/domain/message.ts'
import { defaultOverlapSettings, OverlapSettings } from '../../shared/domain/overlap.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { inBoth } from '../../shared/overlap/rules/rule-fields.ts'
import { sayRuleChanges, whyRefused } from '../../shared/overlap/rules/rule-changes.ts'
import type { ProjectDatabase, ReadableDatabase, Row, WritableDatabase } from './database.ts'
import { readSteps } from './history.ts'
import { readLayers } from './layers.ts'
import { parseJson } from './parse-json.ts'
import { readParties } from './parties.ts'
import { readRevision, type Done } from './run-command.ts'
import { newId } from './new-id.ts'

/** What a new project starts from. It comes before history: it cannot be undone. */
export function writeProject(db: ProjectDatabase, { name, crs }: { name: string; crs: string }): void {
  db.insert('project', { id: newId(), name, crs, overlap_settings: JSON.stringify(defaultOverlapSettings) })
}

/** Where the project lies, and whether it may be written there; the file itself does not know. */
export function readSummary(
  db: ReadableDatabase,
  { file, isReadOnly }: Pick<ProjectSummary, 'file' | 'isReadOnly'>,
): ProjectSummary {
  const { name, crs, overlap_settings } = readProject(db)
  return {
    file,
    isReadOnly,
    name,
    crs,
    revision: readRevision(db),
    works: db.count('work'),
    parties: readParties(db),
    layers: readLayers(db),
    overlapSettings: settingsOf(overlap_settings),
    ...readSteps(db),
  }
}

/** Fails with `rules.refused` when one of the rules cannot be so. */
export function changeOverlapSettings(records: WritableDatabase, changed: OverlapSettings): Done<object> {
  // Parsed, so that the same settings are the same text and change nothing.
  const settings = OverlapSettings.parse(changed)
  const refused = whyRefused(settings)
  if (refused)
    throw new ExpectedFailure(
      message('rules.refused', {
        rule: refused.rule.name,
        why: inBoth((language) => say(refused.why, language)),
      }),
    )
  const { id, overlap_settings } = readProject(records)
  records.update('project', id, { overlap_settings: JSON.stringify(settings) })
  return { what: sayRuleChanges(settingsOf(overlap_settings), settings), value: {} }
}

/** Rules that were not thought of when the project was made are as the schema says they then were. */
function settingsOf(kept: string): OverlapSettings {
  return parseJson(OverlapSettings, kept, 'project')
}

function readProject(db: ReadableDatabase): Row<'project'> {
  const [project] = db.rows('project', ['id', 'name', 'crs', 'overlap_settings'])
  if (!project) throw new Error('a project file has one project row')
  return project
}
