/** What someone remarks: on a work, on works that meet, on a combination. It decides nothing, and stands until it was dealt with. */
import { z } from 'zod'
import { CombinationId, RemarkId, WorkId } from './ids.ts'

export const RemarkAbout = z.discriminatedUnion('is', [
  z.object({ is: z.literal('work'), work: WorkId }),
  /** A kansengebied has no record of its own: it is the one in which these two meet, whatever else joins or leaves. */
  z.object({ is: z.literal('meeting'), work: WorkId, met: WorkId }),
  z.object({ is: z.literal('combination'), combination: CombinationId }),
])
export type RemarkAbout = z.infer<typeof RemarkAbout>

export const RemarkText = z.string().trim().min(1)

export const Remark = z.object({
  id: RemarkId,
  about: RemarkAbout,
  text: RemarkText,
  /** Someone said that it was dealt with. */
  isDone: z.boolean(),
  actor: z.string(),
  /** Instant, ISO 8601 in UTC. */
  at: z.iso.datetime(),
})
export type Remark = z.infer<typeof Remark>

/** What someone looks at: works, of a kansengebied perhaps, or of a combination. */
export interface RemarkedOn {
  readonly works: readonly WorkId[]
  readonly combination: CombinationId | null
}

/**
 * Which of these remarks are of use to who looks at this, in their order: of a work what is said of it and of whom it meets;
 * of works together what is said of each of them and where two of them meet.
 */
export function remarksOn(remarks: readonly Remark[], { works, combination }: RemarkedOn): readonly Remark[] {
  const [only, ...others] = works
  const among = new Set(works)
  return remarks.filter(({ about }) => {
    if (about.is === 'combination') return about.combination === combination
    if (about.is === 'work') return among.has(about.work)
    if (others.length === 0) return about.work === only || about.met === only
    return among.has(about.work) && among.has(about.met)
  })
}
