/** One combination: what it is called, who leads, when it was agreed to happen and which disciplines take part. */
import { integrationLevelNames, type Combination } from '../../../shared/domain/combination.ts'
import { Discipline } from '../../../shared/domain/discipline.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { useStraysOf } from '../../api/index.ts'
import { Chip, DisciplineMark, useFormat, useSay, useWords } from '../../ui/index.ts'
import { RestChip } from '../../ui/rest-chip.tsx'
import { CutText } from '../../ui/cut-text.tsx'
import { words } from './words.ts'
import styles from './clusters.module.css'

export interface CombinationRowProps {
  readonly combination: Combination
  readonly lead: string
  readonly workById: ReadonlyMap<WorkId, Work>
}

export function CombinationRow({ combination, lead, workById }: CombinationRowProps) {
  const t = useWords(words)
  const say = useSay()
  const format = useFormat()
  const { name, period, level, works } = combination
  const strays = useStraysOf()(combination)
  const involved = new Set(works.map((work) => workById.get(work)?.discipline))
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <span className={styles.name}>
          <CutText>{name}</CutText>
        </span>
        <span className={styles.soft}>{t.lead(lead)}</span>
      </div>
      <div className={styles.line}>
        <span className={styles.disciplines}>
          {Discipline.options
            .filter((discipline) => involved.has(discipline))
            .map((discipline) => (
              <DisciplineMark key={discipline} discipline={discipline} />
            ))}
          <span className={styles.soft}>{t.works(format.number(works.length))}</span>
        </span>
        <span className={styles.soft}>{say(integrationLevelNames[level])}</span>
      </div>
      <div className={styles.line}>
        <span className={styles.soft}>{format.range(period.start, period.end)}</span>
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
