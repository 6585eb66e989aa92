/** The list of keys behind `?`. */
import { Fragment } from 'react'
import { useViewState } from '../state/index.ts'
import { Dialog, useWords } from '../ui/index.ts'
import { words } from './words.ts'
import styles from './app.module.css'

export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useWords(words)
  const letters = useViewState((state) => state.letters)
  const setLetters = useViewState((state) => state.setLetters)
  return (
    <Dialog title={t.keys} isOpen={isOpen} onClose={onClose}>
      <label className={styles.letters}>
        <input type="checkbox" checked={letters} onChange={() => setLetters(!letters)} />
        <span>
          {t.letters}
          <small>{t.lettersWhy}</small>
        </span>
      </label>
      <dl className={styles.keys}>
        {t.keyRows.map(([key, what]) => (
          <Fragment key={what}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  )
}
