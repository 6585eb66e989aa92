/** A work as one line that can be pressed: lights up on the map, opens when chosen. */
import type { ReactNode } from 'react'
import { usePartyNames } from '../../api/index.ts'
import { useViewState } from '../../state/index.ts'
import { DisciplineMark, PeriodText, useSay } from '../../ui/index.ts'
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import type { Work } from '../../../shared/domain/work.ts'
import styles from './detail.module.css'

export interface WorkLineProps {
  readonly work: Work
  /** Said under the work's own period. */
  readonly children?: ReactNode
}

export function WorkLine({ work, children }: WorkLineProps) {
  const say = useSay()
  const partyName = usePartyNames()
  const select = useViewState((state) => state.select)
  const hover = useViewState((state) => state.hover)
  return (
    <button
      type="button"
      className={`${styles.line ?? ''} ${styles.work ?? ''}`}
      onClick={() => select({ is: 'work', work: work.id })}
      onPointerEnter={() => hover({ work: work.id })}
      onPointerLeave={() => hover(null)}
    >
      <DisciplineMark discipline={work.discipline} />
      <span className={styles.what}>
        <span>{work.name}</span>
        <span className={styles.note}>{partyName(work.party)}</span>
      </span>
      <span className={styles.when}>
        <PeriodText period={work.period} />
        <span className={styles.note}>{children ?? say(firmnessNames[work.firmness])}</span>
      </span>
    </button>
  )
}
