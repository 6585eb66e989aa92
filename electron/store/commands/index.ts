/**
 * Every command a project file knows, once: its name, as in the contract where that has it, and its handler. Input and
 * answer of a command, the thread's client and what the core passes through derive from this table.
 */
import type { ProjectDatabase, WritableDatabase } from '../database.ts'
import { goBack } from '../as-it-was.ts'
import { redo, undo } from '../history.ts'
import { decideApart } from './decide-apart.ts'
import type { CommandBy, Revised } from '../command-input.ts'
import { partyCopyOf } from '../log/party-copy-of.ts'
import { addPoints, changePoint, notePoint, orderPoints, removePoint, settlePoint } from './agenda.ts'
import { changeAgreement, makeAgreement, removeAgreement, settleAgreement } from './agreement.ts'
import { addAttachments, changeAttachment, removeAttachment } from './attachment.ts'
import { bringBack, putAside } from './aside.ts'
import { changeBody, endBody, makeBody } from './body.ts'
import { chooseBasemap, forgetBasemap, showBasemap } from './basemap.ts'
import { makeByHand, removeByHand } from './by-hand.ts'
import {
  addWorks,
  agreeAgain,
  changeCombination,
  dissolveCombination,
  makeCombination,
  takeOutWork,
} from './combination.ts'
import { correct, keepCorrections, withdrawCorrections } from './correction.ts'
import { storeDelivery } from './delivery.ts'
import { exceptDigRest, withdrawException } from './dig-rest.ts'
import { dropRule, layDownRule, recalibrate, rewordRule } from './ground-rule.ts'
import { judge, takeBack } from './judgement.ts'
import { changeCondition, makeCondition, removeCondition, settleCondition } from './condition.ts'
import {
  aimAt,
  describe,
  divideCost,
  layDownOrder,
  leadBy,
  letPartySay,
  releaseOrder,
  sayWorth,
  tellResult,
} from './dossier.ts'
import { answerEscalation, changeEscalation, escalate } from './escalation.ts'
import { changeFact, disputeFact, layDownFact, removeFact, settleFact } from './fact.ts'
import { keepSight, removeSight, renameSight, replaceSight } from './kept-sight.ts'
import { moveLayer, showLayer, styleLayer } from './layer-look.ts'
import { inPartyCopy, requireTheirs, type RulesInPartyCopy } from './in-party-copy.ts'
import { addLayers, removeLayer } from './layer.ts'
import { attendMeeting, callMeeting, callOffMeeting, closeMeeting, moveMeeting } from './meeting.ts'
import { changePerson, handOver, makePerson, reviewPerson } from './person.ts'
import { answerPreparation, storePreparation } from './preparation.ts'
import {
  changeColumn,
  endColumn,
  fillColumn,
  makeColumn,
  orderColumns,
  removeColumn,
} from './project-column.ts'
import {
  acceptProposal,
  changeProposal,
  declineProposal,
  makeProposal,
  withdrawProposal,
} from './proposal.ts'
import { changeRemark, makeRemark, removeRemark, settleRemark } from './remark.ts'
import { runCommand, type Done } from './run-command.ts'
import { changeOverlapSettings } from './settings.ts'
import { setSharing } from './sharing.ts'
import { confirmPlace, decideMissing, placeWork } from './work.ts'

