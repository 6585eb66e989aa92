/** The drawer over the lower part of the Werkblad in which works are tried at other days. */
import type { Message } from '../../../shared/domain/message.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Period } from '../../../shared/domain/period.ts'
import { useProject } from '../../api/index.ts'
import { putAllBack, setTakingOver, stopTrying, useTrying } from '../../state/index.ts'
import { Busy, Button, FailedState, FailureInPlace, Icon, useFormat, useWords } from '../../ui/index.ts'
import { Gantt } from './gantt.tsx'
import { Tally } from './tally.tsx'
import { useCoinciding, useTrialRows } from './use-trial-works.ts'
import { words } from './words.ts'
import styles from './try.module.css'

/** What is taken over: works that coincide and works that were moved, with the periods at which they were tried. */
export interface TakenOver {
  readonly works: readonly WorkId[]
  readonly periods: ReadonlyMap<WorkId, Period>
}

export interface TryDrawerProps {
  /** Why nobody can tell what would become; null: somebody can. */
  readonly failure: Message | null
  readonly onTakeOver: (taken: TakenOver) => void
}

export function TryDrawer({ failure, onTakeOver }: TryDrawerProps) {
  const t = useWords(words)
  const { project } = useProject()
  const isReady = useTrying((state) => state.base !== null)
  const rows = useTrialRows()
  return (
    <section className={styles.drawer} aria-label={t.title}>
      <Head onTakeOver={onTakeOver} />
      {failure !== null ? (
        <FailedState failure={failure} />
      ) : isReady && project !== null ? (
        <>
          <Gantt rows={rows} settings={project.overlapSettings} />
          <Foot />
        </>
      ) : (
        <Busy what={t.preparing} />
      )}
    </section>
  )
}

/** How to move a bar, and what the thin bands beside it are. */
function Foot() {
  const t = useWords(words)
  return (
    <footer className={styles.foot}>
      <span>{t.how}</span>
      <span className={styles.legend}>
        <span className={styles.roomSample} /> {t.legend.room}
        <span className={styles.closedSample} /> {t.legend.closed}
        <span className={styles.ghostSample} /> {t.legend.given}
      </span>
    </footer>
  )
}

/** Over a chart in which works are tried among all others: the same head, and what failed. */
export function TryInPlace({ failure, onTakeOver }: TryDrawerProps) {
  return (
    <section className={styles.inPlace} aria-label={useWords(words).title}>
      <Head onTakeOver={onTakeOver} />
      <FailureInPlace failure={failure} />
    </section>
  )
}

/** Always in sight: that nothing is kept, what it comes to, and the two ways out. */
function Head({ onTakeOver }: Pick<TryDrawerProps, 'onTakeOver'>) {
  const t = useWords(words)
  const { number } = useFormat()
  const moved = useTrying((state) => state.moved)
  const together = useCoinciding()
  const takeOver = () => {
    setTakingOver(true)
    const periods = new Map([...moved].map(([id, { period }]) => [id, period]))
    onTakeOver({ works: [...new Set([...together, ...moved.keys()])], periods })
  }
  return (
    <header className={styles.head}>
      <h2>{t.title}</h2>
      <p className={styles.band}>
        <Icon name="warning" /> {t.nothingKept}
      </p>
      <Tally />
      <span className={styles.together}>
        {together.length > 0 ? t.takesOver(number(together.length)) : t.nothingCoincides}
      </span>
      {moved.size > 1 ? (
        <Button look="quiet" onPress={putAllBack}>
          {t.allBack}
        </Button>
      ) : null}
      <Button writes look="main" isDisabled={together.length === 0} onPress={takeOver}>
        {t.takeOver}
      </Button>
      <Button onPress={stopTrying}>
        {t.back} <kbd>Esc</kbd>
      </Button>
    </header>
  )
}
