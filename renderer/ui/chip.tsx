/** A small word with a frame: an outcome, a state, a count. Never the only bearer of meaning by its colour. */
import type { ReactNode } from 'react'
import styles from './chip.module.css'

export interface ChipProps {
  readonly children: ReactNode
  readonly tone?: 'plain' | 'accent' | 'warn' | 'danger' | 'good'
}

export function Chip({ children, tone = 'plain' }: ChipProps) {
  return <span className={`${styles.chip ?? ''} ${styles[tone] ?? ''}`}>{children}</span>
}
