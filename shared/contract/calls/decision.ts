/** What people decide: combinations, and verdicts on what is not taken up. */
import { z } from 'zod'
import { AgendaPoint } from '../../domain/agenda.ts'
import { AgreedWork, Combination, CombinationFields } from '../../domain/combination.ts'
import { Decided, Decision, Meeting } from '../../domain/decision.ts'
import {
  ConditionFields,
  ConditionState,
  Dependency,
  Dossier,
  DossierFields,
  DossierParty,
  PartyResult,
} from '../../domain/dossier.ts'
import {
  AgreementId,
  AttachmentId,
  ClusterId,
  CombinationId,
  ConditionId,
  DependencyId,
  FactId,
  JudgementId,
  MeetingId,
  PartyId,
  ProposalId,
  RemarkId,
  WorkId,
} from '../../domain/ids.ts'
import { Language } from '../../domain/language.ts'
import { Message } from '../../domain/message.ts'
import { ListFormat, PaperFormat } from '../../domain/paper-format.ts'
import { Audience } from '../../domain/sharing.ts'
import { Verdict, VerdictTerms } from '../../domain/judgement-verdict.ts'
import { Judgement } from '../../domain/judgement.ts'
import { Agreement, AgreementFields, AgreementState } from '../../domain/agreement.ts'
import { Attachment, AttachmentFields, attachmentsAtOnce } from '../../domain/attachment.ts'
import { Dispute, Fact, FactFields, Settlement } from '../../domain/fact.ts'
import { Proposal, ProposalAsks, ProposalReason } from '../../domain/proposal.ts'
import { Remark, RemarkAbout, RemarkText } from '../../domain/remark.ts'
import { command, job, query } from '../call.ts'
import { madeFile, nothing, revised } from './several-calls.ts'

/** In which body it was decided; null where the project has none. */
const decided = Decided.nullable().default(null)

