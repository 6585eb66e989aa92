/** Copies of a project that the program makes by itself while people work, each with its moment. */
import { z } from 'zod'
import { Message } from './message.ts'

/** Of this machine, for every project. */
export const CopySettings = z.object({
  isOn: z.boolean(),
  /** How many are kept of a project. */
  keep: z.int().min(3).max(500),
  /** Where all of them lie; null: in a folder of their own beside each project. */
  folder: z.string().trim().min(1).nullable(),
})
export type CopySettings = z.infer<typeof CopySettings>

export const usualCopySettings: CopySettings = { isOn: true, keep: 20, folder: null }

export const DatedCopy = z.object({
  file: z.string(),
  /** Instant, ISO 8601 in UTC. */
  madeAt: z.iso.datetime(),
  bytes: z.int(),
  /** Steps that were done since, and who did them, who did most first. */
  stepsSince: z.int(),
  actorsSince: z.array(z.string()),
  /** The first thing that was done since; null when nothing was. */
  firstSince: Message.nullable(),
})
export type DatedCopy = z.infer<typeof DatedCopy>

export const DatedCopies = z.object({
  settings: CopySettings,
  /** Where those of the open project lie. */
  folder: z.string(),
  /** Newest first. */
  copies: z.array(DatedCopy),
})
