/** Storing with questions that nobody answered: it is said first what will be taken for granted. */
import type { Question } from '../../../shared/domain/draft.ts'
import { Button, Dialog, useSay, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './deliver.module.css'

/** More are counted, not written out. */
const most = 6

interface OpenQuestionsDialogProps {
  readonly open: readonly Question[]
  /** What the way on is called: storing, or the differences. */
  readonly way: string
  readonly onGo: () => void
  readonly onClose: () => void
}

export function OpenQuestionsDialog({ open, way, onGo, onClose }: OpenQuestionsDialogProps) {
  const t = useWords(words)
  const say = useSay()
  const answerFirst = () => {
    onClose()
    // Once the dialog has given the focus back.
    setTimeout(focusFirstQuestion, 100)
  }
  return (
    <Dialog
      title={t.openTitle(open.length)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onGo}>{t.openGo(way)}</Button>
          <Button look="main" onPress={answerFirst}>
            {t.openAnswer}
          </Button>
        </>
      }
    >
      <p>{t.openWhy}</p>
      <ul className={styles.openQuestions}>
        {open.slice(0, most).map((question) => (
          <li key={JSON.stringify(question)}>{say(question.message)}</li>
        ))}
      </ul>
      {open.length > most ? <p>{t.openMore(open.length - most)}</p> : null}
    </Dialog>
  )
}

function focusFirstQuestion(): void {
  const card = document.querySelector<HTMLElement>('[data-question]')
  card?.scrollIntoView({ block: 'nearest' })
  card?.querySelector<HTMLElement>('button, input')?.focus()
}
