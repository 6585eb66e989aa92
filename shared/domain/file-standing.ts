/** How the file of an open project stands: whether it is written in from here, who else does, and whether it is still there. */
import { z } from 'zod'

/** Who has a project open to write in it, as the program there left word beside the file. */
export const WritingClaim = z.object({
  /** As history names the person. */
  actor: z.string().max(200),
  machine: z.string().max(255),
  /** Instants, ISO 8601 in UTC, by the clock of that machine. */
  since: z.iso.datetime(),
  lastSign: z.iso.datetime(),
})
export type WritingClaim = z.infer<typeof WritingClaim>

/**
 * `written`: from here. Otherwise it is only looked at: the file or its folder may not be written (`readOnly`), its disk has no
 * room for as much as a word of who writes (`diskFull`), someone else writes in it (`inUse`), that was asked (`asked`), also
 * of a dated copy, which is put back and not written in (`datedCopy`), or someone took over the writing from here (`takenOver`).
 */
export const FileAccess = z.enum([
  'written',
  'readOnly',
  'diskFull',
  'inUse',
  'asked',
  'datedCopy',
  'takenOver',
])
export type FileAccess = z.infer<typeof FileAccess>

/**
 * Whether who looks may go on writing: nobody holds the file any more (`free`), or its owner, on another machine, has given no
 * sign of life for some minutes and a person has to say that it may be (`ifSure`).
 */
export const TakeOver = z.enum(['no', 'free', 'ifSure'])
export type TakeOver = z.infer<typeof TakeOver>

/** Another copy of the same project beside it, under a name that a program which synchronises folders gives. */
export const CopyBeside = z.object({ file: z.string(), changedAt: z.iso.datetime() })
export type CopyBeside = z.infer<typeof CopyBeside>

export const FileStanding = z.object({
  access: FileAccess,
  /** Of who writes elsewhere; null when nobody does, or nobody that can be named. */
  claim: WritingClaim.nullable(),
  takeOver: TakeOver,
  /** The file is there as it was opened; its path leads nowhere, to another file, or cannot be followed at this moment. */
  reach: z.enum(['there', 'gone', 'replaced', 'unreachable']),
  copiesBeside: z.array(CopyBeside),
})
export type FileStanding = z.infer<typeof FileStanding>
