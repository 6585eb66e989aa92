/** The project file as a whole: what it says about itself, and the list of everything that was done in it. */
import { z } from 'zod'
import { CommandId, PartyId } from './ids.ts'
import { Message } from './message.ts'
import { OverlapSettings } from './overlap.ts'
import { Party } from './party.ts'
import { Revisions } from './record-kind.ts'
import { ReferenceLayer } from './reference-layer.ts'
import { Sharing } from './sharing.ts'

/** A step that undo or redo would take now: the command it reverses, and the sentence of what comes or goes with it. */
export const HistoryStep = z.object({ command: CommandId, what: Message })
export type HistoryStep = z.infer<typeof HistoryStep>

export const ProjectSummary = z.object({
  /** The same in every copy of the project. */
  id: z.string(),
  file: z.string(),
  /** The file or its folder may not be written: it can be looked at and exported, and saved elsewhere. */
  isReadOnly: z.boolean(),
  name: z.string(),
  crs: z.string(),
  /** Number of commands ever done; grows with every change, undo and redo included. */
  revision: z.int(),
  revisions: Revisions,
  works: z.int(),
  parties: z.array(Party),
  layers: z.array(ReferenceLayer),
  overlapSettings: OverlapSettings,
  /** What parties let others see. */
  sharing: Sharing,
  /** Of a copy for a party to work in apart: which, and from the project as it stood when (instant, ISO 8601 in UTC). */
  partyCopy: z.object({ party: PartyId, madeAt: z.iso.datetime() }).nullable(),
  /** What undo and redo would do now; null when there is nothing. */
  undo: HistoryStep.nullable(),
  redo: HistoryStep.nullable(),
})
export type ProjectSummary = z.infer<typeof ProjectSummary>

export const HistoryEntry = z.object({
  id: CommandId,
  revision: z.int(),
  actor: z.string(),
  at: z.iso.datetime(),
  /** `undo` and `redo` carry the sentence of the change they take back or do again. */
  kind: z.enum(['change', 'undo', 'redo']),
  what: Message,
  /** Undone by a later command and not redone. */
  undone: z.boolean(),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>
