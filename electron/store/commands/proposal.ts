/**
 * What parties propose: made, changed, withdrawn, and answered by who draws up the plan. Taking one over does what it asks by the
 * same commands as by hand, with their checks, in one step with the answer.
 */
import type { CombinationFields } from '../../../shared/domain/combination.ts'
import type { Decided } from '../../../shared/domain/decision.ts'
import type { CombinationId, PartyId, ProposalId } from '../../../shared/domain/ids.ts'
import { message, type Message } from '../../../shared/domain/message.ts'
import type { Period } from '../../../shared/domain/period.ts'
import {
  proposalStateNames,
  type Proposal,
  type ProposalAsks,
  type ProposalState,
} from '../../../shared/domain/proposal.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { bilingualOf, proposalAsksInWords, wholeDays } from '../../../shared/plan/proposal-in-words.ts'
import { proposalStanding, type ProposedIn } from '../../../shared/plan/proposal-standing.ts'
import { proposalTable } from '../../../shared/records/proposal.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import { requireCombination } from '../combinations.ts'
import type { CommandBy } from '../command-input.ts'
import type { ReadableDatabase, WritableDatabase } from '../database.ts'
import { namesOfAsked } from '../names-of-asked.ts'
import { newId } from '../new-id.ts'
import { readRecords } from '../read-records.ts'
import { readWork, requireWorks } from '../works.ts'
import { settleAgreement } from './agreement.ts'
import { changeCombination, makeCombination } from './combination.ts'
import { correct } from './correction.ts'
import type { Done } from './run-command.ts'

interface Asked {
  readonly asks: ProposalAsks
  readonly reason: string
}

/**
 * Fails with `proposal.unknownParty`, `store.unknownWork`, `store.unknownCombination`, `store.tooFewWorks`,
 * `proposal.unknownAgreement` and `proposal.notTheirAgreement`.
 */
export function makeProposal(
  records: WritableDatabase,
  { party, ...asked }: Asked & { party: PartyId },
  { actor }: CommandBy,
): Done<{ proposal: ProposalId }> {
  const fields = requireAskable(records, party, asked)
  const id = newId() as ProposalId
  const made = { actor, at: new Date().toISOString() }
  const open = { state: 'open', answer: null, answeredBy: null, answeredAt: null } as const
  records.insert('proposal', rowOf(proposalTable, { id, party, ...fields, ...open, ...made }))
  return { what: sentence(records, 'proposal.made', { party, ...fields }), value: { proposal: id } }
}

/** Asks something else, or says it in other words. Fails as {@link makeProposal} does, and with `proposal.unknown` and `proposal.notOpen`. */
export function changeProposal(
  records: WritableDatabase,
  { id, ...asked }: Asked & { id: ProposalId },
): Done<object> {
  const { party } = requireOpen(records, id)
  const fields = requireAskable(records, party, asked)
  records.update('proposal', id, rowOf(proposalTable, fields))
  return { what: sentence(records, 'proposal.changed', { party, ...fields }), value: {} }
}

/** Fails with `proposal.unknown` and `proposal.notOpen`. */
export function withdrawProposal(
  records: WritableDatabase,
  { id }: { id: ProposalId },
  by: CommandBy,
): Done<object> {
  const proposal = requireOpen(records, id)
  answer(records, id, { state: 'withdrawn', answer: null }, by)
  return { what: sentence(records, 'proposal.withdrawn', proposal), value: {} }
}

/** Fails with `proposal.unknown` and `proposal.notOpen`. */
export function declineProposal(
  records: WritableDatabase,
  { id, reason }: { id: ProposalId; reason: string },
  by: CommandBy,
): Done<object> {
  const proposal = requireOpen(records, id)
  answer(records, id, { state: 'declined', answer: reason }, by)
  return { what: sentence(records, 'proposal.declined', proposal, { answer: reason }), value: {} }
}

interface TakenOver {
  readonly id: ProposalId
  /** What is agreed where works are to be done together. */
  readonly combination?: CombinationFields | null
  readonly decided?: Decided | null
}

/**
 * What it asks is done, unless it is so already, and it says that it was taken over. Fails with `proposal.unknown`,
 * `proposal.notOpen`, `proposal.gone`, `proposal.needsCombination`, `proposal.notAllWorks` and `proposal.notTheirAgreement`, and as the
 * command does that it stands for.
 */
export function acceptProposal(
  records: WritableDatabase,
  { id, combination = null, decided = null }: TakenOver,
  by: CommandBy,
): Done<{ combination: CombinationId | null }> {
  const proposal = requireOpen(records, id)
  const standing = proposalStanding(proposal, projectOf(records))
  if (standing === 'gone') throw new ExpectedFailure(message('proposal.gone'))
  const what = sentence(records, 'proposal.accepted', proposal)
  const made = standing === 'already' ? null : carryOut(records, proposal, { combination, decided }, by)
  answer(records, id, { state: 'accepted', answer: null }, by)
  return { what, value: { combination: made } }
}

