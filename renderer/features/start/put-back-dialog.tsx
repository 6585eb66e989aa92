/** Before a dated copy takes the place of the project: what comes of it, and what stays. */
import type { DatedCopy } from '../../../shared/domain/dated-copy.ts'
import { useControl } from '../../api/index.ts'
import { leaveFor } from '../../state/index.ts'
import { Button, Dialog, FailureInPlace, useWords } from '../../ui/index.ts'
import { enterProject } from './enter-project.ts'
import { words } from './words.ts'

interface PutBackDialogProps {
  readonly copy: DatedCopy
  /** When it was made, in words. */
  readonly made: string
  /** Of the project. */
  readonly file: string
  readonly onClose: () => void
}

export function PutBackDialog({ copy, made, file, onClose }: PutBackDialogProps) {
  const t = useWords(words)
  const restore = useControl('project.restore')
  const putBack = async () => {
    const restored = await leaveFor(restore, { backup: copy.file, file })
    if (!restored.ok) return
    onClose()
    enterProject(restored.value.project)
  }
  return (
    <Dialog
      title={t.putBackTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="danger" isDisabled={restore.isBusy} onPress={() => void putBack()}>
            {restore.isBusy ? t.puttingBack : t.putBackNow}
          </Button>
        </>
      }
    >
      <p>{t.putBackText(made, copy.stepsSince)}</p>
      <FailureInPlace failure={restore.failure} />
    </Dialog>
  )
}
