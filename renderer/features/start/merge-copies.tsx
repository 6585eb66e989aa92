/** Taking in what others did in a copy of the open project; a copy that lies beside it is one press away. */
import type { ProjectSummary } from '../../../shared/domain/project.ts'
import { useStanding } from '../../api/index.ts'
import { handCopyBeside, openDesk } from '../../state/index.ts'
import { Button, useFormat, useWords } from '../../ui/index.ts'
import { localDay } from '../../ui/local-day.ts'
import { words } from './words.ts'
import styles from './start.module.css'

export function MergeCopies({ project }: { readonly project: ProjectSummary }) {
  const t = useWords(words)
  const { date } = useFormat()
  const { standing } = useStanding()
  return (
    <section aria-labelledby="start-merge">
      <h2 id="start-merge">{t.merge}</h2>
      <p className={styles.said}>{t.mergeText(project.name)}</p>
      <ul className={styles.recent}>
        {standing?.copiesBeside.map(({ file, changedAt }) => (
          <li key={file} className={styles.copy}>
            <span className={styles.projectText}>
              <strong>{file.split(/[\\/]/).at(-1)}</strong>
              <span className={styles.path}>{t.beside(date(localDay(changedAt)))}</span>
            </span>
            <Button writes aria-label={t.about(t.mergeCopy, file)} onPress={() => void handCopyBeside(file)}>
              {t.mergeCopy}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.line}>
        <Button writes onPress={() => openDesk('copies')}>
          {t.mergeCopy}
        </Button>
      </div>
    </section>
  )
}
