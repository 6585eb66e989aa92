/** Identities of records: UUIDv7 texts, branded so that one kind is never mistaken for another. */
import { z } from 'zod'

export const PartyId = z.uuid().brand<'PartyId'>()
export type PartyId = z.infer<typeof PartyId>

export const DeliveryId = z.uuid().brand<'DeliveryId'>()
export type DeliveryId = z.infer<typeof DeliveryId>

export const WorkId = z.uuid().brand<'WorkId'>()
export type WorkId = z.infer<typeof WorkId>

export const CombinationId = z.uuid().brand<'CombinationId'>()
export type CombinationId = z.infer<typeof CombinationId>

export const JudgementId = z.uuid().brand<'JudgementId'>()
export type JudgementId = z.infer<typeof JudgementId>

/** Pairs that were judged together, as one cluster. */
export const ConversationId = z.uuid().brand<'ConversationId'>()
export type ConversationId = z.infer<typeof ConversationId>

export const LayerId = z.uuid().brand<'LayerId'>()
export type LayerId = z.infer<typeof LayerId>

export const DigRestExceptionId = z.uuid().brand<'DigRestExceptionId'>()
export type DigRestExceptionId = z.infer<typeof DigRestExceptionId>

/** An imported area that rests after a finished work: one feature of a layer. */
export const ClosedAreaId = z.uuid().brand<'ClosedAreaId'>()
export type ClosedAreaId = z.infer<typeof ClosedAreaId>

export const AgreementId = z.uuid().brand<'AgreementId'>()
export type AgreementId = z.infer<typeof AgreementId>

export const GroundRuleId = z.uuid().brand<'GroundRuleId'>()
export type GroundRuleId = z.infer<typeof GroundRuleId>

export const RecalibrationId = z.uuid().brand<'RecalibrationId'>()
export type RecalibrationId = z.infer<typeof RecalibrationId>

/** A column that the project adds to works. */
export const ProjectColumnId = z.uuid().brand<'ProjectColumnId'>()
export type ProjectColumnId = z.infer<typeof ProjectColumnId>

/** One of the values of a column with a list. */
export const ColumnChoiceId = z.uuid().brand<'ColumnChoiceId'>()
export type ColumnChoiceId = z.infer<typeof ColumnChoiceId>

/** What a column says of a work: both ids, with a line between. */
export const ColumnValueId = z
  .string()
  .regex(/^[0-9a-f-]{36}_[0-9a-f-]{36}$/)
  .brand<'ColumnValueId'>()
export type ColumnValueId = z.infer<typeof ColumnValueId>

export const AttachmentId = z.uuid().brand<'AttachmentId'>()
export type AttachmentId = z.infer<typeof AttachmentId>

export const FactId = z.uuid().brand<'FactId'>()
export type FactId = z.infer<typeof FactId>

export const ProposalId = z.uuid().brand<'ProposalId'>()
export type ProposalId = z.infer<typeof ProposalId>

export const RemarkId = z.uuid().brand<'RemarkId'>()
export type RemarkId = z.infer<typeof RemarkId>

export const PreparationAnswerId = z.uuid().brand<'PreparationAnswerId'>()
export type PreparationAnswerId = z.infer<typeof PreparationAnswerId>

/** Two works of a combination, of which something is said about their order: both ids, the lower first, with a line between. */
export const DependencyId = z
  .string()
  .regex(/^[0-9a-f-]{36}_[0-9a-f-]{36}$/)
  .brand<'DependencyId'>()
export type DependencyId = z.infer<typeof DependencyId>

/** A party in the dossier of a combination: both ids, with a line between. */
export const DossierPartyId = z
  .string()
  .regex(/^[0-9a-f-]{36}_[0-9a-f-]{36}$/)
  .brand<'DossierPartyId'>()
export type DossierPartyId = z.infer<typeof DossierPartyId>

export const BodyId = z.uuid().brand<'BodyId'>()
export type BodyId = z.infer<typeof BodyId>

export const PersonId = z.uuid().brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>

/** A person in a body: both ids, with a line between. */
export const MembershipId = z
  .string()
  .regex(/^[0-9a-f-]{36}_[0-9a-f-]{36}$/)
  .brand<'MembershipId'>()
export type MembershipId = z.infer<typeof MembershipId>

/** A body that met on a day: its id and the day, with a line between. */
export const MeetingId = z
  .string()
  .regex(/^[0-9a-f-]{36}_\d{4}-\d{2}-\d{2}$/)
  .brand<'MeetingId'>()
export type MeetingId = z.infer<typeof MeetingId>

export const AgendaPointId = z.uuid().brand<'AgendaPointId'>()
export type AgendaPointId = z.infer<typeof AgendaPointId>

export const DecisionId = z.uuid().brand<'DecisionId'>()
export type DecisionId = z.infer<typeof DecisionId>

export const EscalationId = z.uuid().brand<'EscalationId'>()
export type EscalationId = z.infer<typeof EscalationId>

export const ConditionId = z.uuid().brand<'ConditionId'>()
export type ConditionId = z.infer<typeof ConditionId>

export const KeptSightId = z.uuid().brand<'KeptSightId'>()
export type KeptSightId = z.infer<typeof KeptSightId>

export const CommandId = z.uuid().brand<'CommandId'>()
export type CommandId = z.infer<typeof CommandId>

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'

/**
 * A cluster carries the identity of its first pair (lowest ids), so that far-away changes never rename it: both ids with
 * a line between. Plans from before clusters were of pairs name them by one work.
 */
export const ClusterId = z
  .string()
  .regex(new RegExp(`^${uuid}(?:_${uuid})?$`))
  .brand<'ClusterId'>()
export type ClusterId = z.infer<typeof ClusterId>
