/** Why a work has no place, or one that is not sure: in the words of whoever looked for it. */
import { PlacingText, useSay, useWords } from '../../ui/index.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { words } from './words.ts'
import styles from './place.module.css'

export function WhyToPlace({ work: { placing } }: { readonly work: Pick<Work, 'placing'> }) {
  const t = useWords(words)
  const say = useSay()
  const { how, why } = placing
  return (
    <span className={styles.why}>
      {how === null ? null : (
        <>
          <PlacingText placing={placing} />
          {': '}
        </>
      )}
      {why === null ? (how === null ? t.noReason : t.unsureReason) : say(why)}
    </span>
  )
}
