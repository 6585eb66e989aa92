/** Putting works aside for good, and why: a total, a remark, what is no work. */
import { useCommand } from '../../../api/index.ts'
import { useNotices, useViewState } from '../../../state/index.ts'
import { ReasonDialog, useFormat, useWords } from '../../../ui/index.ts'
import type { WorkId } from '../../../../shared/domain/ids.ts'
import { message } from '../../../../shared/domain/message.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { words } from './words.ts'
import styles from '../detail.module.css'

export interface AsideDialogProps {
  /** At least one. */
  readonly works: readonly Work[]
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself, and lets go of what was chosen, when they are put aside. */
export function AsideDialog({ works, onClose }: AsideDialogProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { run, isBusy, failure } = useCommand('aside.put')
  const clearSelection = useViewState((state) => state.clearSelection)
  const [only, ...others] = works
  const ids: WorkId[] = works.map(({ id }) => id)
  const put = async (reason: string) => {
    const { ok } = await run({ works: ids, reason })
    if (ok) {
      useNotices.getState().notify('done', message('window.putAside', { works: ids.length }))
      clearSelection()
    }
    return ok
  }
  return (
    <ReasonDialog
      title={others.length > 0 ? t.asideMany(number(works.length)) : t.asideOne(only?.name ?? '')}
      keep={t.putAside}
      keptAs={`aside ${others.length > 0 ? 'several' : (only?.id ?? '')}`}
      help={t.asideHelp}
      note={t.asideNote}
      onKeep={put}
      isBusy={isBusy}
      failure={failure}
      onClose={onClose}
    >
      <p className={styles.note}>{t.asideSays}</p>
    </ReasonDialog>
  )
}
