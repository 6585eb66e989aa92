/** Which disciplines take part, each once and in the order of all lists, and with how many works. */
import { Discipline } from '../../../shared/domain/discipline.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { DisciplineMark, useFormat, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './clusters.module.css'

interface WorksInvolvedProps {
  readonly works: readonly WorkId[]
  readonly workById: ReadonlyMap<WorkId, Work>
}

export function WorksInvolved({ works, workById }: WorksInvolvedProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const involved = new Set(works.map((work) => workById.get(work)?.discipline))
  return (
    <span className={styles.disciplines}>
      {Discipline.options
        .filter((discipline) => involved.has(discipline))
        .map((discipline) => (
          <DisciplineMark key={discipline} discipline={discipline} />
        ))}
      <span className={styles.soft}>{t.works(number(works.length))}</span>
    </span>
  )
}
