/** The first rows as the works they would become, to check with the eye. */
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import { DisciplineMark, PeriodText, useSay, useWords } from '../../ui/index.ts'
import type { PreviewRow } from './preview-row.ts'
import { words } from './words.ts'
import styles from './preview-table.module.css'

interface PreviewTableProps {
  readonly preview: readonly PreviewRow[]
  /** The row under the pointer or with the focus, so that the map can point at it. */
  readonly onPoint: (row: PreviewRow | null) => void
}

export function PreviewTable({ preview, onPoint }: PreviewTableProps) {
  const t = useWords(words)
  const say = useSay()
  return (
    <section aria-labelledby="deliver-preview" className={styles.preview}>
      <h2 id="deliver-preview">{t.preview}</h2>
      {preview.length === 0 ? (
        <p className={styles.none}>{t.previewNothing}</p>
      ) : (
        <table className={styles.rows}>
          <thead>
            <tr>
              <th scope="col" className={styles.figure}>
                {t.row}
              </th>
              <th scope="col">{t.number}</th>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.period}</th>
              <th scope="col">{t.firmness}</th>
            </tr>
          </thead>
          <tbody onPointerLeave={() => onPoint(null)}>
            {preview.map((work) => (
              <tr key={`${work.file}\u0000${work.row}`} onPointerEnter={() => onPoint(work)}>
                <td className={styles.figure} title={work.file}>
                  {work.row}
                </td>
                <td className={styles.whole}>{work.number}</td>
                <td>
                  <DisciplineMark discipline={work.discipline} /> {work.name}
                  <span className={styles.where}>
                    {[work.street, work.district].filter(Boolean).join(', ')}
                    {work.at === null ? <em> {t.unplaced}</em> : null}
                  </span>
                </td>
                <td className={styles.period}>
                  <PeriodText period={work.period} />
                </td>
                <td title={work.phase ?? undefined}>{say(firmnessNames[work.firmness])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
