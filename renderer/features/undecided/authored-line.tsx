/** Who wrote it, when, in which copy, and the sentence of that step with its reason. */
import type { Authored } from '../../../shared/domain/merge.ts'
import { useFormat, useSay, useWords } from '../../ui/index.ts'
import { localDay } from '../../ui/local-day.ts'
import { words } from './words.ts'
import styles from './undecided.module.css'

export function AuthoredLine({ authored: { actor, at, what, isHere } }: { readonly authored: Authored }) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  if (actor === null || at === null) return <p className={styles.soft}>{t.asItWas}</p>
  return (
    <div className={styles.soft}>
      <p>
        <strong>{actor}</strong>, {date(localDay(at))}, {isHere ? t.here : t.there}
      </p>
      {what === null ? null : <p>{say(what)}</p>}
    </div>
  )
}
