/** A path of a file: typed, or in the desktop window chosen with the system's own dialog. */
import type { PathMode } from '../../shared/contract/calls/project.ts'
import { useControl, useProject } from '../api/index.ts'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { FailedState } from './states.tsx'
import { defineWords, useWords } from './words.ts'
import styles from './path-field.module.css'

const words = defineWords({ nl: { browse: 'Bladeren…' }, en: { browse: 'Browse…' } })

interface PathFieldProps {
  readonly label: string
  readonly help: string
  readonly error?: string | null
  readonly mode: PathMode
  readonly value: string
  readonly onChange: (path: string) => void
}

export function PathField({ mode, value, onChange, ...field }: PathFieldProps) {
  const t = useWords(words)
  const { host } = useProject()
  const dialog = useControl('host.choosePath')
  const browse = async () => {
    const chosen = await dialog.run({ mode })
    if (chosen.ok && chosen.value.path !== null) onChange(chosen.value.path)
  }
  return (
    <div className={styles.pathField}>
      <Field {...field} value={value} onChange={onChange} spellCheck="false" autoComplete="off" />
      {host === 'shell' ? (
        <Button onPress={() => void browse()} isDisabled={dialog.isBusy}>
          {t.browse}
        </Button>
      ) : null}
      {dialog.failure === null ? null : <FailedState failure={dialog.failure} />}
    </div>
  )
}
