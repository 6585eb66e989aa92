/** The map from the internet: off until somebody who read what it means switches it on. */
import { useId } from 'react'
import { useWebMap } from '../../api/index.ts'
import { FailedState, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './layers.module.css'

export function WebMapChoice() {
  const t = useWords(words)
  const why = useId()
  const { webMap, show, isBusy, failure } = useWebMap()
  if (webMap === null) return null
  const { isShown, isForbidden, name, asks } = webMap
  return (
    <section className={styles.part} aria-label={t.webMap}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isShown}
          disabled={isBusy || isForbidden}
          aria-describedby={why}
          onChange={(event) => show(event.target.checked)}
        />
        {t.webMapShown(name, asks)}
      </label>
      <p className={styles.soft} id={why}>
        {isForbidden ? t.webMapForbidden : t.webMapWhy(asks)}
      </p>
      {failure === null ? null : <FailedState failure={failure} />}
    </section>
  )
}
