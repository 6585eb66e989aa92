/** What parties said of a kansengebied before the meeting, side by side; nothing as long as no party answered anything. */
import { usePreparationAnswers } from '../../api/index.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { usePlanYear, type ClusterRow } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import { AnswersTable } from '../../ui/answers-table.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

interface AnswersOfClusterProps {
  readonly cluster: Pick<ClusterRow, 'id' | 'name'>
  readonly works: readonly Work[]
}

export function AnswersOfCluster({ cluster: { id, name }, works }: AnswersOfClusterProps) {
  const t = useWords(words)
  const year = usePlanYear()
  const { answers, byArea } = usePreparationAnswers()
  // Who sends no sheets out needs no word of them.
  if (answers.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t.answers}</h3>
      <AnswersTable
        name={name}
        answers={byArea?.get(id) ?? []}
        parties={works.map(({ party }) => party)}
        year={year}
      />
    </section>
  )
}
