/** The list of keys behind `?`. */
import { Fragment } from 'react'
import { Dialog, useWords } from '../ui/index.ts'
import { words } from './words.ts'
import styles from './app.module.css'

export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useWords(words)
  return (
    <Dialog title={t.keys} isOpen={isOpen} onClose={onClose}>
      <dl className={styles.keys}>
        {t.keyRows.map(([key, what]) => (
          <Fragment key={key}>
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
