/** Opens and makes project files, and puts the subjects of this room together as one Store. */
import type Sqlite from 'better-sqlite3'
import { AsideWork } from '../../shared/domain/aside.ts'
import { Combination } from '../../shared/domain/combination.ts'
import { ByHand } from '../../shared/domain/by-hand.ts'
import { StandingCorrection } from '../../shared/domain/correction.ts'
import { Delivery } from '../../shared/domain/delivery.ts'
import { Dossier } from '../../shared/domain/dossier.ts'
import { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import type { FileAccess } from '../../shared/domain/file-standing.ts'
import { message } from '../../shared/domain/message.ts'
import { HistoryEntry } from '../../shared/domain/project.ts'
import { saveAsItWas } from './as-it-was.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { readAsideWorks } from './asides.ts'
import { readAttachment } from './attachments.ts'
import { readChangesSince } from './changes-since.ts'
import { readCombinations } from './combinations.ts'
import { countOnce } from './count-once.ts'
import { makeReady } from './commands/delivery.ts'
import { isStep, runNamed } from './commands/index.ts'
import { readByHand } from './by-hand.ts'
import { readStandingCorrections } from './corrections.ts'
import { projectDatabase } from './database.ts'
import { readDeliveredFiles, readDeliveries, readLatestId, readMappings } from './deliveries.ts'
import { readClosedAreas, readExceptions } from './dig-rest.ts'
import { readDossiers } from './dossiers.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import { readActors, readHistory } from './history.ts'
import { isSameFile } from './file/is-same-file.ts'
import { takeCopies } from './take-copies.ts'
import { tellUndecided } from './merge/tell-undecided.ts'
import { readJudgements } from './judgements.ts'
import { readLayer, readWater } from './layers.ts'
import { continueAfter } from './new-id.ts'
import {
  createConnection,
  lookAt,
  openConnection,
  type Opened,
  type ToWrite,
} from './file/open-connection.ts'
import { checkedRecords } from '../../shared/records/checked.ts'
import { recordTables } from '../../shared/records/index.ts'
import { partyByName, readParties } from './parties.ts'
import { placeOf } from './file/place-of-file.ts'
import { writePartyCopy } from './copies/party-copy.ts'
import { copiesBeside } from './copies/project-copies.ts'
import { readProject, readSummary, writeProject } from './project.ts'
import { readRecentChanges } from './recent-changes.ts'
import { readRecords } from './read-records.ts'
import { keepRevisions } from './revisions.ts'
import { saveCopy } from './copies/save-copy.ts'
import { withSentences } from './sqlite-failures.ts'
import type { Store } from './store.ts'
import { keyColumnOf } from './tables.ts'
import { verify } from './verify.ts'
import { watchedFile } from './file/watched-file.ts'
import {
  findUnreadablePlaces,
  readKnownWorks,
  readPlaces,
  countWorks,
  eachWork,
  type UnreadablePlaces,
} from './works.ts'

/**
 * Makes a project file and opens it. `crs` is the projected metre system all places are in, as `EPSG:28992`.
 * Fails with a sentence when the file is already there, its folder is not, or it cannot be written.
 */
export function createProject(
  file: string,
  project: { name: string; crs: string },
  toWrite?: ToWrite,
): Store {
  const fill = (connection: Sqlite.Database) => {
    const db = projectDatabase(connection, undefined, placeOf(file))
    writeProject(db, project)
    // A copy that is made before anything is done in it is another copy all the same.
    db.thisCopy()
  }
  return storeOn(createConnection(file, fill, toWrite), file)
}

/**
 * Opens a project file to write in and brings it up to the newest version. Fails with a sentence when it is not there, not ours,
 * newer than this program, damaged, or someone else writes in it (`store.inUse`). One that may not be written is opened to look
 * at: its commands fail with `store.readOnly`.
 */
export function openProject(file: string, toWrite?: ToWrite): Store {
  return storeOn(openConnection(file, toWrite), file)
}

/** Opens a project file only to look at, for the reason `why`: others may write in it meanwhile. Fails as opening does. */
export function lookAtProject(file: string, why: Exclude<FileAccess, 'written'>): Store {
  return storeOn(lookAt(file), file, why)
}

function storeOn(opened: Opened, file: string, why: FileAccess = 'readOnly'): Store {
  const { connection } = opened
  try {
    return storeOf(opened, file, why)
  } catch (error) {
    connection.close()
    opened.claim?.release()
    throw error
  }
}

function storeOf(opened: Opened, file: string, why: FileAccess): Store {
  const { connection } = opened
  const id = withSentences(file, () => readProject(projectDatabase(connection)).id)
  const watch = watchedFile(file, opened, why, copiesBeside(file, id))
  const { isReadOnly, guard, place } = watch
  const db = projectDatabase(connection, guard, place)
  continueAfter(withSentences(file, () => watch.read(() => readLatestId(db))))
  const inSentences = <Value>(action: () => Value) => withSentences(file, action)
  const run = <Value>(action: () => Value) => inSentences(() => watch.read(action))
  const revisions = keepRevisions(db)
  let found: UnreadablePlaces | null = null
  const unreadable = () => (found ??= findUnreadablePlaces(db))

  const count = countOnce()

  const summary = () => readSummary(db, { file, isReadOnly, revisionsAt: revisions.at, count })

  return {
    summary: () => run(summary),
    works: () => run(() => [...eachWork(db, unreadable())]),
    eachWork: (take) => run(() => take(eachWork(db, unreadable()), countWorks(db))),
    places: () =>
      run(() => {
        const read = readPlaces(db)
        found = read.unreadable
        return read.places
      }),
    knownWorks: (party) => run(() => readKnownWorks(db, party, unreadable())),
    asides: () => run(() => checkedRecords(AsideWork, 'aside', readAsideWorks(db))),
    byHand: () => run(() => checkedRecords(ByHand, 'by_hand', readByHand(db))),
    corrections: () =>
      run(() => checkedRecords(StandingCorrection, 'correction', readStandingCorrections(db))),
    partyByName: (name) => run(() => partyByName(db, name)),
    parties: () => run(() => readParties(db)),
    deliveries: () => run(() => checkedRecords(Delivery, 'delivery', readDeliveries(db))),
    mappings: (party) => run(() => readMappings(db, party)),
    deliveredFiles: (delivery) => run(() => readDeliveredFiles(db, delivery)),
    attachment: (id) => run(() => readAttachment(db, id)),
    combinations: () => run(() => checkedRecords(Combination, 'combination', readCombinations(db))),
    dossiers: () => run(() => checkedRecords(Dossier, 'dossier', readDossiers(db))),
    judgements: () => run(() => readJudgements(db)),
    closedAreas: () => run(() => checkedRecords(ClosedArea, 'layer_feature', readClosedAreas(db))),
    digRestExceptions: () =>
      run(() => checkedRecords(DigRestException, 'dig_rest_exception', readExceptions(db))),
    layer: (id) => run(() => readLayer(db, id)),
    water: () => run(() => readWater(db)),
    changesSince: (revision) =>
      run(() => {
        const changes = readChangesSince(db, revision)
        return changes && { ...changes, summary: summary() }
      }),
    recentChanges: (since) => run(() => readRecentChanges(db, since)),
    list: (table) =>
      run(() => {
        const records = readRecords(db, table, `ORDER BY "${keyColumnOf(table)}"`)
        return checkedRecords(recordTables[table].schema, table, records)
      }),
    history: (limit, filter) =>
      run(() => checkedRecords(HistoryEntry, 'command', readHistory(db, limit, filter))),
    actors: () => run(() => readActors(db)),

    makeReady: (set, delivery) => inSentences(() => makeReady(db, set, delivery)),
    readyFiles: (set) => inSentences(() => db.ready.rows(set, 'delivered_file')),
    forgetReady: (set) => inSentences(() => db.ready.forget(set)),

    run(name, input, by) {
      // What a command writes can be read, and it may have mended what could not; history may bring back anything.
      if (found?.size || isStep(name)) found = null
      return inSentences(() => runNamed(db, name, input, by))
    },

    look() {
      const looked = inSentences(watch.look)
      if (looked.went !== 'same') found = null
      return looked
    },
    takeCopies(taking, by) {
      const own = taking.files.find((each) => isSameFile(each, file))
      if (own !== undefined) throw new ExpectedFailure(message('merge.itself', { file: own }))
      found = null
      return inSentences(() => takeCopies(db, taking, by))
    },
    undecided: () => run(() => tellUndecided(db)),
    fingerprint: () => run(() => fingerprintOf(db)),

    saveCopy(to) {
      watch.requireAsWritten()
      saveCopy(connection, to)
    },
    savePartyCopy(to, forParty) {
      watch.requireAsWritten()
      return run(() => writePartyCopy(db, to, forParty))
    },
    saveAsItWas(to, step) {
      watch.requireAsWritten()
      saveAsItWas(connection, to, step)
    },
    verify: () => run(() => verify(connection, db, file)),
    close: watch.close,
  }
}
