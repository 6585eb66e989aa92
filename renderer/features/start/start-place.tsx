/** The Start screen: on the left what can be gone on with, on the right what can be begun. */
import { useProject, useStanding } from '../../api/index.ts'
import { useWords } from '../../ui/index.ts'
import { DatedCopies } from './dated-copies.tsx'
import { MergeCopies } from './merge-copies.tsx'
import { NewProject } from './new-project.tsx'
import { OpenProject } from './open-project.tsx'
import { Practise } from './practise.tsx'
import { RecentProjects } from './recent-projects.tsx'
import { words } from './words.ts'
import styles from './start.module.css'

export function StartPlace() {
  const t = useWords(words)
  const { project } = useProject()
  const { standing } = useStanding()
  return (
    <div className={styles.place}>
      <header className={styles.head}>
        <h1>{t.title}</h1>
        <p className={styles.intro}>{t.intro}</p>
      </header>
      <div className={styles.columns}>
        <div className={styles.column}>
          <RecentProjects openFile={project?.file ?? null} />
          {project === null || standing?.access === 'datedCopy' ? null : (
            <DatedCopies key={project.file} project={project} />
          )}
          {project === null ? null : <MergeCopies project={project} />}
          <Practise />
        </div>
        <div className={styles.column}>
          <NewProject />
          <OpenProject />
        </div>
      </div>
    </div>
  )
}
