/** Which row of a sheet names the columns: pointed at among the top rows. */
import { useId } from 'react'
import { Button as Pressable, DialogTrigger } from 'react-aria-components'
import type { DraftTable } from '../../../shared/domain/draft.ts'
import { Icon, useWords } from '../../ui/index.ts'
import { PopoverDialog } from '../../ui/popover-dialog.tsx'
import { words } from './words.ts'
import styles from './heading-row.module.css'

interface HeadingRowProps {
  readonly table: DraftTable
  readonly headerRow: number | null
  readonly onChange: (row: number | null) => void
}

export function HeadingRow({ table, headerRow, onChange }: HeadingRowProps) {
  const t = useWords(words)
  if (table.topRows.length === 0) return null
  const shown = headerRow === null ? t.headerRowNone : t.headerRowIs(headerRow)
  return (
    <div className={styles.field}>
      <span className={styles.label}>{t.headerRow}</span>
      <DialogTrigger>
        <Pressable className={styles.button ?? ''} aria-label={`${t.headerRow}: ${shown}`}>
          {shown}
          <Icon name="down" />
        </Pressable>
        <PopoverDialog
          label={t.headerRow}
          placement="bottom start"
          className={styles.popover}
          insideClassName={styles.dialog}
        >
          {(close) => (
            <TopRows
              rows={table.topRows}
              headerRow={headerRow}
              onChange={(row) => {
                close()
                if (row !== headerRow) onChange(row)
              }}
            />
          )}
        </PopoverDialog>
      </DialogTrigger>
    </div>
  )
}

interface TopRowsProps {
  readonly rows: DraftTable['topRows']
  readonly headerRow: number | null
  readonly onChange: (row: number | null) => void
}

/** Cells shown of a row; more says nothing about being a heading. */
const mostCells = 8

function TopRows({ rows, headerRow, onChange }: TopRowsProps) {
  const t = useWords(words)
  const name = useId()
  return (
    <>
      <p className={styles.help}>{t.headerRowPick}</p>
      <table className={styles.rows}>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index} data-chosen={index + 1 === headerRow || undefined}>
              <th scope="row">
                <button
                  type="button"
                  id={`${name}-${index}`}
                  className={styles.pick}
                  aria-pressed={index + 1 === headerRow}
                  onClick={() => onChange(index + 1)}
                >
                  {t.headerRowIs(index + 1)}
                </button>
              </th>
              {cells.slice(0, mostCells).map((text, at) => (
                <td key={at} title={text}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className={styles.pick}
        aria-pressed={headerRow === null}
        onClick={() => onChange(null)}
      >
        {t.headerRowNone}
      </button>
    </>
  )
}
