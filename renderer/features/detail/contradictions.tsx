/** Where the dates of a work and what its party says of it cannot both be right, in full. */
import { Icon, useSay, useWords } from '../../ui/index.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { contradictionsOf } from '../../../shared/time/contradictions.ts'
import { today } from '../../../shared/time/today.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function Contradictions({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const say = useSay()
  const found = contradictionsOf(work, today())
  if (found.length === 0) return null
  return (
    <ul className={styles.warnings} aria-label={t.contradictions}>
      {found.map((one) => (
        <li key={one.key}>
          <Icon name="warning" size={14} /> {say(one)}
        </li>
      ))}
    </ul>
  )
}
