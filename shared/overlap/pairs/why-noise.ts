/** Says why a pair does not count. */
import { message, type Message, type MessageKey } from '../../domain/message.ts'
import type { Noise, Pair } from '../../domain/overlap.ts'
import type { ComparedWork } from '../compared-work.ts'
import { isOneMeasure, toldMeasure } from './one-measure.ts'

const sentences: Readonly<Record<Exclude<Noise, 'version'>, MessageKey>> = {
  sliver: 'overlap.sliver',
  stacked: 'overlap.stacked',
  region: 'overlap.region',
}

/** Why the pair of `a` and `b` is noise, in one sentence; none when it counts. */
export function whyNoise({ noise }: Pick<Pair, 'noise'>, a: ComparedWork, b: ComparedWork): Message[] {
  if (noise === null) return []
  if (noise !== 'version') return [message(sentences[noise])]
  return [message(isOneMeasure(toldMeasure(a), toldMeasure(b)) ? 'overlap.versions' : 'overlap.otherVersion')]
}
