/** One of a few, all of them in sight. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import styles from './timeline.module.css'

interface SegmentsProps<Value extends string> {
  readonly label: string
  readonly options: readonly Value[]
  readonly names: Readonly<Record<Value, string>>
  readonly value: Value
  readonly onChange: (value: Value) => void
}

export function Segments<Value extends string>({
  label,
  options,
  names,
  value,
  onChange,
}: SegmentsProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.segments ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option))
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option} id={option} className={styles.segment ?? ''}>
          {names[option]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
