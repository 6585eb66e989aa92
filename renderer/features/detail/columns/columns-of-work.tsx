/** What the project says of a work in columns of its own; each is filled in here. */
import { useState } from 'react'
import { useProjectColumns } from '../../../api/index.ts'
import { openDesk } from '../../../state/index.ts'
import { Button, Chip, useWords } from '../../../ui/index.ts'
import { useColumnWords } from '../../../ui/use-column-words.ts'
import type { ProjectColumn } from '../../../../shared/domain/project-column.ts'
import type { Work } from '../../../../shared/domain/work.ts'
import { Refusal } from '../refusal.tsx'
import { FillDialog } from './fill-dialog.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

export function ColumnsOfWork({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const { columns, valueOf, failure } = useProjectColumns()
  const [filled, setFilled] = useState<ProjectColumn | null>(null)
  // What ended is told where something stands in it.
  const told = columns.filter(({ id, isEnded }) => !isEnded || valueOf(id, work.id) !== null)
  if (told.length === 0) return <Refusal failure={failure} />
  return (
    <section className={styles.part}>
      <h3>{t.title}</h3>
      <dl className={styles.fields}>
        {told.map((column) => (
          <div key={column.id}>
            <dt>{column.name}</dt>
            <dd>
              <OneValue
                column={column}
                value={valueOf(column.id, work.id)}
                onFill={() => setFilled(column)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Button look="quiet" onPress={() => openDesk('columns')}>
          {t.manage}
        </Button>
      </div>
      <Refusal failure={failure} />
      {filled !== null && <FillDialog works={[work]} column={filled} onClose={() => setFilled(null)} />}
    </section>
  )
}

interface OneValueProps {
  readonly column: ProjectColumn
  readonly value: string | null
  readonly onFill: () => void
}

function OneValue({ column, value, onFill }: OneValueProps) {
  const t = useWords(words)
  const sayValue = useColumnWords()
  const isOff = column.choices.some(({ id, isEnded }) => isEnded && id === value)
  const action = value === null ? t.fill : t.change
  return (
    <>
      {value !== null && <span className={styles.asTyped}>{sayValue(column, value)} </span>}
      {isOff && <Chip tone="warn">{t.offTheList}</Chip>}
      {column.isEnded ? (
        <Chip>{t.ended}</Chip>
      ) : (
        <Button look="quiet" aria-label={t.about(action, column.name)} onPress={onFill}>
          {action}
        </Button>
      )}
    </>
  )
}
