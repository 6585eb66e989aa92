/** A table of a document on the screen. */
import { columnsIn, type Column, type Row, type Table } from '../../../shared/plan/document/document.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { useScrollStop } from '../../ui/use-scroll-stop.ts'
import { LinkButton } from './link-button.tsx'
import { ValueText } from './value-text.tsx'
import { words } from './words.ts'
import styles from './blocks.module.css'

/** More rows than anyone reads on a screen; the spreadsheet holds them all. */
const most = 300

type Standing = ReturnType<typeof columnsIn>

/** Nothing for a table that stands in workbooks alone. */
export function BlockTable({ table }: { readonly table: Table }) {
  const t = useWords(words)
  const format = useFormat()
  const stop = useScrollStop()
  const columns = columnsIn(table, 'page')
  if (columns.length === 0) return null
  const { rows } = table
  return (
    <div ref={stop} className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ column }) => (
              <Heading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map((row, at) => (
            <TableRow key={at} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
      {rows.length > most ? <p className={styles.more}>{t.more(format.number(rows.length - most))}</p> : null}
    </div>
  )
}

/** A letter in its frame needs no word above it, but for who hears the table. */
function Heading({ column: { kind, heading, isRight } }: { readonly column: Column }) {
  return (
    <th scope="col" className={isRight ? styles.right : undefined} aria-label={heading}>
      {kind === 'mark' ? null : heading}
    </th>
  )
}

/** A row, and what is to be minded of it: in the cell that is for it, or else under the row. */
function TableRow({ row, columns }: { readonly row: Row; readonly columns: Standing }) {
  const t = useWords(words)
  const { name, cells, notes, link } = row
  const isNotedInside = columns.some(({ column }) => column.hasNotes)
  const last = columns.length - 1
  return (
    <>
      <tr>
        {columns.map(({ column: { key, kind, isRight, hasNotes }, at }, index) => (
          <td key={key} className={isRight ? styles.right : styles[kind]}>
            <ValueText value={cells[at] ?? null} />
            {hasNotes
              ? notes.map((note) => (
                  <span key={note} className={styles.noted}>
                    {note}
                  </span>
                ))
              : null}
            {index === last && link !== null ? <LinkButton link={link} /> : null}
          </td>
        ))}
      </tr>
      {notes.length === 0 || isNotedInside ? null : (
        <tr>
          <td colSpan={columns.length} className={styles.noted}>
            <ul aria-label={t.straysOf(name)}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  )
}
