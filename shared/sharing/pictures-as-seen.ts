/** Pictures that stand in a plan, for whom it goes out to: of what the plan tells them is kept, and of nothing else. */
import type { AttachmentId } from '../domain/ids.ts'
import type { Plan } from '../domain/plan.ts'
import { passed } from './passed.ts'
import type { Seen } from './seen.ts'

/** A jpeg of so many pixels. */
export interface Picture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

export type Pictures = ReadonlyMap<AttachmentId, Picture>

export const noPictures: Seen<Pictures> = passed(new Map<AttachmentId, Picture>())

export function picturesAsSeen({ combinations }: Seen<Plan>, pictures: Pictures): Seen<Pictures> {
  const told = combinations.flatMap(({ attachments }) => attachments)
  return passed(
    new Map(
      told.flatMap(({ id }) => {
        const picture = pictures.get(id)
        return picture === undefined ? [] : [[id, picture] as const]
      }),
    ),
  )
}
