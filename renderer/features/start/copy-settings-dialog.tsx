/** How many dated copies are kept on this machine, and where. */
import { useState } from 'react'
import type { CopySettings } from '../../../shared/domain/dated-copy.ts'
import { useControl } from '../../api/index.ts'
import { Button, Dialog, FailureInPlace, Field, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './start.module.css'

interface CopySettingsDialogProps {
  readonly settings: CopySettings
  /** Where those of this project lie now. */
  readonly now: string
  readonly onClose: () => void
}

export function CopySettingsDialog({ settings, now, onClose }: CopySettingsDialogProps) {
  const t = useWords(words)
  const set = useControl('copy.set')
  const [keep, setKeep] = useState(settings.isOn ? String(settings.keep) : '0')
  const [folder, setFolder] = useState(settings.folder ?? '')
  const count = /^\d{1,3}$/.test(keep.trim()) ? Number(keep) : NaN
  const isRight = count === 0 || (count >= 3 && count <= 500)
  const store = async () => {
    if (!isRight) return
    const chosen = { isOn: count > 0, keep: count === 0 ? settings.keep : count }
    const stored = await set.run({ ...chosen, folder: folder.trim() === '' ? null : folder.trim() })
    if (stored.ok) onClose()
  }
  return (
    <Dialog
      title={t.copiesSet}
      isOpen
      onClose={onClose}
      onConfirm={() => void store()}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="main" isDisabled={set.isBusy} onPress={() => void store()}>
            {t.save}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field
          label={t.keepHowMany}
          help={t.keepHelp}
          value={keep}
          onChange={setKeep}
          error={isRight ? null : t.keepWrong}
        />
        <Field label={t.copiesFolder} help={t.copiesFolderHelp(now)} value={folder} onChange={setFolder} />
      </div>
      <FailureInPlace failure={set.failure} />
    </Dialog>
  )
}
