/** Pictures and files that are kept with a combination. Their bytes stand apart: a list of them is short whatever they weigh. */
import { z } from 'zod'
import { AttachmentId, CombinationId } from './ids.ts'

const megabyte = 1024 * 1024

/** At most so many bytes: of one file, of all that a project keeps, and of a picture that is shown in its place. */
export const attachmentMost = { file: 25 * megabyte, project: 500 * megabyte, shown: 10 * megabyte } as const

/** In whole megabytes, as sentences say it. */
export function inMegabytes(bytes: number): number {
  return Math.floor(bytes / megabyte)
}

/** Handed over at once. */
export const attachmentsAtOnce = 100

export const AttachmentFields = z.object({
  name: z.string().trim().min(1).max(200),
  /** Empty: there is nothing to say of it. */
  note: z.string().trim().max(2_000),
  /** Goes to parties that take part, and into what is made for them; otherwise it is for who draws up the plan. */
  isShared: z.boolean(),
})
export type AttachmentFields = z.infer<typeof AttachmentFields>

export const Attachment = AttachmentFields.extend({
  id: AttachmentId,
  combination: CombinationId,
  /** Of what the file itself says to be, and otherwise of its name. */
  mediaType: z.string().min(1),
  /** Bytes. */
  size: z.int().positive(),
  /** SHA-256 of its bytes in hexadecimal, by which they are kept: the same file is kept once. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type Attachment = z.infer<typeof Attachment>

const pictures: readonly string[] = ['image/png', 'image/jpeg', 'image/webp']

/** That a browser may draw in its place. A drawing in svg may hold more than a drawing, and is a file. */
export function isPicture({ mediaType }: Pick<Attachment, 'mediaType'>): boolean {
  return pictures.includes(mediaType)
}

/** A picture made for a document: a jpeg that was handed over, of so many pixels. */
export const PictureOf = z.object({
  attachment: AttachmentId,
  upload: z.string(),
  width: z.int().positive().max(8_192),
  height: z.int().positive().max(8_192),
})
export type PictureOf = z.infer<typeof PictureOf>
