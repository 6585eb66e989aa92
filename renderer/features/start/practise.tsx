/** Waterveen, the made-up town, to practise in. */
import { useState } from 'react'
import { useJob } from '../../api/index.ts'
import { leaveFor } from '../../state/index.ts'
import { Busy, Button, FailedState, useWords } from '../../ui/index.ts'
import { enterProject } from './enter-project.ts'
import { words } from './words.ts'
import styles from './start.module.css'

export function Practise() {
  const t = useWords(words)
  const town = useJob('project.practise')
  const [fresh, setFresh] = useState(false)
  const enter = async () => {
    const opened = await leaveFor(town, { fresh })
    if (opened.ok) enterProject(opened.value)
  }
  return (
    <section aria-labelledby="start-practise" className={styles.practise}>
      <h2 id="start-practise">{t.practise}</h2>
      <p className={styles.said}>{t.practiseText}</p>
      {town.isBusy ? (
        <Busy progress={town.progress} what={t.practising} onCancel={town.cancel} />
      ) : (
        <div className={styles.line}>
          <Button onPress={() => void enter()}>{t.practise}</Button>
          <label className={styles.check}>
            <input type="checkbox" checked={fresh} onChange={(event) => setFresh(event.target.checked)} />
            {t.practiseFresh}
          </label>
        </div>
      )}
      {town.failure === null ? null : <FailedState failure={town.failure} />}
    </section>
  )
}
