/**
 * Who sees which field of what goes out. Of a record each field says so where it is declared; here stands what a plan tells
 * besides, and what a record is told with that stands in other tables. A field without a rule goes to nobody, and a kind
 * without it does not compile.
 */
import type { Agreement } from '../domain/agreement.ts'
import type { ListedAgreement } from '../domain/agreement-list.ts'
import type { Attachment } from '../domain/attachment.ts'
import type { Combination, CombinedWork } from '../domain/combination.ts'
import type { Condition, Dossier, DossierParty, PartyResult } from '../domain/dossier.ts'
import type { Fact } from '../domain/fact.ts'
import type { ToldDecision } from '../domain/decision.ts'
import type {
  ReportAgreement,
  ReportDecision,
  ReportEscalation,
  ReportTopic,
  ReportVerdict,
} from '../domain/meeting-report.ts'
import type { Plan } from '../domain/plan.ts'
import type { PreparationAnswer } from '../domain/preparation-answer.ts'
import type { ColumnValue, ProjectColumn } from '../domain/project-column.ts'
import type { Work } from '../domain/work.ts'
import { agendaPointTable } from '../records/agenda.ts'
import { agreementTable } from '../records/agreement.ts'
import { attachmentTable } from '../records/attachment.ts'
import { combinationTable, combinationWorkTable } from '../records/combination.ts'
import { decisionTable } from '../records/decision.ts'
import { conditionTable, dossierPartyTable, dossierTable, partyResultTable } from '../records/dossier.ts'
import { escalationTable } from '../records/escalation.ts'
import { factTable } from '../records/fact.ts'
import { rulesOf } from '../records/field.ts'
import { judgementTable } from '../records/judgement.ts'
import { preparationAnswerTable } from '../records/preparation-answer.ts'
import { columnValueTable, projectColumnTable } from '../records/project-column.ts'
import { only, outline, untold, type FieldRules } from '../records/seen.ts'
import { workTable } from '../records/work.ts'

/** What goes out, by kind. */
interface Kinds {
  readonly work: Work
  readonly combination: Combination
  readonly combinedWork: CombinedWork
  readonly agreement: Agreement
  readonly dossier: Dossier
  readonly dossierParty: DossierParty
  readonly partyResult: PartyResult
  readonly condition: Condition
  readonly fact: Fact
  readonly attachment: Attachment
  readonly openArea: Plan['open'][number]
  readonly areaSetAside: Plan['setAside'][number]
  readonly brokenRest: Plan['brokenRests'][number]
  readonly preparationAnswer: PreparationAnswer
  readonly decision: ToldDecision
  readonly projectColumn: ProjectColumn
  readonly columnValue: ColumnValue
  readonly reportTopic: ReportTopic
  readonly reportDecision: ReportDecision
  readonly reportAgreement: ReportAgreement
  readonly listedAgreement: ListedAgreement
  readonly reportEscalation: ReportEscalation
  readonly reportVerdict: ReportVerdict
}

export const fieldRules: { readonly [Kind in keyof Kinds]: FieldRules<Kinds[Kind]> } = {
  work: rulesOf(workTable),
  combination: { ...rulesOf(combinationTable), works: outline, agreements: outline },
  combinedWork: { ...rulesOf(combinationWorkTable), period: outline },
  agreement: rulesOf(agreementTable),
  dossier: {
    ...rulesOf(dossierTable),
    dependencies: outline,
    parties: outline,
    conditions: outline,
    results: outline,
  },
  dossierParty: rulesOf(dossierPartyTable),
  partyResult: rulesOf(partyResultTable),
  condition: rulesOf(conditionTable),
  fact: rulesOf(factTable),
  attachment: rulesOf(attachmentTable),
  openArea: {
    cluster: outline,
    // Made of streets and names of its works.
    name: only('open', untold),
    score: outline,
    works: outline,
    status: { reach: 'agreed', otherwise: () => ({ is: 'open' }) },
    // Reckoned from when one of its works begins, and how firm that is.
    decideBy: only('open', null),
  },
  areaSetAside: {
    cluster: outline,
    name: only('open', untold),
    verdict: outline,
    reason: only('agreed', untold),
    until: only('agreed', null),
    works: outline,
  },
  brokenRest: {
    work: outline,
    // Where nothing is known of the street it is the name of what closes it.
    street: only('open', untold),
    starts: outline,
    until: outline,
    isExcepted: outline,
    closedBy: outline,
  },
  preparationAnswer: rulesOf(preparationAnswerTable),
  decision: {
    is: outline,
    day: outline,
    body: only('agreed', untold),
    level: outline,
    parties: { reach: 'agreed', otherwise: () => [] },
    basis: only('agreed', untold),
    reason: only('agreed', untold),
  },
  // What a point is about names works by their ids.
  reportTopic: { ...rulesOf(agendaPointTable), topic: only('agreed', { is: 'free' }) },
  reportDecision: rulesOf(decisionTable),
  reportAgreement: rulesOf(agreementTable),
  listedAgreement: { ...rulesOf(agreementTable), about: only('agreed', null) },
  reportEscalation: {
    ...rulesOf(escalationTable),
    from: only('agreed', null),
    to: only('agreed', untold),
  },
  projectColumn: rulesOf(projectColumnTable),
  columnValue: rulesOf(columnValueTable),
  reportVerdict: rulesOf(judgementTable),
}
