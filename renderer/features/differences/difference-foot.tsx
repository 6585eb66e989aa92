/** The bottom bar: what storing will do, in one sentence, and the ways back and on. */
import type { Draft } from '../../../shared/domain/draft.ts'
import { message } from '../../../shared/domain/message.ts'
import { useCommand } from '../../api/index.ts'
import { goToColumns, unanswered, useNotices } from '../../state/index.ts'
import { Button, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { storeSentence } from './store-sentence.ts'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './differences.module.css'

interface DifferenceFootProps {
  readonly draft: Draft
  readonly deciding: Decisions
  readonly onStored: () => void
  readonly onAsked: () => void
}

export function DifferenceFoot({ draft, deciding, onStored, onAsked }: DifferenceFootProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const store = useCommand('draft.store')
  const notify = useNotices((state) => state.notify)
  const asked = unanswered(draft)
  const { isBusy, failure, again } = deciding

  const keep = async () => {
    const stored = await store.run({ draft: draft.id })
    if (!stored.ok) return
    goToColumns()
    onStored()
    notify('done', message('window.deliveryStored', { party: draft.partyName }))
  }

  return (
    <footer className={styles.foot}>
      {store.failure === null ? null : <FailedState failure={store.failure} />}
      {failure === null ? null : <FailedState failure={failure} onAgain={again} />}
      <div className={styles.bar}>
        <p className={styles.sentence}>
          <span>{t.sentence}:</span> {storeSentence(draft, t, number)}.
        </p>
        <div className={styles.ways} aria-live="polite">
          {isBusy ? <span className={styles.soft}>{t.deciding}</span> : null}
          {asked > 0 && !isBusy ? (
            <>
              <span className={styles.blocked}>{t.askedFirst(number(asked))}</span>
              <Button look="quiet" onPress={onAsked}>
                {t.toAsked}
              </Button>
            </>
          ) : null}
          <Button onPress={goToColumns}>{t.back}</Button>
          <Button
            look="main"
            isDisabled={asked > 0 || isBusy || failure !== null || store.isBusy}
            onPress={() => void keep()}
          >
            {store.isBusy ? t.storing : t.store}
          </Button>
        </div>
      </div>
    </footer>
  )
}
