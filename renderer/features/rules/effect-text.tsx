/** Beside a rule: what changing it does, as soon as that is known. */
import { useFormat, useSay, useWords } from '../../ui/index.ts'
import { effectInWords } from './effect-in-words.ts'
import type { KnownEffect } from './use-rules-effect.ts'
import { words } from './words.ts'
import styles from './rules.module.css'

export function EffectText({ known }: { readonly known: KnownEffect }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  switch (known.is) {
    case 'unchanged':
      return null
    case 'reckoning':
      return <span className={styles.soft}>{t.reckoning}</span>
    case 'failed':
      return <span className={styles.wrong}>{say(known.failure)}</span>
    case 'known': {
      const said = effectInWords(known.effect, t.effect, (value) => number(value))
      if (said.length === 0) return <span className={styles.soft}>{t.noDifference}</span>
      return (
        <ul className={styles.changes}>
          {said.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )
    }
  }
}
