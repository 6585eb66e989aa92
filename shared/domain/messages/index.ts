/** All sentences of the core, by room. A key is `room.what`. */
import type { Bilingual } from '../language.ts'
import { agreementMessages } from './agreement.ts'
import { asideMessages } from './aside.ts'
import { attachmentMessages } from './attachment.ts'
import { basemapMessages } from './basemap.ts'
import { bodyMessages } from './body.ts'
import { byHandMessages } from './by-hand.ts'
import { choiceMessages } from './choice.ts'
import { columnMessages } from './column.ts'
import { contradictionMessages } from './contradiction.ts'
import { coordinateMessages } from './coordinates.ts'
import { copyMessages } from './copy.ts'
import { coreMessages } from './core.ts'
import { correctionMessages } from './correction.ts'
import { decisionMessages } from './decision.ts'
import { differenceMessages } from './difference.ts'
import { digRestMessages } from './dig-rest.ts'
import { dossierMessages } from './dossier.ts'
import { escalationMessages } from './escalation.ts'
import { exportMessages } from './export.ts'
import { followedMessages } from './followed.ts'
import { factMessages } from './fact.ts'
import { groundRuleMessages } from './ground-rule.ts'
import { hostMessages } from './host.ts'
import { importFileMessages } from './import-files.ts'
import { importMessages } from './import.ts'
import { judgementMessages } from './judgement.ts'
import { looksMessages } from './looks.ts'
import { mappingMessages } from './mapping.ts'
import { meetingMessages } from './meeting.ts'
import { mergeMessages } from './merge.ts'
import { minutesMessages } from './minutes.ts'
import { orderMessages } from './order.ts'
import { overlapMessages } from './overlap.ts'
import { partyCopyMessages } from './party-copy.ts'
import { partyFileMessages } from './party-file.ts'
import { personMessages } from './person.ts'
import { placeMessages } from './place.ts'
import { preparingMessages } from './preparing.ts'
import { proposalMessages } from './proposal.ts'
import { remarkMessages } from './remark.ts'
import { repairMessages } from './repair.ts'
import { rulesMessages } from './rules.ts'
import { sharingMessages } from './sharing.ts'
import { sheetMessages } from './sheet.ts'
import { sightMessages } from './sight.ts'
import { signalMessages } from './signal.ts'
import { storeMessages } from './store.ts'
import { toSignMessages } from './to-sign.ts'
import { windowMessages } from './window.ts'
import { yearPageMessages } from './year-page.ts'

const all = {
  ...agreementMessages,
  ...asideMessages,
  ...attachmentMessages,
  ...basemapMessages,
  ...bodyMessages,
  ...byHandMessages,
  ...choiceMessages,
  ...columnMessages,
  ...contradictionMessages,
  ...coordinateMessages,
  ...copyMessages,
  ...coreMessages,
  ...correctionMessages,
  ...decisionMessages,
  ...differenceMessages,
  ...digRestMessages,
  ...dossierMessages,
  ...escalationMessages,
  ...exportMessages,
  ...followedMessages,
  ...factMessages,
  ...groundRuleMessages,
  ...hostMessages,
  ...importFileMessages,
  ...importMessages,
  ...judgementMessages,
  ...looksMessages,
  ...mappingMessages,
  ...meetingMessages,
  ...mergeMessages,
  ...minutesMessages,
  ...orderMessages,
  ...overlapMessages,
  ...partyCopyMessages,
  ...partyFileMessages,
  ...personMessages,
  ...placeMessages,
  ...preparingMessages,
  ...proposalMessages,
  ...remarkMessages,
  ...repairMessages,
  ...rulesMessages,
  ...sharingMessages,
  ...sheetMessages,
  ...sightMessages,
  ...signalMessages,
  ...storeMessages,
  ...toSignMessages,
  ...windowMessages,
  ...yearPageMessages,
} as const

export type MessageKey = keyof typeof all
export const messages: Readonly<Record<MessageKey, Bilingual>> = all
