/** Opens and makes project files, and puts the subjects of this room together as one Store. */
import type Sqlite from 'better-sqlite3'
import { addLayer, addLayers, readLayer, readWater, removeLayer } from './layers.ts'
import { Combination } from '../../shared/domain/combination.ts'
import { Delivery } from '../../shared/domain/delivery.ts'
import { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import { message } from '../../shared/domain/message.ts'
import { HistoryEntry } from '../../shared/domain/project.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import {
  addWorks,
  agreeAgain,
  changeCombination,
  dissolveCombination,
  makeCombination,
  readCombinations,
  takeOutWork,
} from './combinations.ts'
import { exceptDigRest, readClosedAreas, readExceptions, withdrawException } from './dig-rest.ts'
import { projectDatabase, type WritableDatabase } from './database.ts'
import {
  readDeliveredFiles,
  readDeliveries,
  readLatestId,
  readMappings,
  storeDelivery,
} from './deliveries.ts'
import { readHistory, redo, undo } from './history.ts'
import { judge, readJudgements, reopen } from './judgements.ts'
import { watchFile } from './file-in-place.ts'
import { createConnection, openConnection, type Opened } from './open-connection.ts'
import { saveCopy } from './save-copy.ts'
import { decideMissing } from './missing-works.ts'
import { checkedRecords } from './parse-json.ts'
import { partyByName, readParties } from './parties.ts'
import { changeOverlapSettings, readSummary, writeProject } from './project.ts'
import { runCommand, type Done } from './run-command.ts'
import { continueAfter } from './new-id.ts'
import { withSentences } from './sqlite-failures.ts'
import type { CommandBy, Store } from './store.ts'
import { verify } from './verify.ts'
import {
  confirmPlace,
  findUnreadablePlaces,
  placeWork,
  readKnownWorks,
  readPlaces,
  readWorks,
  type UnreadablePlaces,
} from './works.ts'

/**
 * Makes a project file and opens it. `crs` is the projected metre system all places are in, as `EPSG:28992`.
 * Fails with a sentence when the file is already there, its folder is not, or it cannot be written.
 */
export function createProject(file: string, project: { name: string; crs: string }): Store {
  const fill = (connection: Sqlite.Database) => writeProject(projectDatabase(connection), project)
  return storeOn({ connection: createConnection(file, fill), isReadOnly: false }, file)
}

/**
 * Opens a project file and brings it up to the newest version. Fails with a sentence when it is not there, not ours,
 * newer than this program, damaged or open elsewhere. One that may not be written is opened to look at: its commands
 * fail with `store.readOnly`.
 */
export function openProject(file: string): Store {
  return storeOn(openConnection(file), file)
}

function storeOn({ connection, isReadOnly }: Opened, file: string): Store {
  const watch = isReadOnly ? null : watchFile(file, connection)
  const db = projectDatabase(connection, {
    before() {
      if (!watch) throw new ExpectedFailure(message('store.readOnly', { file }))
      watch.requireInPlace()
      watch.requireAsWritten()
    },
    atEnd: () => watch?.requireInPlace(),
  })
  continueAfter(readLatestId(db))
  const run = <Value>(action: () => Value) => withSentences(file, action)
  let found: UnreadablePlaces | null = null
  const unreadable = () => (found ??= findUnreadablePlaces(db))
  const command = <Value extends object>(
    by: CommandBy,
    action: (records: WritableDatabase) => Done<Value>,
  ) => {
    // What we write can be read; a command may only have mended what could not.
    if (found?.size) found = null
    return run(() => runCommand(db, by, action))
  }
  /** History may hold what cannot be read, and bring it back. */
  const goBack = <Value>(action: () => Value) => {
    found = null
    return run(action)
  }

  return {
    summary: () => run(() => readSummary(db, { file, isReadOnly })),
    works: () => run(() => readWorks(db, unreadable())),
    places: () => run(() => readPlaces(db, unreadable())),
    knownWorks: (party) => run(() => readKnownWorks(db, party, unreadable())),
    partyByName: (name) => run(() => partyByName(db, name)),
    parties: () => run(() => readParties(db)),
    deliveries: () => run(() => checkedRecords(Delivery, 'delivery', readDeliveries(db))),
    mappings: (party) => run(() => readMappings(db, party)),
    deliveredFiles: (delivery) => run(() => readDeliveredFiles(db, delivery)),
    combinations: () => run(() => checkedRecords(Combination, 'combination', readCombinations(db))),
    judgements: () => run(() => readJudgements(db)),
    closedAreas: () => run(() => checkedRecords(ClosedArea, 'layer_feature', readClosedAreas(db))),
    digRestExceptions: () =>
      run(() => checkedRecords(DigRestException, 'dig_rest_exception', readExceptions(db))),
    layer: (id) => run(() => readLayer(db, id)),
    water: () => run(() => readWater(db)),
    history: (limit) => run(() => checkedRecords(HistoryEntry, 'command', readHistory(db, limit))),

    addLayer: (by, layer) => command(by, (records) => addLayer(records, layer)),
    addLayers: (by, layers) => command(by, (records) => addLayers(records, layers)),
    removeLayer: (by, layer) => command(by, (records) => removeLayer(records, layer)),
    placeWork: (by, work, place) => command(by, (records) => placeWork(records, work, place)),
    confirmPlace: (by, works) => command(by, (records) => confirmPlace(records, by.actor, works)),
    storeDelivery: (by, input) => command(by, (records) => storeDelivery(records, input)),
    decideMissing: (by, works, decision) => command(by, (records) => decideMissing(records, works, decision)),
    makeCombination: (by, fields) => command(by, (records) => makeCombination(records, fields)),
    changeCombination: (by, id, fields) => command(by, (records) => changeCombination(records, id, fields)),
    addToCombination: (by, id, works) => command(by, (records) => addWorks(records, id, works)),
    takeOutOfCombination: (by, id, work) => command(by, (records) => takeOutWork(records, id, work)),
    agreeAgain: (by, id) => command(by, (records) => agreeAgain(records, id)),
    dissolveCombination: (by, id) => command(by, (records) => dissolveCombination(records, id)),
    judge: (by, judgement) => command(by, (records) => judge(records, by.actor, judgement)),
    reopen: (by, works, pairs) => command(by, (records) => reopen(records, works, pairs)),
    exceptDigRest: (by, exception) => command(by, (records) => exceptDigRest(records, by.actor, exception)),
    withdrawDigRestException: (by, exception) =>
      command(by, (records) => withdrawException(records, exception)),
    changeOverlapSettings: (by, settings) =>
      command(by, (records) => changeOverlapSettings(records, settings)),
    undo: (by, command) => goBack(() => undo(db, by, command)),
    redo: (by, command) => goBack(() => redo(db, by, command)),

    saveCopy(to) {
      run(() => watch?.requireAsWritten())
      saveCopy(connection, to)
    },
    verify: () => verify(connection, db, file),
    close: () => {
      connection.close()
      watch?.stop()
    },
  }
}
