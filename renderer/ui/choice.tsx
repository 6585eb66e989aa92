/** One out of a list, behind a button that shows what was chosen. */
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  type Key,
} from 'react-aria-components'
import { Icon } from './icon.tsx'
import field from './field.module.css'
import styles from './choice.module.css'

export interface ChoiceProps<Value extends string> {
  readonly label: string
  /** The label is only read out, not shown. */
  readonly hideLabel?: boolean
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, hideLabel = false, options, value, onChange, placeholder = '–', isDisabled = false } = props
  const choose = (key: Key | null) => {
    const option = options.find((candidate) => candidate.value === key)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <Select
      className={field.field ?? ''}
      value={value}
      onChange={choose}
      placeholder={placeholder}
      isDisabled={isDisabled}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {hideLabel ? null : <Label className={field.label ?? ''}>{label}</Label>}
      <Button className={styles.button ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <Icon name="down" />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {options.map((option) => (
            <ListBoxItem
              key={option.value}
              id={option.value}
              className={styles.option ?? ''}
              textValue={option.label}
            >
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  )
}
