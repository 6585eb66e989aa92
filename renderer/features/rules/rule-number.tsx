/** A number of a rule, typed where it stands: in the sentence, or beside its own name. */
import { Input, TextField } from 'react-aria-components'
import type { NumberField, YearField } from '../../../shared/overlap/rules/rule-fields.ts'
import { units } from '../../../shared/overlap/rules/rule-fields.ts'
import { useSay } from '../../ui/index.ts'
import { useReplacedByTyping } from '../../ui/replaced-by-typing.ts'
import styles from './rules.module.css'

interface RuleNumberProps {
  readonly field: NumberField | YearField
  readonly value: string
  readonly onChange: (text: string) => void
  readonly isWrong: boolean
  /** The element that says what is wrong. */
  readonly describedBy: string
  readonly placeholder?: string
}

export function RuleNumber({
  field,
  value,
  onChange,
  isWrong,
  describedBy,
  placeholder = '',
}: RuleNumberProps) {
  const say = useSay()
  const replaced = useReplacedByTyping()
  // A year and a weight have no unit besides what they are called.
  const hasUnit = field.is === 'number' && field.unit !== 'weight'
  const name = hasUnit ? `${say(field.label)} (${say(units[field.unit].more)})` : say(field.label)
  return (
    <TextField
      className={styles.number ?? ''}
      aria-label={name}
      value={value}
      onChange={onChange}
      isInvalid={isWrong}
      {...(isWrong ? { 'aria-describedby': describedBy } : {})}
    >
      <Input
        {...replaced}
        className={styles.input ?? ''}
        inputMode="decimal"
        placeholder={placeholder}
        style={{ width: `${Math.min(12, Math.max(3, value.length)) + 2}ch` }}
      />
    </TextField>
  )
}