/** Answers the combination that was made. */
function carryOut(
  records: WritableDatabase,
  proposal: Proposal,
  { combination, decided }: { combination: CombinationFields | null; decided: Decided | null },
  by: CommandBy,
): CombinationId | null {
  const { asks } = proposal
  switch (asks.is) {
    case 'period': {
      const reason = sourceOf(records, proposal)
      correct(records, { works: [asks.work], becomes: { period: asks.period }, reason }, by)
      return null
    }
    case 'agreedPeriod': {
      const { agreements, ...known } = requireCombination(records, asks.combination)
      const periods = agreements
        .filter(({ period }) => period.start !== known.period.start || period.end !== known.period.end)
        .map(({ work, period }) => ({ work, period }))
      const fields = { ...known, period: asks.period, periods }
      changeCombination(records, { id: asks.combination, fields, decided }, by)
      return null
    }
    case 'together': {
      if (combination === null) throw new ExpectedFailure(message('proposal.needsCombination'))
      if (!asks.works.every((work) => combination.works.includes(work)))
        throw new ExpectedFailure(message('proposal.notAllWorks'))
      return makeCombination(records, { ...combination, decided }, by).value.combination.id
    }
    case 'settled':
      // Somebody else may do it by now, or another program said so of somebody else's.
      requireAskable(records, proposal.party, proposal)
      settleAgreement(records, { id: asks.agreement, state: asks.state })
      return null
  }
}

/** Who proposed it and why, as the reason of a correction. */
function sourceOf(db: ReadableDatabase, { party, actor, reason }: Proposal): string {
  const name = nameOfParty(db, party)
  const by = actor === '' ? name : `${name} (${actor})`
  return `${by}: ${reason}`
}

function answer(
  records: WritableDatabase,
  id: ProposalId,
  said: { readonly state: Exclude<ProposalState, 'open'>; readonly answer: string | null },
  { actor }: CommandBy,
): void {
  const at = new Date().toISOString()
  records.update('proposal', id, rowOf(proposalTable, { ...said, answeredBy: actor, answeredAt: at }))
}

/** With the period that counts now. */
function requireAskable(
  db: ReadableDatabase,
  party: PartyId,
  { asks, reason }: Asked,
): Asked & { readonly was: Period | null } {
  const name = nameOfParty(db, party)
  switch (asks.is) {
    case 'period': {
      requireWorks(db, [asks.work])
      return { asks, reason, was: readWork(db, asks.work)?.period ?? null }
    }
    case 'agreedPeriod':
      return { asks, reason, was: wholeDays(requireCombination(db, asks.combination).period) }
    case 'together': {
      const works = [...new Set(asks.works)]
      if (works.length < 2) throw new ExpectedFailure(message('store.tooFewWorks'))
      requireWorks(db, works)
      return { asks: { ...asks, works }, reason, was: null }
    }
    case 'settled': {
      const [agreement] = db.rows('agreement', ['party'], 'WHERE id = ?', asks.agreement)
      if (!agreement) throw new ExpectedFailure(message('proposal.unknownAgreement'))
      if (agreement.party !== party)
        throw new ExpectedFailure(message('proposal.notTheirAgreement', { party: name }))
      return { asks, reason, was: null }
    }
  }
}

function requireOpen(db: ReadableDatabase, id: ProposalId): Proposal {
  const [proposal] = readRecords(db, 'proposal', 'WHERE id = ?', id)
  if (!proposal) throw new ExpectedFailure(message('proposal.unknown'))
  if (proposal.state !== 'open')
    throw new ExpectedFailure(message('proposal.notOpen', { state: proposalStateNames[proposal.state] }))
  return proposal
}

type Sentences =
  'proposal.made' | 'proposal.changed' | 'proposal.withdrawn' | 'proposal.accepted' | 'proposal.declined'

function sentence(
  db: ReadableDatabase,
  key: Sentences,
  { party, asks, reason }: Pick<Proposal, 'party' | 'asks' | 'reason'>,
  values: Message['values'] = {},
): Message {
  const said = bilingualOf(proposalAsksInWords(asks, namesOfAsked(db)))
  return message(key, { party: nameOfParty(db, party), asks: said, reason, ...values })
}

function nameOfParty(db: ReadableDatabase, id: PartyId): string {
  const [party] = db.rows('party', ['name'], 'WHERE id = ?', id)
  if (!party) throw new ExpectedFailure(message('proposal.unknownParty'))
  return party.name
}

function projectOf(db: ReadableDatabase): ProposedIn {
  return {
    workOf: (id) => readWork(db, id),
    combinationOf: (id) => readRecords(db, 'combination', 'WHERE id = ?', id)[0],
    combinedIn: (id) => db.rows('combination_work', ['combination'], 'WHERE work = ?', id)[0]?.combination,
    agreementOf: (id) => db.rows('agreement', ['state'], 'WHERE id = ?', id)[0],
  }
}
