/** Two parties of one name, made in two copies: what the later one is called from here on. */
import { useState } from 'react'
import type { Undecided } from '../../../shared/domain/merge.ts'
import { valueOfText } from '../../../shared/plan/decide-apart.ts'
import { Button, Field, useWords } from '../../ui/index.ts'
import type { PointProps } from './point-props.ts'
import { words } from './words.ts'
import styles from './undecided.module.css'

type SameName = Extract<Undecided, { is: 'same name' }>

export function DuplicateName({ point, isBusy, onDecide }: PointProps<SameName>) {
  const t = useWords(words)
  const { record, name } = point
  const [typed, setTyped] = useState(name)
  const decide = () => {
    if (typed.trim() === '') return
    void onDecide([{ is: 'value', record, group: 'name', value: valueOfText('name', typed.trim()) }])
  }
  return (
    <section className={styles.point}>
      <p>{t.sameName(name)}</p>
      <div className={styles.person}>
        <Field
          label={t.partyName}
          value={typed}
          onChange={setTyped}
          error={typed.trim() === '' ? t.nameMissing : null}
        />
        <Button writes isPending={isBusy} onPress={decide}>
          {t.useName}
        </Button>
      </div>
    </section>
  )
}
