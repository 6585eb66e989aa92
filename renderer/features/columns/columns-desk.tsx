/** The desk of the columns of the project, over the window: asked for from the list of works and from a work. */
import { useState } from 'react'
import { useCommand, useProject, useProjectColumns } from '../../api/index.ts'
import { closeDesk, useIsDeskOpen } from '../../state/index.ts'
import { Button, Dialog, FailureInPlace, useWords } from '../../ui/index.ts'
import type { ProjectColumn } from '../../../shared/domain/project-column.ts'
import { ColumnForm } from './column-form.tsx'
import { ColumnRow } from './column-row.tsx'
import { words } from './words.ts'
import styles from './columns.module.css'

export function ColumnsDesk() {
  const t = useWords(words)
  const { project } = useProject()
  const isOpen = useIsDeskOpen('columns') && project !== null
  return (
    <Dialog title={t.title} isOpen={isOpen} onClose={closeDesk} wide>
      <p className={styles.soft}>{t.intro}</p>
      <ColumnList />
    </Dialog>
  )
}

function ColumnList() {
  const t = useWords(words)
  const { columns, isPending, failure } = useProjectColumns()
  const order = useCommand('column.order')
  const [written, setWritten] = useState<ProjectColumn | 'new' | null>(null)
  if (written !== null)
    return <ColumnForm column={written === 'new' ? null : written} onClose={() => setWritten(null)} />
  const ids = columns.map(({ id }) => id)
  const move = (at: number, by: -1 | 1) => {
    const [one, other] = [ids[at], ids[at + by]]
    if (one === undefined || other === undefined) return
    void order.run({ order: ids.with(at, other).with(at + by, one) })
  }
  return (
    <div className={styles.desk}>
      {!isPending && columns.length === 0 && <p>{t.none}</p>}
      {columns.length > 0 && (
        <ul className={styles.lines} aria-label={t.list}>
          {columns.map((column, at) => (
            <ColumnRow
              key={column.id}
              column={column}
              onMove={(by) => move(at, by)}
              onChange={() => setWritten(column)}
            />
          ))}
        </ul>
      )}
      <Button writes onPress={() => setWritten('new')}>
        {t.add}
      </Button>
      <FailureInPlace failure={failure ?? order.failure} />
    </div>
  )
}
