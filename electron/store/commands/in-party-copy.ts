/**
 * What the planner of a party does in the copy that was made for it: changes of its own works, remarks, proposals, and
 * what it prepares for the meeting. All else is
 * for who draws up the plan, and is refused. Every command stands here by name, so that a new one does not compile until it is said whose it is.
 */
import type { PartyId, ProposalId, WorkId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import type { ReadableDatabase } from '../database.ts'
import type { PartyCopyOf } from '../log/party-copy-of.ts'
import { partyByName } from '../parties.ts'

/** Whose the works are that it is about; of a command about none of them `true` or `false`. */
type Rule<Input = never> = boolean | ((db: ReadableDatabase, party: PartyId, input: Input) => boolean)

export type RulesInPartyCopy<Inputs> = { readonly [Name in keyof Inputs]: Rule<Inputs[Name]> }

const ofOne = (db: ReadableDatabase, party: PartyId, { work }: { readonly work: WorkId }) =>
  isOf(db, party, work)

const ofThese = (db: ReadableDatabase, party: PartyId, { works }: { readonly works: readonly WorkId[] }) =>
  works.every((work) => isOf(db, party, work))

const ofCorrected = (
  db: ReadableDatabase,
  party: PartyId,
  { corrections }: { readonly corrections: readonly { readonly work: WorkId }[] },
) => corrections.every(({ work }) => isOf(db, party, work))

const ofProposal = (db: ReadableDatabase, party: PartyId, { id }: { readonly id: ProposalId }) => {
  const [found] = db.rows('proposal', ['party'], 'WHERE id = ?', id)
  return found === undefined || found.party === party
}

interface AnsweredBy {
  readonly party: PartyId
  readonly said: readonly { readonly work: WorkId }[]
}

function areTheirAnswers(db: ReadableDatabase, party: PartyId, { party: of, said }: AnsweredBy): boolean {
  return of === party && said.every(({ work }) => isOf(db, party, work))
}

export const inPartyCopy = {
  'delivery.store': false,
  'work.place': ofOne,
  'work.confirmPlace': ofThese,
  'work.decideMissing': ofThese,
  'byHand.make': (db: ReadableDatabase, party: PartyId, { party: name }: { readonly party: string }) =>
    partyByName(db, name)?.id === party,
  // What stood in the project may be named there by what does not stand here.
  'byHand.remove': (db: ReadableDatabase, party: PartyId, { work }: { readonly work: WorkId }) =>
    isOf(db, party, work) && isMadeHere(db, work),
  'correction.correct': ofThese,
  'correction.withdraw': ofCorrected,
  'correction.keep': ofCorrected,
  'aside.put': false,
  'aside.bringBack': false,
  'layer.store': false,
  'layer.style': false,
  'layer.show': false,
  'layer.move': false,
  'layer.remove': false,
  'basemap.choose': false,
  'basemap.show': false,
  'basemap.forget': false,
  'combination.make': false,
  'combination.change': false,
  'combination.add': false,
  'combination.takeOut': false,
  'combination.agreeAgain': false,
  'combination.dissolve': false,
  'meeting.call': false,
  'meeting.move': false,
  'meeting.attend': false,
  'meeting.close': false,
  'meeting.callOff': false,
  'agenda.add': false,
  'agenda.order': false,
  'agenda.change': false,
  'agenda.note': false,
  'agenda.settle': false,
  'agenda.remove': false,
  'agreement.make': false,
  'agreement.change': false,
  'agreement.settle': false,
  'agreement.remove': false,
  'dossier.lead': false,
  'dossier.level': false,
  'dossier.describe': false,
  'dossier.worth': false,
  'dossier.divide': false,
  'dossier.party': false,
  'dossier.result': false,
  'dossier.order': false,
  'dossier.release': false,
  'condition.make': false,
  'condition.change': false,
  'condition.settle': false,
  'condition.remove': false,
  'fact.make': false,
  'fact.change': false,
  'fact.dispute': false,
  'fact.settle': false,
  'fact.remove': false,
  'attachment.add': false,
  'attachment.change': false,
  'attachment.remove': false,
  'judgement.judge': false,
  'judgement.takeBack': false,
  'digRest.except': false,
  'digRest.withdrawException': false,
  'settings.changeOverlap': false,
  'sharing.set': false,
  'preparation.store': (
    db: ReadableDatabase,
    party: PartyId,
    { sheets }: { readonly sheets: readonly AnsweredBy[] },
  ) => sheets.every((sheet) => areTheirAnswers(db, party, sheet)),
  'preparation.answer': areTheirAnswers,
  'body.make': false,
  'body.change': false,
  'body.end': false,
  'escalation.make': false,
  'escalation.change': false,
  'escalation.answer': false,
  'people.make': false,
  'people.change': false,
  'people.handOver': false,
  'people.review': false,
  'groundRule.make': false,
  'groundRule.change': false,
  'groundRule.drop': false,
  'groundRule.recalibrate': false,
  // None came along, so those that are there were made here.
  'remark.make': true,
  'remark.change': true,
  'remark.settle': true,
  'remark.remove': true,
  'proposal.make': (_: ReadableDatabase, party: PartyId, { party: of }: { readonly party: PartyId }) =>
    of === party,
  'proposal.change': ofProposal,
  'proposal.withdraw': ofProposal,
  'proposal.accept': false,
  'proposal.decline': false,
  'column.make': false,
  'column.change': false,
  'column.order': false,
  'column.end': false,
  'column.remove': false,
  'column.fill': false,
  'sight.keep': false,
  'sight.rename': false,
  'sight.replace': false,
  'sight.remove': false,
  // Of what was done here.
  'history.undo': true,
  'history.redo': true,
  'history.goBack': true,
  'merge.decide': false,
}

/** For names that a file says. */
export function isEverTheirs(name: string): boolean {
  return Object.hasOwn(inPartyCopy, name) && inPartyCopy[name as keyof typeof inPartyCopy] !== false
}

/** Fails with `partyCopy.notTheirs`, and with `partyCopy.otherWorks`. */
export function requireTheirs(
  db: ReadableDatabase,
  { party }: PartyCopyOf,
  { rule, input }: { readonly rule: Rule; readonly input: never },
): void {
  const isTheirs = typeof rule === 'boolean' ? rule : rule(db, party, input)
  if (isTheirs) return
  const [known] = db.rows('party', ['name'], 'WHERE id = ?', party)
  const key = rule === false ? 'partyCopy.notTheirs' : 'partyCopy.otherWorks'
  throw new ExpectedFailure(message(key, { party: known?.name ?? '' }))
}

/** A work that is not there is refused by the command itself. */
function isOf(db: ReadableDatabase, party: PartyId, work: WorkId): boolean {
  const [found] = db.rows('work', ['party'], 'WHERE id = ?', work)
  return found === undefined || found.party === party
}

function isMadeHere(db: ReadableDatabase, work: WorkId): boolean {
  return db.count('change', `WHERE record_table = 'by_hand' AND op = 'insert' AND record = ?`, work) > 0
}
