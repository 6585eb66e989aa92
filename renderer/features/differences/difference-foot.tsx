/** The bottom bar: what storing will do, in one sentence, and the ways back and on. */
import type { Draft } from '../../../shared/domain/draft.ts'
import { message } from '../../../shared/domain/message.ts'
import { useStoring } from '../../api/index.ts'
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
  readonly onStopped: () => void
  readonly onAsked: () => void
}

export function DifferenceFoot({ draft, deciding, onStored, onStopped, onAsked }: DifferenceFootProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const storing = useStoring()
  const notify = useNotices((state) => state.notify)
  const asked = unanswered(draft)
  const { isBusy, failure, again } = deciding

  const keep = async () => {
    const stored = await storing.store(draft.id)
    if (stored === 'stopped') onStopped()
    if (stored !== 'stored') return
    goToColumns()
    onStored()
    notify('done', message('window.deliveryStored', { party: draft.partyName }))
  }

  return (
    <footer className={styles.foot}>
      {storing.failure === null ? null : <FailedState failure={storing.failure} />}
      {failure === null ? null : <FailedState failure={failure} onAgain={again} />}
      <div className={styles.bar}>
        <p className={styles.sentence}>
          <span>{t.sentence}:</span> {storeSentence(draft, t, number)}.
          {draft.agreements.length === 0 ? null : (
            <strong className={styles.blocked}> {t.touches(draft.agreements)}.</strong>
          )}
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
          {storing.isBusy ? (
            <>
              <span className={styles.soft}>{t.storing}</span>
              <Button isDisabled={storing.isStopping} onPress={() => storing.stop(draft.id)}>
                {storing.isStopping ? t.stopping : t.stop}
              </Button>
            </>
          ) : (
            <Button onPress={goToColumns}>{t.back}</Button>
          )}
          <Button
            writes
            look="main"
            isDisabled={asked > 0 || isBusy || failure !== null || storing.isBusy}
            onPress={() => void keep()}
          >
            {t.store}
          </Button>
        </div>
      </div>
    </footer>
  )
}
