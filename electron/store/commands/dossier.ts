/** What parties write down of a combination: which work leads, in which order, how far together, and when, how and what. */
import {
  integrationLevelNames,
  type Combination,
  type IntegrationLevel,
} from '../../../shared/domain/combination.ts'
import {
  dependencyIdOf,
  dependencyKindNames,
  emptyDossierFields,
  type Dependency,
  dossierPartyIdOf,
  type DossierFields,
  type DossierParty,
  type PartyResult,
} from '../../../shared/domain/dossier.ts'
import type { CombinationId, DependencyId, WorkId } from '../../../shared/domain/ids.ts'
import type { Bilingual } from '../../../shared/domain/language.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { isCircle } from '../../../shared/plan/dossier/circle.ts'
import {
  dependencyTable,
  dossierPartyTable,
  dossierTable,
  partyResultTable,
} from '../../../shared/records/dossier.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { requireCombination } from '../combinations.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { readRecords } from '../read-records.ts'
import { nameOfWork } from '../works.ts'
import type { Done } from './run-command.ts'

type About<Field extends keyof DossierFields> = Pick<DossierFields, 'combination' | Field>

/** Fails with `store.unknownCombination` and `store.notInCombination`. */
export function leadBy(records: WritableDatabase, { combination, leading }: About<'leading'>): Done<object> {
  const { name } = write(records, combination, { leading }, leading === null ? [] : [leading])
  const what =
    leading === null
      ? message('dossier.leadsNone', { combination: name })
      : message('dossier.leads', { combination: name, work: nameOfWork(records, leading) })
  return { what, value: {} }
}

/** Fails with `store.unknownCombination`. */
export function aimAt(
  records: WritableDatabase,
  { combination, aimed, realised }: About<'aimed' | 'realised'>,
): Done<object> {
  const { name } = write(records, combination, { aimed, realised })
  const values = { combination: name, aimed: levelInWords(aimed), realised: levelInWords(realised) }
  return { what: message('dossier.level', values), value: {} }
}

/** Fails with `store.unknownCombination`. */
export function describe(
  records: WritableDatabase,
  { combination, when, how, what }: About<'when' | 'how' | 'what'>,
): Done<object> {
  const { name } = write(records, combination, { when, how, what })
  return { what: message('dossier.described', { combination: name }), value: {} }
}

/** Fails with `store.unknownCombination`. */
export function sayWorth(
  records: WritableDatabase,
  { combination, ...worth }: About<'use' | 'economic' | 'social' | 'ecological'>,
): Done<object> {
  const { name } = write(records, combination, worth)
  return { what: message('dossier.worth', { combination: name }), value: {} }
}

/** `costKey` null: by the task of each. Fails with `store.unknownCombination` and `dossier.notWhole`. */
export function divideCost(
  records: WritableDatabase,
  { combination, costKey }: About<'costKey'>,
): Done<object> {
  const total = (costKey ?? []).reduce((sum, { thousandths }) => sum + thousandths, 0)
  if (costKey !== null && total !== 1000)
    throw new ExpectedFailure(message('dossier.notWhole', { percent: total / 10 }))
  const { name } = write(records, combination, { costKey })
  const key = costKey === null ? 'dossier.dividedByTask' : 'dossier.divided'
  return { what: message(key, { combination: name }), value: {} }
}

/** Fails with `store.unknownCombination`, `store.notInCombination`, `dossier.sameWork` and `dossier.circle`. */
export function layDownOrder(
  records: WritableDatabase,
  { combination, first, second, how }: Omit<Dependency, 'id'>,
): Done<object> {
  const { name, works } = requireMembers(records, combination, [first, second])
  if (first === second) throw new ExpectedFailure(message('dossier.sameWork'))
  const id = dependencyIdOf(first, second)
  const said: Dependency = { id, combination, first, second, how }
  const others = readRecords(
    records,
    'dependency',
    'WHERE combination = ? AND id <> ?',
    combination,
    id,
  ).filter((one) => works.includes(one.first) && works.includes(one.second))
  const values = {
    combination: name,
    first: nameOfWork(records, first),
    second: nameOfWork(records, second),
  }
  if (isCircle([...others, said])) throw new ExpectedFailure(message('dossier.circle', values))
  const row = rowOf(dependencyTable, said)
  // It may have been said of the two in another combination, before one of them left that.
  if (records.count('dependency', 'WHERE id = ?', id) === 0) records.insert('dependency', row)
  else records.update('dependency', id, row)
  return { what: message(how === 'after' ? 'dossier.after' : 'dossier.together', values), value: {} }
}

