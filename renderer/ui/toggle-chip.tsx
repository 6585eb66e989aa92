/** A choice that is on or off, with how many it would show. */
import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import styles from './toggle-chip.module.css'

export interface ToggleChipProps {
  readonly children: ReactNode
  /** How many there are of this, already written in the language of the screen. */
  readonly count?: string
  readonly isSelected: boolean
  readonly onChange: (isSelected: boolean) => void
}

export function ToggleChip({ children, count, isSelected, onChange }: ToggleChipProps) {
  return (
    <ToggleButton className={styles.chip ?? ''} isSelected={isSelected} onChange={onChange}>
      {children}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </ToggleButton>
  )
}