const handlers = {
  'delivery.store': storeDelivery,
  'work.place': placeWork,
  'work.confirmPlace': confirmPlace,
  'work.decideMissing': decideMissing,
  'byHand.make': makeByHand,
  'byHand.remove': removeByHand,
  'correction.correct': correct,
  'correction.withdraw': withdrawCorrections,
  'correction.keep': keepCorrections,
  'aside.put': putAside,
  'aside.bringBack': bringBack,
  'layer.store': addLayers,
  'layer.style': styleLayer,
  'layer.show': showLayer,
  'layer.move': moveLayer,
  'layer.remove': removeLayer,
  'basemap.choose': chooseBasemap,
  'basemap.show': showBasemap,
  'basemap.forget': forgetBasemap,
  'combination.make': makeCombination,
  'combination.change': changeCombination,
  'combination.add': addWorks,
  'combination.takeOut': takeOutWork,
  'combination.agreeAgain': agreeAgain,
  'combination.dissolve': dissolveCombination,
  'meeting.call': callMeeting,
  'meeting.move': moveMeeting,
  'meeting.attend': attendMeeting,
  'meeting.close': closeMeeting,
  'meeting.callOff': callOffMeeting,
  'agenda.add': addPoints,
  'agenda.order': orderPoints,
  'agenda.change': changePoint,
  'agenda.note': notePoint,
  'agenda.settle': settlePoint,
  'agenda.remove': removePoint,
  'agreement.make': makeAgreement,
  'agreement.change': changeAgreement,
  'agreement.settle': settleAgreement,
  'agreement.remove': removeAgreement,
  'dossier.lead': leadBy,
  'dossier.level': aimAt,
  'dossier.describe': describe,
  'dossier.worth': sayWorth,
  'dossier.divide': divideCost,
  'dossier.party': letPartySay,
  'dossier.result': tellResult,
  'condition.make': makeCondition,
  'condition.change': changeCondition,
  'condition.settle': settleCondition,
  'condition.remove': removeCondition,
  'fact.make': layDownFact,
  'fact.change': changeFact,
  'fact.dispute': disputeFact,
  'fact.settle': settleFact,
  'fact.remove': removeFact,
  'attachment.add': addAttachments,
  'attachment.change': changeAttachment,
  'attachment.remove': removeAttachment,
  'dossier.order': layDownOrder,
  'dossier.release': releaseOrder,
  'judgement.judge': judge,
  'judgement.takeBack': takeBack,
  'digRest.except': exceptDigRest,
  'digRest.withdrawException': withdrawException,
  'settings.changeOverlap': changeOverlapSettings,
  'sharing.set': setSharing,
  'preparation.store': storePreparation,
  'preparation.answer': answerPreparation,
  'body.make': makeBody,
  'body.change': changeBody,
  'body.end': endBody,
  'escalation.make': escalate,
  'escalation.change': changeEscalation,
  'escalation.answer': answerEscalation,
  'people.make': makePerson,
  'people.change': changePerson,
  'groundRule.make': layDownRule,
  'groundRule.change': rewordRule,
  'groundRule.drop': dropRule,
  'groundRule.recalibrate': recalibrate,
  'proposal.make': makeProposal,
  'proposal.change': changeProposal,
  'proposal.withdraw': withdrawProposal,
  'proposal.accept': acceptProposal,
  'proposal.decline': declineProposal,
  'remark.make': makeRemark,
  'remark.change': changeRemark,
  'remark.settle': settleRemark,
  'remark.remove': removeRemark,
  'column.make': makeColumn,
  'column.change': changeColumn,
  'column.order': orderColumns,
  'column.end': endColumn,
  'column.remove': removeColumn,
  'column.fill': fillColumn,
  'people.handOver': handOver,
  'people.review': reviewPerson,
  'sight.keep': keepSight,
  'sight.rename': renameSight,
  'sight.replace': replaceSight,
  'sight.remove': removeSight,
}

/** What goes through history instead of adding to it, and what speaks to the log itself. */
const steps = {
  'history.undo': undo,
  'history.redo': redo,
  'history.goBack': goBack,
  'merge.decide': decideApart,
}

type Handlers = typeof handlers
type Steps = typeof steps

export type CommandName = keyof Handlers | keyof Steps
export type CommandInput<Name extends CommandName> = Parameters<(Handlers & Steps)[Name]>[1]
export type CommandValue<Name extends CommandName> = Name extends keyof Handlers
  ? ReturnType<Handlers[Name]> extends Done<infer Value>
    ? Value
    : never
  : Name extends keyof Steps
    ? Omit<ReturnType<Steps[Name]>, keyof Revised>
    : never

/** Of every command it is said whose it is in a copy for a party: one that is forgotten there does not compile. */
const rulesInPartyCopy: RulesInPartyCopy<{ [Name in CommandName]: CommandInput<Name> }> = inPartyCopy

/** History may hold what cannot be read, and bring it back; a command cannot. */
export function isStep(name: CommandName): name is keyof Steps {
  return Object.hasOwn(steps, name)
}

/** The names, for who passes commands on. */
export const commandNames: ReadonlySet<string> = new Set([...Object.keys(handlers), ...Object.keys(steps)])

/** Fails as the handler of `name` does, as {@link runCommand} does, and in a copy for a party as {@link requireTheirs} does. */
export function runNamed<Name extends CommandName>(
  db: ProjectDatabase,
  name: Name,
  input: CommandInput<Name>,
  by: CommandBy,
): Revised & CommandValue<Name> {
  // The types of this door hold them together; inside, a name known only at run time meets its handler.
  const given = input as never
  // In the transaction of the command: what another program wrote over the file is not read as if it were ours.
  return db.transaction(() => {
    const apart = partyCopyOf(db)
    if (apart !== null) requireTheirs(db, apart, { rule: rulesInPartyCopy[name], input: given })
    if (isStep(name)) return steps[name](db, given, by) as never
    const handler = (handlers as Record<string, AnyHandler>)[name] as AnyHandler
    return runCommand(db, by, (records) => handler(records, given, by), { name, input }) as never
  })
}

type AnyHandler = (records: WritableDatabase, input: never, by: CommandBy) => Done<object>
