/** Some texts that are written down together. What was typed outlives the desk, until it is stored. */
import { z } from 'zod'
import { useKeptInProject } from '../../../state/index.ts'
import { Button, Field } from '../../../ui/index.ts'
import styles from './dossier.module.css'

export interface TextsFormProps<Name extends string> {
  /** Of what is typed, in this project. */
  readonly name: string
  readonly fields: readonly { readonly name: Name; readonly label: string; readonly help?: string }[]
  readonly stored: Readonly<Record<Name, string | null>>
  readonly keep: string
  /** When one word says little without what stands above it. */
  readonly keepAloud?: string
  readonly isBusy: boolean
  /** Whether it was stored. */
  readonly onKeep: (texts: Record<Name, string | null>) => Promise<boolean>
}

const Draft = z.record(z.string(), z.string())

export function TextsForm<Name extends string>(props: TextsFormProps<Name>) {
  const { name, fields, stored, keep, keepAloud, isBusy, onKeep } = props
  const texts = Object.fromEntries(fields.map((field) => [field.name, stored[field.name] ?? '']))
  // What is stored meanwhile by someone else, or taken back, is what one goes on from.
  const kept = useKeptInProject(`${name} ${JSON.stringify(texts)}`, Draft, texts)
  const isChanged = fields.some((field) => (kept.value[field.name] ?? '') !== texts[field.name])
  const store = async () => {
    const said = Object.fromEntries(fields.map((field) => [field.name, orNull(kept.value[field.name] ?? '')]))
    if (await onKeep(said as Record<Name, string | null>)) kept.forget()
  }
  return (
    <div className={styles.texts}>
      {fields.map((field) => (
        <Field
          key={field.name}
          label={field.label}
          {...(field.help === undefined ? {} : { help: field.help })}
          lines={2}
          value={kept.value[field.name] ?? ''}
          onChange={(text) => kept.change({ ...kept.value, [field.name]: text })}
        />
      ))}
      <div>
        <Button
          isDisabled={isBusy || !isChanged}
          {...(keepAloud === undefined ? {} : { 'aria-label': keepAloud })}
          onPress={() => void store()}
        >
          {keep}
        </Button>
      </div>
    </div>
  )
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
