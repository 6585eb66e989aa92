/** Works that a party does by itself, as rows of the plan. */
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Message } from '../../../shared/domain/message.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { DisciplineMark, PeriodText, useFormat, useSay, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './works-table.module.css'

/** More rows than anyone reads on a screen; the spreadsheet holds them all. */
const most = 300

export interface WorksTableProps {
  readonly works: readonly Work[]
  /** What is to be minded of a work. */
  readonly notesOf: (work: WorkId) => readonly Message[]
}

export function WorksTable({ works, notesOf }: WorksTableProps) {
  const t = useWords(words)
  const say = useSay()
  const format = useFormat()
  return (
    <>
      <table className={styles.works}>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.work}</th>
            <th scope="col">{t.street}</th>
            <th scope="col">{t.period}</th>
          </tr>
        </thead>
        <tbody>
          {works.slice(0, most).map((work) => (
            <tr key={work.id}>
              <td className={styles.number}>{work.number}</td>
              <td>
                <DisciplineMark discipline={work.discipline} /> {work.name}
                {notesOf(work.id).map((one) => (
                  <span key={JSON.stringify(one)} className={styles.noted}>
                    {say(one)}
                  </span>
                ))}
              </td>
              <td>{work.street ?? work.district}</td>
              <td className={styles.period}>
                <PeriodText period={work.period} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {works.length > most ? (
        <p className={styles.more}>{t.more(format.number(works.length - most))}</p>
      ) : null}
    </>
  )
}
