/** Whether a work can be in any pair: not when it was withdrawn, nor when the rules leave it out. */
import type { OverlapSettings } from '../../domain/overlap.ts'
import type { Work } from '../../domain/work.ts'

export function takesPart(
  { firmness, discipline, kind }: Pick<Work, 'firmness' | 'discipline' | 'kind'>,
  { exclusions }: Pick<OverlapSettings, 'exclusions'>,
): boolean {
  if (firmness === 'withdrawn' || exclusions.firmness.includes(firmness)) return false
  return !exclusions.disciplines.includes(discipline) && !exclusions.kinds.includes(kind)
}
