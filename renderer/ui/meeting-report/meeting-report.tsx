/** The minutes of a meeting to send: as Word or pdf, with the names of who was there only when that is asked for. */
import { useId, useState } from 'react'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { PaperFormat } from '../../../shared/domain/paper-format.ts'
import { useLanguage } from '../../state/index.ts'
import check from '../check.module.css'
import { MadeFileButton } from '../made-file-button.tsx'
import { useWords } from '../words.ts'
import { words } from './words.ts'
import styles from './meeting-report.module.css'

export interface MeetingReportProps {
  readonly meeting: MeetingId
}

export function MeetingReport({ meeting }: MeetingReportProps) {
  const t = useWords(words)
  const language = useLanguage()
  const about = useId()
  const [withNames, setWithNames] = useState(false)
  return (
    <section className={styles.whole} aria-label={t.title}>
      <div className={styles.line}>
        {PaperFormat.options.map((format) => (
          <MadeFileButton
            key={format}
            call="meeting.report"
            input={{ meeting, format, language, withNames }}
            label={t[format]}
          />
        ))}
        <label className={check.check}>
          <input
            type="checkbox"
            checked={withNames}
            aria-describedby={about}
            onChange={({ target }) => setWithNames(target.checked)}
          />
          {t.withNames}
        </label>
      </div>
      <p id={about} className={styles.about}>
        {t.aboutNames}
      </p>
    </section>
  )
}