export const decisionCalls = {
  /**
   * Meetings of bodies with the points of their agendas, in no order, and what was decided in them, oldest first: in one answer,
   * for a meeting never stands somewhere without what it talks about.
   */
  'decision.list': query(
    ['meeting', 'agenda'],
    nothing,
    z.object({ meetings: z.array(Meeting), points: z.array(AgendaPoint), decisions: z.array(Decision) }),
  ),
  'combination.list': query(['combination'], nothing, z.array(Combination)),
  'combination.make': command(
    CombinationFields.extend({ decided }),
    revised.extend({ combination: Combination }),
  ),
  'combination.change': command(
    z.object({ id: CombinationId, fields: CombinationFields, decided }),
    revised.extend({ combination: Combination }),
  ),
  /** Works join; the period of the whole grows where theirs reach outside it. */
  'combination.add': command(
    z.object({ id: CombinationId, works: z.array(AgreedWork).min(1), decided }),
    revised.extend({ combination: Combination }),
  ),
  'combination.takeOut': command(
    z.object({ id: CombinationId, work: WorkId, decided }),
    revised.extend({ combination: Combination }),
  ),
  /** It stays as agreed, knowing what was delivered since. */
  'combination.agreeAgain': command(
    z.object({ id: CombinationId, decided }),
    revised.extend({ combination: Combination }),
  ),
  /** Its afsprakenblad as a file, for the parties that sign it. */
  'combination.sheet': job(
    null,
    z.object({ combination: CombinationId, format: PaperFormat, language: Language.default('nl') }),
    madeFile,
  ),
  'combination.dissolve': command(z.object({ id: CombinationId, decided }), revised),
  /** Who does what by when, oldest first. */
  'agreement.list': query(['agreement'], nothing, z.array(Agreement)),
  /** These as a file. Without `withNames` no person is named in it. `forWhom` null: who draws it up. */
  'agreement.export': job(
    null,
    z.object({
      agreements: z.array(AgreementId).min(1),
      format: ListFormat,
      language: Language.default('nl'),
      withNames: z.boolean().default(false),
      forWhom: Audience.nullable().default({ party: null, atMost: 'full' }),
    }),
    madeFile,
  ),
  /** In a combination, or else at a point of an agenda, or of neither. */
  'agreement.make': command(
    z.object({
      combination: Agreement.shape.combination,
      point: Agreement.shape.point,
      fields: AgreementFields,
    }),
    revised.extend({ agreement: AgreementId }),
  ),
  'agreement.change': command(z.object({ id: AgreementId, fields: AgreementFields }), revised),
  'agreement.settle': command(z.object({ id: AgreementId, state: AgreementState }), revised),
  'agreement.remove': command(z.object({ id: AgreementId }), revised),
  /** With what was said of works that are in its combination now. */
  'dossier.list': query(['dossier', 'combination'], nothing, z.array(Dossier)),
  'dossier.lead': command(DossierFields.pick({ combination: true, leading: true }), revised),
  'dossier.level': command(DossierFields.pick({ combination: true, aimed: true, realised: true }), revised),
  'dossier.describe': command(
    DossierFields.pick({ combination: true, when: true, how: true, what: true }),
    revised,
  ),
  'dossier.worth': command(
    DossierFields.pick({ combination: true, use: true, economic: true, social: true, ecological: true }),
    revised,
  ),
  /** Null: in proportion to the task of each party. */
  'dossier.divide': command(DossierFields.pick({ combination: true, costKey: true }), revised),
  'dossier.party': command(DossierParty.omit({ id: true }), revised),
  'dossier.result': command(PartyResult.omit({ id: true }), revised),
  'condition.make': command(
    z.object({ combination: CombinationId, fields: ConditionFields }),
    revised.extend({ condition: ConditionId }),
  ),
  'condition.change': command(z.object({ id: ConditionId, fields: ConditionFields }), revised),
  'condition.settle': command(z.object({ id: ConditionId, state: ConditionState }), revised),
  'condition.remove': command(z.object({ id: ConditionId }), revised),
  /** Lays down the order of two works; said again of the same two, it takes the place of what was said. */
  'dossier.order': command(Dependency.omit({ id: true }), revised),
  'dossier.release': command(z.object({ id: DependencyId }), revised),
  /** What parties take for true of combinations, oldest first. */
  'fact.list': query(['fact'], nothing, z.array(Fact)),
  'fact.make': command(
    z.object({ combination: CombinationId, fields: FactFields }),
    revised.extend({ fact: FactId }),
  ),
  'fact.change': command(z.object({ id: FactId, fields: FactFields }), revised),
  'fact.dispute': command(z.object({ id: FactId, dispute: Dispute }), revised),
  /** Null: the dispute goes on after all. */
  'fact.settle': command(z.object({ id: FactId, settlement: Settlement.nullable() }), revised),
  'fact.remove': command(z.object({ id: FactId }), revised),
  /** What is kept with combinations, oldest first, without its bytes; `GET /attachments/{attachment}` hands one over. */
  'attachment.list': query(['attachment'], nothing, z.array(Attachment)),
  /** Of what was uploaded; `notes`: of each file that was not kept, why. */
  'attachment.add': command(
    z.object({ combination: CombinationId, uploads: z.array(z.string()).min(1).max(attachmentsAtOnce) }),
    revised.extend({ attachments: z.array(AttachmentId), notes: z.array(Message) }),
  ),
  'attachment.change': command(z.object({ id: AttachmentId, fields: AttachmentFields }), revised),
  'attachment.remove': command(z.object({ id: AttachmentId }), revised),
  /** What parties proposed and what became of it, oldest first. */
  'proposal.list': query(['proposal'], nothing, z.array(Proposal)),
  'proposal.make': command(
    z.object({ party: PartyId, asks: ProposalAsks, reason: ProposalReason }),
    revised.extend({ proposal: ProposalId }),
  ),
  'proposal.change': command(
    z.object({ id: ProposalId, asks: ProposalAsks, reason: ProposalReason }),
    revised,
  ),
  'proposal.withdraw': command(z.object({ id: ProposalId }), revised),
  /** What it asks is done, in one step. `combination`: what is agreed where works are to be done together; then answered as made. */
  'proposal.accept': command(
    z.object({ id: ProposalId, combination: CombinationFields.nullable().default(null), decided }),
    revised.extend({ combination: CombinationId.nullable() }),
  ),
  'proposal.decline': command(z.object({ id: ProposalId, reason: ProposalReason }), revised),
  /** Oldest first. */
  'remark.list': query(['remark'], nothing, z.array(Remark)),
  'remark.make': command(
    z.object({ about: RemarkAbout, text: RemarkText }),
    revised.extend({ remark: RemarkId }),
  ),
  'remark.change': command(z.object({ id: RemarkId, text: RemarkText }), revised),
  'remark.settle': command(z.object({ id: RemarkId, isDone: z.boolean() }), revised),
  'remark.remove': command(z.object({ id: RemarkId }), revised),
  'judgement.list': query(['judgement'], nothing, z.array(Judgement)),
  /**
   * One verdict, with its reason, on every pair among these works that is in no combination; of one cluster alone when it
   * is named, since works can meet in other conversations as well. Terms that do not go with the verdict are left out.
   */
  'judgement.judge': command(
    z.object({
      works: z.array(WorkId).min(2),
      cluster: ClusterId.optional(),
      verdict: Verdict,
      until: VerdictTerms.shape.until.default(null),
      who: VerdictTerms.shape.who.default(null),
      due: VerdictTerms.shape.due.default(null),
      reason: z.string().trim().min(1),
      /** The meeting in which it is said. */
      meeting: MeetingId.nullable().default(null),
    }),
    revised.extend({ judgements: z.array(JudgementId) }),
  ),
  /** Takes the judgements on the pairs among these works back; of one cluster alone when it is named. */
  'judgement.takeBack': command(
    z.object({ works: z.array(WorkId).min(2), cluster: ClusterId.optional() }),
    revised,
  ),
} as const
