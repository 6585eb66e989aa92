/** A file of the chosen works, as they may be seen by whom it is for. */
import { useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { WorksFormat } from '../../../../shared/domain/export-format.ts'
import type { PartyId, WorkId } from '../../../../shared/domain/ids.ts'
import type { Audience } from '../../../../shared/domain/sharing.ts'
import { addressOfFile, fetchFile, useJob, useProject, type MadeFile } from '../../../api/index.ts'
import { useLanguage } from '../../../state/index.ts'
import { Busy, Button, Choice, FailedState, Icon, useSay, useWords } from '../../../ui/index.ts'
import { PopoverDialog } from '../../../ui/popover-dialog.tsx'
import { words } from './words.ts'
import styles from './many.module.css'

type ForWhom = 'self' | 'everyone' | PartyId

export function ExportChosen({ ids }: { readonly ids: readonly WorkId[] }) {
  const t = useWords(words)
  return (
    <DialogTrigger>
      <Button>
        <Icon name="file" />
        {t.export}
      </Button>
      <PopoverDialog
        label={t.export}
        placement="bottom end"
        className={styles.popover}
        insideClassName={styles.export}
      >
        <h3>{t.export}</h3>
        <Ways ids={ids} />
      </PopoverDialog>
    </DialogTrigger>
  )
}

function Ways({ ids }: { readonly ids: readonly WorkId[] }) {
  const t = useWords(words)
  const language = useLanguage()
  const { project } = useProject()
  const [forWhom, setForWhom] = useState<ForWhom>('self')
  const [made, setMade] = useState<MadeFile | null>(null)
  const make = useJob('export.works')
  const issue = async (format: WorksFormat) => {
    setMade(null)
    const result = await make.run({ works: [...ids], format, language, forWhom: audienceOf(forWhom) })
    if (!result.ok) return
    setMade(result.value)
    fetchFile(result.value)
  }
  return (
    <>
      <Choice<ForWhom>
        label={t.forWhom}
        value={forWhom}
        options={[
          { value: 'self', label: t.forSelf },
          { value: 'everyone', label: t.forEveryone },
          ...(project?.parties ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={setForWhom}
      />
      <div className={styles.formats}>
        {WorksFormat.options.map((format) => (
          <Button key={format} isDisabled={make.isBusy} onPress={() => void issue(format)}>
            <Icon name="file" />
            {format}
          </Button>
        ))}
      </div>
      <div aria-live="polite">
        {make.isBusy ? <Busy what={t.making} progress={make.progress} onCancel={make.cancel} /> : null}
        {made === null ? null : <Made made={made} />}
        {make.failure === null ? null : <FailedState failure={make.failure} />}
      </div>
    </>
  )
}

function Made({ made }: { readonly made: MadeFile }) {
  const t = useWords(words)
  const say = useSay()
  return (
    <>
      <p>
        {t.made(made.name)}{' '}
        <a href={addressOfFile(made)} download={made.name}>
          {t.download}
        </a>
      </p>
      {made.notes.map((note) => (
        <p key={say(note)}>{say(note)}</p>
      ))}
    </>
  )
}

/** Null: who draws up the plan, and sees all. */
function audienceOf(forWhom: ForWhom): Audience | null {
  if (forWhom === 'self') return null
  return { party: forWhom === 'everyone' ? null : forWhom, atMost: 'full' }
}
