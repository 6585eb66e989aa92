/** All migrations in order, and bringing a file up to the newest. */
import type Sqlite from 'better-sqlite3'
import { projectAndHistory } from './0001-project-and-history.ts'
import { deliveriesAndWorks } from './0002-deliveries-and-works.ts'
import { combinationsAndJudgements } from './0003-combinations-and-judgements.ts'
import { referenceLayers } from './0004-reference-layers.ts'
import { placingAndDifferences } from './0005-placing-and-differences.ts'
import { judgedPeriods } from './0006-judged-periods.ts'
import { digRest } from './0007-dig-rest.ts'
import { agreedPeriods } from './0008-agreed-periods.ts'
import { ownValues } from './0009-own-values.ts'
import { latestMark } from './0010-latest-mark.ts'
import { seals } from './0011-seals.ts'
import { logThatMerges } from './0012-log-that-merges.ts'
import { sharing } from './0013-sharing.ts'
import { agreements } from './0014-agreements.ts'
import { basemap } from './0015-basemap.ts'
import { layerLooks } from './0016-layer-looks.ts'
import { keptSights } from './0017-kept-sights.ts'
import { corrections } from './0018-corrections.ts'
import { asides } from './0019-asides.ts'
import { verdictTerms } from './0020-verdict-terms.ts'
import { worksByHand } from './0021-works-by-hand.ts'
import { preparationAnswers } from './0022-preparation-answers.ts'
import { dossiers } from './0023-dossiers.ts'
import { bodies } from './0024-bodies.ts'
import { remarks } from './0025-remarks.ts'
import { decisions } from './0026-decisions.ts'
import { escalations } from './0027-escalations.ts'
import { holders } from './0028-holders.ts'
import { groundRules } from './0029-ground-rules.ts'
import { agendas } from './0030-agendas.ts'
import { projectColumns } from './0031-project-columns.ts'
import { facts } from './0032-facts.ts'
import { results } from './0033-results.ts'
import { attachments } from './0034-attachments.ts'
import { saidInMeeting } from './0035-said-in-meeting.ts'
import { agreedInMeetings } from './0037-agreed-in-meetings.ts'
import { copiesTakenIn } from './0036-copies-taken-in.ts'
import { partyCopies } from './0038-party-copies.ts'
import { proposals } from './0039-proposals.ts'
import { sealAllRows } from '../seals.ts'
import { leaveMark } from '../latest-mark.ts'
import type { Migration } from './migration.ts'

const migrations: readonly Migration[] = [
  projectAndHistory,
  deliveriesAndWorks,
  combinationsAndJudgements,
  referenceLayers,
  placingAndDifferences,
  judgedPeriods,
  digRest,
  agreedPeriods,
  ownValues,
  latestMark,
  seals,
  logThatMerges,
  sharing,
  agreements,
  basemap,
  layerLooks,
  keptSights,
  corrections,
  asides,
  verdictTerms,
  worksByHand,
  preparationAnswers,
  dossiers,
  bodies,
  remarks,
  decisions,
  escalations,
  holders,
  groundRules,
  agendas,
  projectColumns,
  facts,
  results,
  attachments,
  saidInMeeting,
  copiesTakenIn,
  agreedInMeetings,
  partyCopies,
  proposals,
]

/** The file version this program writes, and the newest it reads. */
export const newestVersion = migrations.length

/** The `user_version` of a file: how many migrations it has had. */
export function readVersion(connection: Sqlite.Database): number {
  return connection.pragma('user_version', { simple: true }) as number
}

/** Runs what is still to be run up to `version`, each migration whole or not at all. */
export function migrateTo(connection: Sqlite.Database, version = newestVersion): void {
  for (const { number, migrate } of migrations.slice(readVersion(connection), version))
    connection.transaction(() => {
      migrate(connection)
      if (number > latestMark.number) leaveMark(connection)
      if (number > seals.number) sealAllRows(connection)
      connection.pragma(`user_version = ${number}`)
    })()
}
