/** One work that needs a place: what, whose, its street as the party wrote it, and why it could not be placed. */
import { DisciplineMark, useWords } from '../../ui/index.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { WhyToPlace } from './why-to-place.tsx'
import { words } from './words.ts'
import styles from './place.module.css'

interface ToPlaceRowProps {
  readonly work: Work
  readonly party: string
}

export function ToPlaceRow({ work, party }: ToPlaceRowProps) {
  const t = useWords(words)
  const { discipline, name, number, street } = work
  return (
    <div className={styles.row}>
      <DisciplineMark discipline={discipline} />
      <span className={styles.name}>{name}</span>
      <span className={styles.soft}>
        {[number, party, street ?? t.noStreet].filter((part) => part !== null).join(' · ')}
      </span>
      <WhyToPlace work={work} />
    </div>
  )
}
