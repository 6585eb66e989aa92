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
import styles from './field.module.css'

export interface FieldProps extends Omit<TextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string
  readonly help?: string
  /** Shown and announced when given. */
  readonly error?: string | null
  readonly placeholder?: string
  /** More than one line. */
  readonly lines?: number
}

export function Field({ label, help, error, placeholder = '', lines, ...props }: FieldProps) {
  return (
    <TextField {...props} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {lines === undefined ? (
        <Input className={styles.input ?? ''} placeholder={placeholder} />
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
