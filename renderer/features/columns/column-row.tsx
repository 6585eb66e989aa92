/** One column of the project: what it is, for whom, how often it was filled in, and what can be done with it. */
import { useState } from 'react'
import { useCommand, useProjectColumns } from '../../api/index.ts'
import { Button, Chip, FailureInPlace, Icon, useFormat, useSay, useWords } from '../../ui/index.ts'
import { columnKindNames, type ProjectColumn } from '../../../shared/domain/project-column.ts'
import { words } from './words.ts'
import styles from './columns.module.css'

interface ColumnRowProps {
  readonly column: ProjectColumn
  readonly onMove: (by: -1 | 1) => void
  readonly onChange: () => void
}

export function ColumnRow({ column, onMove, onChange }: ColumnRowProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { countOf } = useProjectColumns()
  const end = useCommand('column.end')
  const remove = useCommand('column.remove')
  const [isAsked, setAsked] = useState(false)
  const { id, name, isEnded } = column
  const count = countOf(id)
  const isBusy = end.isBusy || remove.isBusy
  const actions = [
    [t.change, onChange],
    [isEnded ? t.reopen : t.end, () => void end.run({ id, isEnded: !isEnded })],
    [t.remove, () => setAsked(!isAsked)],
  ] as const
  return (
    <li className={styles.line}>
      <WhatItIs column={column} count={count} />
      <div className={styles.actions}>
        {/* At the end they do nothing rather than go out from under the focus. */}
        <Button writes look="quiet" aria-label={t.up(name)} onPress={() => onMove(-1)}>
          <Icon name="up" />
        </Button>
        <Button writes look="quiet" aria-label={t.down(name)} onPress={() => onMove(1)}>
          <Icon name="down" />
        </Button>
        {actions.map(([label, onPress]) => (
          <Button
            writes
            key={label}
            look="quiet"
            aria-label={t.about(label, name)}
            isDisabled={isBusy}
            onPress={onPress}
          >
            {label}
          </Button>
        ))}
      </div>
      {isAsked && (
        <div className={styles.asked} role="group" aria-label={t.about(t.remove, name)}>
          <p role="status">{t.goes(number(count))}</p>
          <div className={styles.actions}>
            <Button writes look="main" isPending={remove.isBusy} onPress={() => void remove.run({ id })}>
              {t.removeWith(number(count))}
            </Button>
            <Button onPress={() => setAsked(false)}>{t.keepIt}</Button>
          </div>
        </div>
      )}
      <FailureInPlace failure={end.failure ?? remove.failure} />
    </li>
  )
}

function WhatItIs({ column, count }: { readonly column: ProjectColumn; readonly count: number }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const { name, kind, choices, isShared, isListed, isEnded } = column
  const standing = choices.filter((one) => !one.isEnded).map((one) => one.name)
  const told = [
    [say(columnKindNames[kind]), ...(standing.length === 0 ? [] : [standing.join(', ')])].join(': '),
    t.filled(number(count)),
    ...(isListed && !isEnded ? [t.isListed] : []),
  ]
  return (
    <div className={styles.what}>
      <span className={styles.head}>
        <strong>{name}</strong>
        <Chip>{isShared ? t.forAll : t.forUs}</Chip>
        {isEnded && <Chip tone="warn">{t.ended}</Chip>}
      </span>
      <span className={styles.soft}>{told.join(' · ')}</span>
    </div>
  )
}