/** Fails with `dossier.unknownOrder`. */
export function releaseOrder(records: WritableDatabase, { id }: { id: DependencyId }): Done<object> {
  const [known] = readRecords(records, 'dependency', 'WHERE id = ?', id)
  if (!known) throw new ExpectedFailure(message('dossier.unknownOrder'))
  records.delete('dependency', id)
  const values = {
    first: nameOfWork(records, known.first),
    second: nameOfWork(records, known.second),
    how: dependencyKindNames[known.how],
  }
  return { what: message('dossier.released', values), value: {} }
}

/** Fails with `store.unknownCombination` and `store.unknownParty`. */
export function letPartySay(
  records: WritableDatabase,
  { combination, party, ...says }: Omit<DossierParty, 'id'>,
): Done<object> {
  const { name } = requireCombination(records, combination)
  const [known] = records.rows('party', ['name'], 'WHERE id = ?', party)
  if (!known) throw new ExpectedFailure(message('store.unknownParty'))
  const id = dossierPartyIdOf(combination, party)
  const isThere = records.count('dossier_party', 'WHERE id = ?', id) > 0
  if (isThere) records.update('dossier_party', id, rowOf(dossierPartyTable, says))
  else records.insert('dossier_party', rowOf(dossierPartyTable, { id, combination, party, ...says }))
  return { what: message('dossier.partySays', { party: known.name, combination: name }), value: {} }
}

/** What a party expected and what came of it. Fails with `store.unknownCombination` and `store.unknownParty`. */
export function tellResult(
  records: WritableDatabase,
  { combination, party, ...came }: Omit<PartyResult, 'id'>,
): Done<object> {
  const { name } = requireCombination(records, combination)
  const [known] = records.rows('party', ['name'], 'WHERE id = ?', party)
  if (!known) throw new ExpectedFailure(message('store.unknownParty'))
  const id = dossierPartyIdOf(combination, party)
  const isThere = records.count('party_result', 'WHERE id = ?', id) > 0
  if (isThere) records.update('party_result', id, rowOf(partyResultTable, came))
  else records.insert('party_result', rowOf(partyResultTable, { id, combination, party, ...came }))
  return { what: message('dossier.result', { party: known.name, combination: name }), value: {} }
}

function write(
  records: WritableDatabase,
  combination: CombinationId,
  fields: Partial<DossierFields>,
  works: readonly WorkId[] = [],
): Combination {
  const about = requireMembers(records, combination, works)
  if (records.count('dossier', 'WHERE combination = ?', combination) > 0)
    records.update('dossier', combination, rowOf(dossierTable, fields))
  else if (Object.values(fields).some((value) => value !== null)) {
    records.insert('dossier', rowOf(dossierTable, { ...emptyDossierFields(combination), ...fields }))
  }
  return about
}

function requireMembers(db: ReadableDatabase, id: CombinationId, works: readonly WorkId[]): Combination {
  const combination = requireCombination(db, id)
  const stranger = works.find((work) => !combination.works.includes(work))
  if (stranger === undefined) return combination
  const values = { work: nameOfWork(db, stranger), combination: combination.name }
  throw new ExpectedFailure(message('store.notInCombination', values))
}

function levelInWords(level: IntegrationLevel | null): Bilingual {
  if (level === null) return { nl: 'niet gezegd', en: 'not said' }
  const { nl, en } = integrationLevelNames[level]
  return { nl: `${level} ${nl}`, en: `${level} ${en}` }
}
