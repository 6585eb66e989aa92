/** What can be done with a work that was put in by hand: it is changed itself, and goes when it was nothing. */
import { useState } from 'react'
import { useCommand } from '../../../api/index.ts'
import { useNotices, useViewState } from '../../../state/index.ts'
import { Button, useWords } from '../../../ui/index.ts'
import { message } from '../../../../shared/domain/message.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { Refusal } from '../refusal.tsx'
import { ByHandDialog } from './by-hand-dialog.tsx'
import { SourceByHand } from './source-by-hand.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

export function ActionsByHand({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const [isChanging, setChanging] = useState(false)
  const { run, isBusy, failure } = useCommand('byHand.remove')
  const remove = async () => {
    const { ok } = await run({ work: work.id })
    if (!ok) return
    useNotices.getState().notify('done', message('window.removedByHand', { name: work.name }))
    useViewState.getState().clearSelection()
  }
  return (
    <section className={styles.part} aria-label={t.title}>
      <SourceByHand work={work.id} />
      <div className={styles.actions}>
        <Button writes onPress={() => setChanging(true)}>
          {t.changeIt}
        </Button>
        <Button writes look="quiet" isDisabled={isBusy} onPress={() => void remove()}>
          {t.remove}
        </Button>
      </div>
      <Refusal failure={failure} />
      {isChanging && <ByHandDialog work={work} onClose={() => setChanging(false)} />}
    </section>
  )
}
