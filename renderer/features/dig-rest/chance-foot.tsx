/** The works that should come before the chosen street closes, each to be seen with it on the map. */
import { usePairs } from '../../api/index.ts'
import { useViewState } from '../../state/index.ts'
import { useWords } from '../../ui/index.ts'
import type { StreetClosing } from '../../../shared/domain/street-closing.ts'
import { selectionOf } from './dig-rest-rows.ts'
import { BeforeLine } from './last-chance-row.tsx'
import { words } from './words.ts'
import styles from './dig-rest.module.css'

export function ChanceFoot({ closing }: { readonly closing: StreetClosing }) {
  const t = useWords(words)
  const pairs = usePairs()
  const select = useViewState((state) => state.select)
  const hover = useViewState((state) => state.hover)
  return (
    <section className={styles.foot} aria-label={t.chosenChance}>
      {closing.before.map((before) => (
        <button
          key={before.work}
          type="button"
          className={styles.choice}
          onClick={() => select(selectionOf(closing, before.work, pairs.of([before.work])))}
          onPointerEnter={() => hover({ work: before.work })}
          onPointerLeave={() => hover(null)}
        >
          <BeforeLine before={before} />
        </button>
      ))}
    </section>
  )
}
