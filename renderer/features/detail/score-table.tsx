/** A score taken apart: every part in points, adding up to the whole. */
import { useFormat, useWords } from '../../ui/index.ts'
import type { OverlapSettings, ScoreParts } from '../../../shared/domain/overlap.ts'
import { largeMetres } from '../../../shared/overlap/score.ts'
import { scorePoints } from './score-points.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface ScoreTableProps {
  /** A kansengebied has the mean of its pairs, and its own size. */
  readonly of: 'pair' | 'cluster'
  readonly score: number
  readonly parts: ScoreParts
  readonly weights: OverlapSettings['weights']
}

export function ScoreTable({ of, score, parts, weights }: ScoreTableProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const points = scorePoints(parts, weights)
  const inWords = (meaning: string | ((large: string) => string)) =>
    typeof meaning === 'string' ? meaning : meaning(number(largeMetres))
  return (
    <table className={styles.facts}>
      <caption>{t.scoreWhy}</caption>
      <thead>
        <tr>
          <th scope="col">{t.part}</th>
          <th scope="col" className={styles.number}>
            {t.value}
          </th>
          <th scope="col" className={styles.number}>
            {t.points}
          </th>
          <th scope="col">{t.weight}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ part, value, shown, most }) => (
          <tr key={part}>
            <th scope="row">
              {t.parts[part]}
              <span className={styles.meaning}>{inWords(t.partMeans[of][part])}</span>
            </th>
            <td className={styles.number}>{`${number(100 * value)} %`}</td>
            <td className={styles.number}>{number(shown, 1)}</td>
            <td className={styles.unit}>{t.outOf(number(most, 1))}</td>
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row">{t.total}</th>
          <td />
          <td className={styles.number}>{number(score, 1)}</td>
          <td className={styles.unit}>{t.outOf(number(100))}</td>
        </tr>
      </tbody>
    </table>
  )
}
