/** The first rows as the works they would become, to check with the eye; the chosen one shows on the map too. */
import { useEffect, useRef } from 'react'
import { Cell, Column, Row, Table, TableBody, TableHeader, type Selection } from 'react-aria-components'
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import { inText } from '../../../shared/domain/language.ts'
import { isToPlace } from '../../../shared/domain/placing.ts'
import { deliveredColumns } from '../../../shared/records/delivered-columns.ts'
import { workTable } from '../../../shared/records/work.ts'
import { CutText } from '../../ui/cut-text.tsx'
import { DisciplineMark, PeriodText, PlacingText, useFormat, useSay, useWords } from '../../ui/index.ts'
import type { PlacedRow } from './counted-places.ts'
import { isRow, type PreviewRow, type RowName } from './preview-row.ts'
import { words } from './words.ts'
import styles from './preview-table.module.css'

interface PreviewTableProps {
  readonly preview: readonly PreviewRow[]
  /** All works of the delivery, of which these are the first. */
  readonly works: number
  readonly rejected: readonly RowRemark[]
  readonly chosen: PlacedRow | RowName | null
  readonly onChoose: (row: RowName | null) => void
  /** The row under the pointer, so that the map can point at it. */
  readonly onPoint: (row: RowName | null) => void
}

export function PreviewTable({ preview, works, rejected, chosen, onChoose, onPoint }: PreviewTableProps) {
  const t = useWords(words)
  const format = useFormat()
  const isElsewhere = chosen !== null && !preview.some((row) => isRow(row, chosen))
  return (
    <section aria-labelledby="deliver-preview" className={styles.preview}>
      <h2 id="deliver-preview" className={styles.title}>
        {preview.length < works
          ? t.previewFirst(format.number(preview.length), format.number(works))
          : t.preview}
      </h2>
      {isElsewhere ? <Elsewhere row={chosen} /> : null}
      {preview.length === 0 ? (
        <WhyNothing rejected={rejected} />
      ) : (
        <Rows preview={preview} chosen={chosen} onChoose={onChoose} onPoint={onPoint} />
      )}
    </section>
  )
}

const mostReasons = 5

/** Without one work to look at: why the rows were rejected, the first of them. */
function WhyNothing({ rejected }: Pick<PreviewTableProps, 'rejected'>) {
  const t = useWords(words)
  const say = useSay()
  return (
    <div className={styles.none}>
      <p>{t.previewNothing}</p>
      <ul>
        {rejected.slice(0, mostReasons).map(({ file, sheet, row, message }, index) => (
          <li key={index}>
            {[file, sheet, row].filter((part) => part !== null).join(' · ')}: {say(message)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A place chosen on the map of which the row does not stand in the table. */
function Elsewhere({ row }: { readonly row: PlacedRow | RowName }) {
  const t = useWords(words)
  const said = 'name' in row ? [row.number, row.name].filter(Boolean).join(' · ') : ''
  return (
    <p role="status" className={styles.elsewhere}>
      {t.rowElsewhere(row.row, row.file)} {said}
    </p>
  )
}

type RowsProps = Omit<PreviewTableProps, 'works' | 'rejected'>

/** Keys are positions: a row of the file may have become several works. */
function Rows({ preview, chosen, onChoose, onPoint }: RowsProps) {
  const t = useWords(words)
  const say = useSay()
  const frame = useRef<HTMLDivElement>(null)
  const chosenAt = chosen === null ? -1 : preview.findIndex((row) => isRow(row, chosen))
  const choose = (keys: Selection) => {
    const [key] = keys === 'all' ? [] : keys
    onChoose(key === undefined ? null : (preview[Number(key)] ?? null))
  }
  useEffect(() => {
    frame.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' })
  }, [chosenAt])
  return (
    <div ref={frame} onPointerLeave={() => onPoint(null)}>
      <Table
        aria-labelledby="deliver-preview"
        className={styles.rows ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosenAt === -1 ? [] : [String(chosenAt)]}
        onSelectionChange={choose}
      >
        <TableHeader>
          <Column className={styles.figure ?? ''}>{t.row}</Column>
          <Column>{say(deliveredColumns.number.meaning)}</Column>
          <Column isRowHeader>{say(deliveredColumns.name.meaning)}</Column>
          <Column>{say(inText(workTable.fields.period.label))}</Column>
          <Column>{say(inText(workTable.fields.firmness.label))}</Column>
          <Column>{t.foundBy}</Column>
        </TableHeader>
        <TableBody>
          {preview.map((work, index) => (
            <Row key={index} id={String(index)} onHoverStart={() => onPoint(work)}>
              <Cell className={styles.figure ?? ''}>
                <span title={whereFrom(work)}>{work.row}</span>
              </Cell>
              <Cell className={styles.whole ?? ''}>
                {work.number === null ? null : <CutText>{work.number}</CutText>}
              </Cell>
              <Cell className={styles.named ?? ''}>
                <DisciplineMark discipline={work.discipline} /> {work.name}
                <span className={styles.where}>
                  {[work.street, work.district].filter(Boolean).join(', ')}
                </span>
              </Cell>
              <Cell className={styles.period ?? ''}>
                <PeriodText period={work.period} />
              </Cell>
              <Cell>
                <Firm work={work} />
              </Cell>
              <Cell className={styles.found ?? ''}>
                <Found work={work} />
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  )
}

function whereFrom({ file, sheet }: PreviewRow): string {
  return sheet === null ? file : `${file}, ${sheet}`
}

function Firm({ work: { phase, firmness } }: { readonly work: PreviewRow }) {
  const say = useSay()
  return <span title={phase ?? undefined}>{say(firmnessNames[firmness])}</span>
}

/** How the place was found; why it was not, or not for sure. */
function Found({ work: { placing } }: { readonly work: PreviewRow }) {
  const say = useSay()
  return (
    <>
      <PlacingText placing={placing} />
      {isToPlace(placing) && placing.why !== null ? (
        <span className={styles.where}>{say(placing.why)}</span>
      ) : null}
    </>
  )
}
