/** What can be done with all works that were chosen together. */
import { useState } from 'react'
import { useProjectColumns } from '../../../api/index.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { lookAtFound, useViewState } from '../../../state/index.ts'
import { Button, Icon, useFormat, useWords } from '../../../ui/index.ts'
import type { DetailActions } from '../detail-actions.ts'
import { AsideDialog } from '../correcting/aside-dialog.tsx'
import { FillDialog } from '../columns/fill-dialog.tsx'
import { CorrectDialog } from '../correcting/correct-dialog.tsx'
import { ExportChosen } from './export-chosen.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

/** Of more works nobody can say in one dialog when each is done. */
const mostCombined = 60

interface ActionsForAllProps {
  readonly works: readonly Work[]
  readonly actions: DetailActions
}

export function ActionsForAll({ works, actions }: ActionsForAllProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const clearSelection = useViewState((state) => state.clearSelection)
  const [open, setOpen] = useState<'correct' | 'aside' | 'fill' | null>(null)
  const hasColumns = useProjectColumns().columns.some(({ isEnded }) => !isEnded)
  const ids = works.map(({ id }) => id)
  const isTooMany = works.length > mostCombined
  const isAnywhere = works.some(({ bounds }) => bounds !== null)
  return (
    <div className={styles.decide}>
      <div className={styles.actions}>
        <Button look="main" isDisabled={isTooMany} onPress={() => actions.onCombine(ids)}>
          {t.combine}
        </Button>
        <Button isDisabled={works.length === 0} onPress={() => setOpen('correct')}>
          {t.correct}
        </Button>
        <Button isDisabled={works.length === 0} onPress={() => setOpen('aside')}>
          {t.aside}
        </Button>
        {hasColumns && (
          <Button isDisabled={works.length === 0} onPress={() => setOpen('fill')}>
            {t.fill}
          </Button>
        )}
        <ExportChosen ids={ids} />
        <Button isDisabled={!isAnywhere} onPress={() => lookAtFound({ is: 'chosen' })}>
          <Icon name="fit" />
          {t.onMap}
        </Button>
        <Button onPress={clearSelection}>{t.letGo}</Button>
      </div>
      {open === 'correct' && works.length > 0 && (
        <CorrectDialog works={works} onClose={() => setOpen(null)} />
      )}
      {open === 'fill' && works.length > 0 && (
        <FillDialog works={works} column={null} onClose={() => setOpen(null)} />
      )}
      {open === 'aside' && works.length > 0 && <AsideDialog works={works} onClose={() => setOpen(null)} />}
      {isTooMany ? <p className={styles.note}>{t.tooManyToCombine(number(mostCombined))}</p> : null}
    </div>
  )
}
