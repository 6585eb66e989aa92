/** Before the window goes on in another file: what is to become of a delivery that is not stored. */
import { useEffect } from 'react'
import { useDesk } from '../features/deliver/index.ts'
import { answerLeaving, storeBeforeLeaving, useLeaving, useViewState } from '../state/index.ts'
import { Button, Dialog, useWords } from '../ui/index.ts'
import { words } from './words.ts'
import styles from './leaving-question.module.css'

export function LeavingQuestion() {
  const t = useWords(words)
  const leaving = useLeaving()
  const isHere = useDesk(({ draft, busy }) => draft !== null || busy !== null)
  const isWaiting = leaving.is === 'waiting'

  useEffect(() => {
    if (isWaiting && !isHere) answerLeaving('again')
  }, [isWaiting, isHere])

  const storeFirst = () => {
    storeBeforeLeaving()
    useViewState.getState().goTo('deliver')
  }
  if (leaving.is === 'waiting')
    return (
      <p className={styles.waiting} role="status">
        {t.leavingWaits(leaving.party)}
        <Button look="quiet" onPress={() => answerLeaving('stay')}>
          {t.leavingNotAnyMore}
        </Button>
      </p>
    )
  return (
    <Dialog
      title={t.leavingTitle}
      isOpen={leaving.is === 'asking'}
      onClose={() => answerLeaving('stay')}
      actions={
        <>
          <Button look="danger" onPress={() => answerLeaving('leave')}>
            {t.leavingAnyway}
          </Button>
          <Button look={isHere ? 'plain' : 'main'} onPress={() => answerLeaving('stay')}>
            {t.leavingStay}
          </Button>
          {isHere ? (
            <Button look="main" onPress={storeFirst}>
              {t.leavingStore}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{leaving.is === 'asking' ? t.leavingText(leaving.party, isHere) : null}</p>
    </Dialog>
  )
}
