/** Files that were dropped and could not be opened, each with its sentence. */
import { useWords } from '../../ui/index.ts'
import { useDesk } from './desk.ts'
import { words } from './words.ts'
import styles from './deliver.module.css'

export function RefusedFiles() {
  const t = useWords(words)
  const refused = useDesk((desk) => desk.refused)
  return refused.map((path) => (
    <p key={path} role="alert" className={styles.wrong}>
      {t.refused(path)}
    </p>
  ))
}
