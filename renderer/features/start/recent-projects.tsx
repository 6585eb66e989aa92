/** The projects opened last: one press goes on with one. */
import { useState } from 'react'
import { Button as Pressable } from 'react-aria-components'
import type { RecentProject } from '../../../shared/contract/calls/project.ts'
import { useCall, useControl } from '../../api/index.ts'
import { leaveFor, useViewState } from '../../state/index.ts'
import { Busy, Chip, FailedState, Icon, useFormat, useWords } from '../../ui/index.ts'
import { localDay } from '../../ui/local-day.ts'
import { enterProject } from './enter-project.ts'
import { RepairOffer } from './repair-offer.tsx'
import { words } from './words.ts'
import styles from './start.module.css'

export function RecentProjects({ openFile }: { readonly openFile: string | null }) {
  const t = useWords(words)
  const recent = useCall('project.recent', {})
  const open = useControl('project.open')
  const [opening, setOpening] = useState<string | null>(null)
  const goTo = useViewState((state) => state.goTo)

  const enter = async ({ file }: RecentProject) => {
    if (file === openFile) return goTo('worksheet')
    setOpening(file)
    const opened = await leaveFor(open, { file })
    if (opened.ok) enterProject(opened.value)
    else void recent.refetch()
  }

  return (
    <section aria-labelledby="start-recent">
      <h2 id="start-recent">{t.recent}</h2>
      {recent.failure === null ? null : (
        <FailedState failure={recent.failure} onAgain={() => void recent.refetch()} />
      )}
      {recent.isPending ? <Busy what={t.wait} /> : null}
      {recent.data?.length === 0 ? <p className={styles.said}>{t.recentNone}</p> : null}
      <ul className={styles.recent}>
        {recent.data?.map((project) => (
          <li key={project.file}>
            <RecentRow
              project={project}
              isOpen={project.file === openFile}
              isOpening={open.isBusy && opening === project.file}
              isDisabled={open.isBusy}
              onEnter={() => void enter(project)}
            />
            {open.failure !== null && opening === project.file ? (
              <>
                <FailedState failure={open.failure} />
                <RepairOffer file={project.file} failure={open.failure} />
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface RecentRowProps {
  readonly project: RecentProject
  readonly isOpen: boolean
  readonly isOpening: boolean
  readonly isDisabled: boolean
  readonly onEnter: () => void
}

function RecentRow({ project, isOpen, isOpening, isDisabled, onEnter }: RecentRowProps) {
  const t = useWords(words)
  const format = useFormat()
  return (
    <Pressable className={styles.project ?? ''} onPress={onEnter} isDisabled={isDisabled || !project.there}>
      <Icon name="file" size={20} />
      <span className={styles.projectText}>
        <strong>{project.name}</strong>
        <span className={styles.path}>{project.file}</span>
      </span>
      <span className={styles.projectSide}>
        {project.there ? null : <Chip tone="warn">{t.gone}</Chip>}
        {isOpen ? <Chip tone="accent">{t.isOpen}</Chip> : null}
        <span className={styles.when}>
          {isOpening ? t.opening : t.opened(format.date(localDay(project.openedAt)))}
        </span>
      </span>
    </Pressable>
  )
}
