/** One combination: what it is called, who leads, when it was agreed to happen and which disciplines take part. */
import { integrationLevelNames, type Combination } from '../../../shared/domain/combination.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { useStraysOf } from '../../api/index.ts'
import { Chip, useFormat, useSay, useWords } from '../../ui/index.ts'
import { RestChip } from '../../ui/rest-chip.tsx'
import { CutText } from '../../ui/cut-text.tsx'
import { words } from './words.ts'
import { WorksInvolved } from './works-involved.tsx'
import styles from './clusters.module.css'

export interface CombinationRowProps {
  readonly combination: Combination
  readonly lead: string
  readonly workById: ReadonlyMap<WorkId, Work>
}

export function CombinationRow({ combination, lead, workById }: CombinationRowProps) {
  const t = useWords(words)
  const say = useSay()
  const { range } = useFormat()
  const { name, period, level, works } = combination
  const strays = useStraysOf()(combination)
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>
          <CutText>{name}</CutText>
        </span>
        <span className={styles.soft}>{t.lead(lead)}</span>
      </div>
      <div className={styles.line}>
        <WorksInvolved works={works} workById={workById} />
        <span className={styles.soft}>{say(integrationLevelNames[level])}</span>
      </div>
      <div className={styles.line}>
        <span className={styles.soft}>{range(period.start, period.end)}</span>
        <RestChip works={works} />
        {strays.size > 0 && (
          <span title={[...strays.values()].flat().map(say).join('\n')}>
            <Chip tone="danger">{t.strays}</Chip>
          </span>
        )}
      </div>
    </div>
  )
}
