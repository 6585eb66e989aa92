/** Which streets these works open within their dig rest, in full: with the day until which each is closed. */
import { useBrokenRests } from '../../api/index.ts'
import { Icon, useSay, useWords } from '../../ui/index.ts'
import { sayBrokenRest } from '../../../shared/domain/street-closing.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function RestsOfWorks({ works }: { readonly works: readonly Work[] }) {
  const t = useWords(words)
  const say = useSay()
  const byWork = useBrokenRests()
  const broken = works.flatMap((work) => (byWork.get(work.id) ?? []).map((rest) => ({ work, rest })))
  if (broken.length === 0) return null
  return (
    <ul className={styles.warnings} aria-label={t.digRest}>
      {broken.map(({ work, rest }) => (
        <li key={`${work.id} ${rest.street} ${rest.until}`}>
          <Icon name="warning" size={14} /> {works.length > 1 && <strong>{work.name}: </strong>}
          {say(sayBrokenRest(rest))}
        </li>
      ))}
    </ul>
  )
}
