/** Marks in lists on what is only tried, so that nobody takes it for what stands. */
import type { ClusterId, WorkId } from '../../shared/domain/ids.ts'
import { useTrying } from '../state/index.ts'
import { useFormat } from './use-format.ts'
import { defineWords, useWords } from './words.ts'
import styles from './tried-marks.module.css'

const words = defineWords({
  nl: { scoreWas: (score: string) => `was ${score}`, newlyFormed: 'nieuw', tried: 'geprobeerd' },
  en: { scoreWas: (score: string) => `was ${score}`, newlyFormed: 'new', tried: 'tried' },
})

/** Beside the score of a cluster: what it was before something was tried; nothing when it is the same. */
export function ScoreWas({ cluster, score }: { readonly cluster: ClusterId; readonly score: number }) {
  const t = useWords(words)
  const { number } = useFormat()
  const change = useTrying((state) => state.clusters.get(cluster))
  if (change === undefined || change.was?.score === score) return null
  return (
    <span className={styles.mark}>
      {change.was === null ? t.newlyFormed : t.scoreWas(number(change.was.score))}
    </span>
  )
}

/** Beside the period of a work that is not where its party has it. */
export function TriedMark({ work }: { readonly work: WorkId }) {
  const t = useWords(words)
  const isMoved = useTrying((state) => state.moved.has(work))
  return isMoved ? <span className={styles.mark}>{t.tried}</span> : null
}
