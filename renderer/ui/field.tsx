/** A labelled text field, with help under it and the sentence of what is wrong. */
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components'
import { useReplacedByTyping } from './replaced-by-typing.ts'
import styles from './field.module.css'

export interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string
  readonly help?: string
  /** Shown and announced when given. */
  readonly error?: string | null
  readonly placeholder?: string
  /** More than one line. */
  readonly lines?: number
  /** A period, a day, a number: what is typed takes the place of what stands there. */
  readonly isReplaced?: boolean
}

type OnKeyDown = NonNullable<TextFieldProps['onKeyDown']>

/** A field that listens to keys keeps the others from nobody: Esc still closes the dialog it stands in. */
function passedOn(onKeyDown: OnKeyDown): OnKeyDown {
  return (event) => {
    onKeyDown(event)
    if (!event.isDefaultPrevented()) event.continuePropagation()
  }
}

export function Field({
  label,
  help,
  error,
  placeholder = '',
  lines,
  isReplaced = false,
  onKeyDown,
  ...props
}: FieldProps) {
  const replaced = useReplacedByTyping()
  return (
    <TextField
      {...props}
      {...(onKeyDown && { onKeyDown: passedOn(onKeyDown) })}
      isInvalid={Boolean(error)}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {lines === undefined ? (
        <Input className={styles.input ?? ''} placeholder={placeholder} {...(isReplaced && replaced)} />
      ) : (
        <TextArea className={styles.input ?? ''} rows={lines} placeholder={placeholder} />
      )}
      {help === undefined ? null : (
        <Text slot="description" className={styles.help ?? ''}>
          {help}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </TextField>
  )
}
