/** What stands apart from the ranking, at the foot of the list: what it is, and what to ask its party. */
import { useViewState } from '../../state/index.ts'
import { useFormat, useSay, useWords } from '../../ui/index.ts'
import type { StandingApart } from '../../../shared/domain/overlap.ts'
import { CutText } from '../../ui/cut-text.tsx'
import { words } from './words.ts'
import styles from './clusters.module.css'

/** Each leads to its first work: what meets it, and why that does not count, stands there. */
export function ApartList({ apart }: { readonly apart: readonly StandingApart[] }) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const select = useViewState((state) => state.select)
  const hover = useViewState((state) => state.hover)
  if (apart.length === 0) return null
  return (
    <details className={styles.apart}>
      <summary>{t.apart(number(apart.length))}</summary>
      <ul>
        {apart.map(({ works: [first], name, note }) =>
          first === undefined ? null : (
            <li key={first}>
              <button
                type="button"
                onClick={() => select({ is: 'work', work: first })}
                onPointerEnter={() => hover({ work: first })}
                onPointerLeave={() => hover(null)}
              >
                <span className={styles.name}>
                  <CutText>{name}</CutText>
                </span>
                <span className={styles.soft}>{say(note)}</span>
              </button>
            </li>
          ),
        )}
      </ul>
    </details>
  )
}
