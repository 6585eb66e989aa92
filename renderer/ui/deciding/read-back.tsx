/** What is about to be kept in one sentence, as it will be read later: people hear it before it stands. */
import type { ReactNode } from 'react'
import { useWords } from '../words.ts'
import { words } from './words.ts'
import styles from './deciding.module.css'

export function ReadBack({ children }: { readonly children: ReactNode }) {
  const t = useWords(words)
  return (
    <p className={styles.readBack} role="status" aria-label={t.readBack}>
      {children}
    </p>
  )
}
