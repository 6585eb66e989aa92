/** One kansengebied: rank, name and score, then who is involved and when, then what it is and what was done. */
import { memo } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { clusterStatusNames } from '../../../shared/domain/overlap.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { useLanguage } from '../../state/index.ts'
import { Chip, useSay, useWords } from '../../ui/index.ts'
import { CutText } from '../../ui/cut-text.tsx'
import { OutcomeChips } from '../../ui/outcome-chips.tsx'
import { RestChip } from '../../ui/rest-chip.tsx'
import { ScoreBar } from '../../ui/score-bar.tsx'
import { statusTones } from '../../ui/status-tones.ts'
import { WaterChip } from '../../ui/water-chip.tsx'
import { ScoreWas } from '../../ui/tried-marks.tsx'
import { DecideDay } from './decide-day.tsx'
import { monthsBetween } from './months-between.ts'
import type { RankedCluster } from '../../state/index.ts'
import { words } from './words.ts'
import { WorksInvolved } from './works-involved.tsx'
import styles from './clusters.module.css'

export interface ClusterRowProps extends RankedCluster {
  readonly workById: ReadonlyMap<WorkId, Work>
}

/** Stays as it is while the rows around it change: a step through time leaves most rows the same. */
export const ClusterRow = memo(function ClusterRow({ rank, cluster, workById }: ClusterRowProps) {
  const t = useWords(words)
  const say = useSay()
  const language = useLanguage()
  const { name, score, works, start, end, openStart, openEnd, outcomes, possible, status } = cluster
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <span className={styles.rank}>{rank}</span>
        <span className={styles.name}>
          <CutText>{name}</CutText>
        </span>
        <ScoreWas cluster={cluster.id} score={score} />
        <ScoreBar value={score} label={t.score} />
      </div>
      <div className={styles.line}>
        <WorksInvolved works={works} workById={workById} />
        <span className={styles.soft}>
          {[
            monthsBetween(start, end, language) ?? t.noDates,
            ...(openStart ? [t.openStart] : []),
            ...(openEnd ? [t.openEnd] : []),
          ].join(' · ')}
        </span>
      </div>
      <div className={styles.line}>
        <span className={styles.marks}>
          <OutcomeChips outcomes={outcomes.filter((outcome) => outcome !== 'digRest')} possible={possible} />
          <RestChip works={works} isShort />
          <WaterChip cluster={cluster.id} />
        </span>
        <DecideDay cluster={cluster} />
        {status.is !== 'open' && (
          <Chip tone={statusTones[status.is]}>{say(clusterStatusNames[status.is])}</Chip>
        )}
      </div>
    </div>
  )
})
