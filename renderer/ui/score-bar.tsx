/** A score of 0–100 as a number with a little bar; the number says it, the bar lets the eye compare. */
import { useFormat } from './use-format.ts'
import styles from './score-bar.module.css'

export interface ScoreBarProps {
  readonly value: number
  /** What 100 % of the bar stands for. */
  readonly most?: number
  /** Read out before the number. */
  readonly label: string
}

export function ScoreBar({ value, most = 100, label }: ScoreBarProps) {
  const { number } = useFormat()
  const share = most === 0 ? 0 : Math.min(100, Math.max(0, (100 * value) / most))
  return (
    <span className={styles.score} role="img" aria-label={`${label} ${number(value)}`} title={label}>
      <span className={styles.number}>{number(value)}</span>
      <span className={styles.bar}>
        <span className={styles.part} style={{ width: `${share}%` }} />
      </span>
    </span>
  )
}
