/** A record that went in one copy, and was used or changed in another: it stays, or goes after all. */
import type { Authored, Undecided } from '../../../shared/domain/merge.ts'
import { Button, useWords } from '../../ui/index.ts'
import { AuthoredLine } from './authored-line.tsx'
import type { PointProps } from './point-props.ts'
import { words } from './words.ts'
import styles from './undecided.module.css'

type Gone = Extract<Undecided, { is: 'removed and changed' }>

export function RemovedAndChanged({ point, isFirst, isBusy, onDecide }: PointProps<Gone>) {
  const t = useWords(words)
  const { record, changed, removed } = point
  return (
    <section className={styles.point}>
      <p>{t.itStays}</p>
      <div className={styles.values}>
        <Side title={changed.length === 0 ? t.needed : t.changedBy} by={changed}>
          {changed.length === 0 ? <p className={styles.soft}>{t.neededWhy}</p> : null}
          <Button
            writes
            isPending={isBusy}
            {...(isFirst && { shortcut: 'H' })}
            onPress={() => void onDecide([{ is: 'keep', record }])}
          >
            {t.leave}
          </Button>
        </Side>
        <Side title={t.removedBy} by={removed}>
          <Button
            writes
            isPending={isBusy}
            {...(isFirst && { shortcut: 'W' })}
            onPress={() => void onDecide([{ is: 'remove', record }])}
          >
            {t.remove}
          </Button>
        </Side>
      </div>
    </section>
  )
}

interface SideProps {
  readonly title: string
  readonly by: readonly Authored[]
  readonly children: React.ReactNode
}

function Side({ title, by, children }: SideProps) {
  return (
    <div className={styles.value}>
      <h3>{title}</h3>
      {by.map((authored) => (
        <AuthoredLine key={authored.command} authored={authored} />
      ))}
      {children}
    </div>
  )
}
