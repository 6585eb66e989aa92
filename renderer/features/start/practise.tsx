/** Waterveen, the made-up town, to practise in. */
import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { useJob } from '../../api/index.ts'
import { Busy, Button, FailedState, useWords } from '../../ui/index.ts'
import { enterProject } from './enter-project.ts'
import { words } from './words.ts'
import styles from './start.module.css'

export function Practise() {
  const t = useWords(words)
  const town = useJob('project.practise')
  const [fresh, setFresh] = useState(false)
  const enter = async () => {
    const opened = await town.run({ fresh })
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
          <Checkbox className={styles.check ?? ''} isSelected={fresh} onChange={setFresh}>
            <span className={styles.box} aria-hidden="true" />
            {t.practiseFresh}
          </Checkbox>
        </div>
      )}
      {town.failure === null ? null : <FailedState failure={town.failure} />}
    </section>
  )
}
