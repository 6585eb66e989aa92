/** What was chosen, in full: a work or many, a pair, a kansengebied or a combination, and what can be done about it. */
import { useLayoutEffect, useRef } from 'react'
import { useOverlaps, useProject, useWorks } from '../../api/index.ts'
import { useSelection, useViewState, type Selection } from '../../state/index.ts'
import { Busy, Button, EmptyState, FailedState, Icon, useWords } from '../../ui/index.ts'
import { ClusterDetail } from './cluster-detail.tsx'
import { CombinationDetail } from './combination-detail.tsx'
import type { DetailActions } from './detail-actions.ts'
import { FollowChosen } from './follow-chosen.tsx'
import { FoundInProject } from './found-in-project.tsx'
import { WorksDetail } from './many/works-detail.tsx'
import { PairDetail } from './pair-detail.tsx'
import { TryButton } from './try-button.tsx'
import { WorkDetail } from './work-detail.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

export function DetailPanel(actions: DetailActions) {
  const t = useWords(words)
  const selection = useSelection()
  const { project } = useProject()
  const works = useWorks()
  const overlaps = useOverlaps()
  const failure = works.failure ?? overlaps.failure
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void overlaps.refetch()} />
  if (project !== null && (works.isPending || overlaps.isPending)) {
    return <Busy what={t.busy} progress={overlaps.progress} />
  }
  if (selection === null) {
    return (
      <EmptyState title={t.emptyTitle}>
        <p>{t.empty}</p>
        <FoundInProject />
      </EmptyState>
    )
  }
  return <Chosen key={keyOf(selection)} selection={selection} actions={actions} />
}

/** Of many works one may be taken away: what is left is looked at as before. */
function keyOf(selection: Selection): string {
  return selection.is === 'works' ? selection.is : JSON.stringify(selection)
}

interface ChosenProps {
  readonly selection: Selection
  readonly actions: DetailActions
}

/** Starts at its top, wherever the one before was scrolled to. */
function Chosen(props: ChosenProps) {
  const article = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const frame = article.current?.parentElement
    if (frame) frame.scrollTop = 0
  }, [])
  return (
    <article ref={article} className={styles.panel}>
      <Way selection={props.selection} />
      <About {...props} />
    </article>
  )
}

function About({ selection, actions }: ChosenProps) {
  switch (selection.is) {
    case 'work':
      return <WorkDetail id={selection.work} actions={actions} />
    case 'pair':
      return <PairDetail a={selection.a} b={selection.b} actions={actions} />
    case 'cluster':
      return <ClusterDetail id={selection.cluster} actions={actions} />
    case 'combination':
      return <CombinationDetail id={selection.combination} actions={actions} />
    case 'works':
      return <WorksDetail ids={selection.works} actions={actions} />
  }
}

/** One step back, and out. */
function Way({ selection }: Pick<ChosenProps, 'selection'>) {
  const t = useWords(words)
  const steps = useViewState((state) => state.trail.length)
  const stepBack = useViewState((state) => state.stepBack)
  const clearSelection = useViewState((state) => state.clearSelection)
  return (
    <nav className={styles.way} aria-label={t.back}>
      {steps > 1 && (
        <Button look="quiet" onPress={stepBack}>
          <Icon name="left" />
          {t.back}
        </Button>
      )}
      <span className={styles.room} />
      <FollowChosen selection={selection} />
      <TryButton selection={selection} />
      <Button look="quiet" aria-label={t.close} onPress={clearSelection}>
        <Icon name="close" />
      </Button>
    </nav>
  )
}
