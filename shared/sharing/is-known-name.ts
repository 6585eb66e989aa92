/** A name made of several works, which may be told where one that is seen in full has it as well. */
import type { WorkId } from '../domain/ids.ts'
import type { Work } from '../domain/work.ts'
import type { Sight } from './sight.ts'

/** Whether a work in full, of those of `works` that `about` names, has this as its street, its district or its own name. */
export function isKnownName(
  name: string,
  about: readonly WorkId[],
  works: readonly Work[],
  { levelOf }: Sight,
): boolean {
  const isAbout = new Set(about)
  return works.some(
    (work) =>
      isAbout.has(work.id) &&
      levelOf(work.id) === 'full' &&
      [work.street, work.district, work.name].includes(name),
  )
}
