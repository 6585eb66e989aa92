/** What became of the works of a project since they were read, for who follows instead of reading them all again. */
import { z } from 'zod'
import { WorkId } from './ids.ts'
import { Work } from './work.ts'

export const WorkChanges = z.object({
  /** New and changed works, each with its place in longitude and latitude. */
  put: z.array(z.object({ work: Work, place: z.custom<GeoJSON.Geometry>().nullable() })),
  gone: z.array(WorkId),
})
export type WorkChanges = z.infer<typeof WorkChanges>

/**
 * Where each work of the list that follows comes from: its index in the list before, or, counted from -1 downwards, in
 * `put`. Both lists are in the order of ids, and so is the one that follows.
 */
export function whereFrom(
  before: readonly WorkId[],
  put: readonly WorkId[],
  gone: readonly WorkId[],
): Int32Array {
  const out = new Set([...gone, ...put])
  const coming = put.map((id, at) => ({ id, at })).sort((one, two) => (one.id < two.id ? -1 : 1))
  const from: number[] = []
  let next = 0
  before.forEach((id, at) => {
    for (let one = coming[next]; one !== undefined && one.id <= id; one = coming[++next])
      from.push(-1 - one.at)
    if (!out.has(id)) from.push(at)
  })
  for (const one of coming.slice(next)) from.push(-1 - one.at)
  return Int32Array.from(from)
}

/** The works as they are now; those that were not touched stay the same objects. `works` and the answer are in the order of ids. */
export function worksAfter(works: readonly Work[], { put, gone }: WorkChanges): Work[] {
  const ids = put.map(({ work }) => work.id)
  const before = works.map(({ id }) => id)
  return [...whereFrom(before, ids, gone)].flatMap((at) => (at < 0 ? put[-1 - at]?.work : works[at]) ?? [])
}
