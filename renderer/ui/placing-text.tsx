/** How a place was found, in a few words; what nobody is sure of stands out. */
import { placeSourceNames, type Placing } from '../../shared/domain/placing.ts'
import { defineWords, useSay, useWords } from './words.ts'
import styles from './placing-text.module.css'

const words = defineWords({
  nl: { none: 'geen plaats', unsure: 'niet zeker' },
  en: { none: 'no place', unsure: 'not sure' },
})

export function PlacingText({ placing: { how, sure, why } }: { readonly placing: Placing }) {
  const t = useWords(words)
  const say = useSay()
  const title = why === null ? undefined : say(why)
  if (how === null)
    return (
      <span className={styles.unsure} title={title}>
        {t.none}
      </span>
    )
  return (
    <span title={title}>
      {say(placeSourceNames[how])}
      {sure ? null : <span className={styles.unsure}>, {t.unsure}</span>}
    </span>
  )
}
