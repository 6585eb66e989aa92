/** A score taken apart: every part in points, adding up to the whole. */
import { useFormat, useWords } from '../../ui/index.ts'
import type { OverlapSettings, ScoreParts } from '../../../shared/domain/overlap.ts'
import { scorePoints } from './score-points.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export interface ScoreTableProps {
  readonly score: number
  readonly parts: ScoreParts
  readonly weights: OverlapSettings['weights']
}

export function ScoreTable({ score, parts, weights }: ScoreTableProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const points = scorePoints(parts, weights)
  const widest = Math.max(...points.map(({ most }) => most), 1)
  return (
    <table className={styles.facts}>
      <caption>{t.scoreWhy}</caption>
      <tbody>
        {points.map(({ part, points: got, most }) => (
          <tr key={part}>
            <th scope="row">{t.parts[part]}</th>
            <td className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(100 * most) / widest}%` }}>
                <span style={{ width: `${most === 0 ? 0 : (100 * got) / most}%` }} />
              </span>
            </td>
            <td className={styles.number}>{number(got, 1)}</td>
            <td className={styles.unit}>{t.outOf(number(most))}</td>
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
