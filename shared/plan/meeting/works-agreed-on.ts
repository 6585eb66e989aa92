/** Whose works an agreement is about, which says who may read it. */
import type { AgendaPoint } from '../../domain/agenda.ts'
import type { Agreement } from '../../domain/agreement.ts'
import type { WorkId } from '../../domain/ids.ts'
import type { TellTopic } from './topics-in.ts'

/** Those of its combination, or of the point at which it was made; none where it is of neither. Null: what it was about is gone. */
export function worksAgreedOn(
  { combination, point }: Pick<Agreement, 'combination' | 'point'>,
  points: readonly AgendaPoint[],
  tellTopic: TellTopic,
): readonly WorkId[] | null {
  if (combination !== null) return tellTopic({ is: 'combination', combination }).works
  if (point === null) return []
  const found = points.find(({ id }) => id === point)
  return found === undefined ? null : tellTopic(found.topic).works
}
