/** Every kind of record that a project keeps, as tables: what the store, the log and `verify` know of them comes from here. */
import { agendaPointTable } from './agenda.ts'
import { agreementTable } from './agreement.ts'
import { asideTable } from './aside.ts'
import { attachmentTable } from './attachment.ts'
import { basemapTable } from './basemap.ts'
import { bodyTable, membershipTable } from './body.ts'
import { byHandTable } from './by-hand.ts'
import { combinationTable, combinationWorkTable } from './combination.ts'
import { correctionTable } from './correction.ts'
import { deliveredFileTable, deliveryTable } from './delivery.ts'
import {
  conditionTable,
  dependencyTable,
  dossierPartyTable,
  dossierTable,
  partyResultTable,
} from './dossier.ts'
import { decisionTable, meetingTable } from './decision.ts'
import { digRestExceptionTable } from './dig-rest-exception.ts'
import { factTable } from './fact.ts'
import { groundRuleTable, recalibrationTable } from './ground-rule.ts'
import { judgementTable } from './judgement.ts'
import { escalationTable } from './escalation.ts'
import { keptSightTable } from './kept-sight.ts'
import { layerLookTable } from './layer-look.ts'
import { layerFeatureTable, layerTable } from './layer.ts'
import { partyTable } from './party.ts'
import { personTable } from './person.ts'
import { preparationAnswerTable } from './preparation-answer.ts'
import { columnValueTable, projectColumnTable } from './project-column.ts'
import { proposalTable } from './proposal.ts'
import { projectTable } from './project.ts'
import { remarkTable } from './remark.ts'
import { sharingTable } from './sharing.ts'
import { workTable } from './work.ts'

/** What others refer to stands before them. */
export const recordTables = {
  project: projectTable,
  party: partyTable,
  delivery: deliveryTable,
  delivered_file: deliveredFileTable,
  work: workTable,
  correction: correctionTable,
  aside: asideTable,
  by_hand: byHandTable,
  layer: layerTable,
  layer_feature: layerFeatureTable,
  layer_look: layerLookTable,
  basemap: basemapTable,
  combination: combinationTable,
  combination_work: combinationWorkTable,
  judgement: judgementTable,
  dig_rest_exception: digRestExceptionTable,
  sharing: sharingTable,
  agreement: agreementTable,
  dossier: dossierTable,
  dependency: dependencyTable,
  dossier_party: dossierPartyTable,
  condition: conditionTable,
  party_result: partyResultTable,
  fact: factTable,
  attachment: attachmentTable,
  kept_sight: keptSightTable,
  preparation_answer: preparationAnswerTable,
  person: personTable,
  body: bodyTable,
  membership: membershipTable,
  project_column: projectColumnTable,
  column_value: columnValueTable,
  remark: remarkTable,
  proposal: proposalTable,
  ground_rule: groundRuleTable,
  recalibration: recalibrationTable,
  meeting: meetingTable,
  decision: decisionTable,
  agenda_point: agendaPointTable,
  escalation: escalationTable,
} as const
export type RecordTables = typeof recordTables
