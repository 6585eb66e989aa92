/** The one row that says what this project is called, where it lies and by which settings works overlap. */
import { defaultOverlapSettings, OverlapSettings } from '../../shared/domain/overlap.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { Revisions } from '../../shared/domain/record-kind.ts'
import { readRevision } from './commands/run-command.ts'
import type { CountOnce } from './count-once.ts'
import type { ProjectDatabase, ReadableDatabase, Row } from './database.ts'
import { readSteps } from './history.ts'
import { readLayers } from './layers.ts'
import { partyCopyOf } from './log/party-copy-of.ts'
import { newId } from './new-id.ts'
import { parseJson } from '../../shared/records/checked.ts'
import { readParties } from './parties.ts'
import { readSharing } from './sharing.ts'
import { countWorks } from './works.ts'

/** What a new project starts from. It comes before history: it cannot be undone. */
export function writeProject(db: ProjectDatabase, { name, crs }: { name: string; crs: string }): void {
  db.insert('project', { id: newId(), name, crs, overlap_settings: JSON.stringify(defaultOverlapSettings) })
}

/** What the file itself does not know of the project: where it lies, whether it may be written, what was touched since. */
interface Opened extends Pick<ProjectSummary, 'file' | 'isReadOnly'> {
  readonly revisionsAt: (revision: number) => Revisions
  readonly count: CountOnce
}

export function readSummary(
  db: ReadableDatabase,
  { file, isReadOnly, revisionsAt, count }: Opened,
): ProjectSummary {
  const { id, name, crs, overlap_settings } = readProject(db)
  const revision = readRevision(db)
  const revisions = revisionsAt(revision)
  return {
    id,
    file,
    isReadOnly,
    name,
    crs,
    revision,
    revisions,
    works: count('work', revisions.work, () => countWorks(db)),
    parties: readParties(db),
    layers: readLayers(db, (layer, features) => count(layer, revisions.layer, features)),
    overlapSettings: settingsOf(overlap_settings),
    sharing: readSharing(db),
    partyCopy: readPartyCopy(db),
    ...readSteps(db),
  }
}

function readPartyCopy(db: ReadableDatabase): ProjectSummary['partyCopy'] {
  const made = partyCopyOf(db)
  return made && { party: made.party, madeAt: made.madeAt }
}

/** Rules that were not thought of when the project was made are as the schema says they then were. */
export function settingsOf(kept: string): OverlapSettings {
  return parseJson(OverlapSettings, kept, 'project')
}

export function readProject(db: ReadableDatabase): Row<'project'> {
  const [project] = db.rows('project', ['id', 'name', 'crs', 'overlap_settings'])
  if (!project) throw new Error('a project file has one project row')
  return project
}
