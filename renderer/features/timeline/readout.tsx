/** The time that is shown and what it leaves on screen: `12 mrt 2027 – 30 sep 2027 · 34 werken · 5 knelpunten`. */
import { useLanguage, useViewState } from '../../state/index.ts'
import { useFormat, useWords } from '../../ui/index.ts'
import { sayMoment } from './say-time.ts'
import { numbersIn, type TimeNumbers } from './use-time-numbers.ts'
import { words } from './words.ts'
import styles from './timeline.module.css'

export function Readout({ numbers }: { readonly numbers: TimeNumbers }) {
  const t = useWords(words)
  const { number } = useFormat()
  const language = useLanguage()
  const moment = useViewState((state) => state.moment)
  const playing = useViewState((state) => state.playing)
  const { undated } = numbers.works
  const found = numbersIn(numbers, moment)
  const time = moment === null ? t.allTime : sayMoment(moment, language)
  return (
    // Who steps by key hears where they are; who lets it play is not read a sentence each second.
    <p className={styles.readout} data-testid="readout" aria-live={playing ? 'off' : 'polite'}>
      <strong>{time}</strong> · {t.works(number(found.works), found.works === 1)}
      {moment !== null && undated > 0 ? (
        <span className={styles.soft}> ({t.undatedToo(number(undated))})</span>
      ) : null}
      {found.conflicts === null ? null : ` · ${t.conflicts(number(found.conflicts), found.conflicts === 1)}`}
    </p>
  )
}
