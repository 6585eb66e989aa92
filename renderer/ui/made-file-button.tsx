/** A button that has the core make a file and fetches it; that it is being made, and what failed, stand beside it. */
import type { CallInput } from '../../shared/contract/calls.ts'
import { fetchFile, useJob } from '../api/index.ts'
import { Button, type ButtonProps } from './button.tsx'
import { Icon } from './icon.tsx'
import { defineWords, useSay, useWords } from './words.ts'
import styles from './made-file-button.module.css'

const words = defineWords({
  nl: { making: 'Bestand maken…', cancel: 'Annuleren' },
  en: { making: 'Making the file…', cancel: 'Cancel' },
})

type FileJob =
  | 'agreement.export'
  | 'combination.sheet'
  | 'delivery.rejects'
  | 'meeting.report'
  | 'party.template'
  | 'preparation.make'

export interface MadeFileButtonProps<Name extends FileJob> {
  readonly call: Name
  readonly input: CallInput<Name>
  readonly label: string
  readonly look?: ButtonProps['look']
}

export function MadeFileButton<Name extends FileJob>(props: MadeFileButtonProps<Name>) {
  const { call, input, label, look = 'plain' } = props
  const t = useWords(words)
  const say = useSay()
  const job = useJob(call)
  const make = async () => {
    const made = await job.run(input)
    if (made.ok) fetchFile(made.value)
  }
  return (
    <span className={styles.whole}>
      <Button look={look} onPress={job.isBusy ? job.cancel : () => void make()}>
        <Icon name="file" />
        {job.isBusy ? `${t.making} ${t.cancel}` : label}
      </Button>
      {job.failure === null ? null : (
        <span role="alert" className={styles.failure}>
          {say(job.failure)}
        </span>
      )}
    </span>
  )
}
