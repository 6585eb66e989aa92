/** The small map of a combination: its works on the streets around them. */
import type { Work } from '../../../shared/domain/work.ts'
import { useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './combination-page.module.css'

interface CombinationMapProps {
  readonly works: readonly Work[]
  readonly name: string
}

export function CombinationMap({ works }: CombinationMapProps) {
  const t = useWords(words)
  return (
    <figure className={styles.map}>
      {works.every(({ bounds }) => bounds === null) ? <figcaption>{t.noMap}</figcaption> : null}
    </figure>
  )
}
