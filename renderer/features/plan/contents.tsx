/** The table of contents, beside the pages. */
import type { MouseEvent } from 'react'
import type { Plan } from '../../../shared/domain/plan.ts'
import { usePartyNames } from '../../api/index.ts'
import { useWords } from '../../ui/index.ts'
import { anchors } from './anchors.ts'
import { words } from './words.ts'
import styles from './contents.module.css'

export function Contents({ plan }: { readonly plan: Plan }) {
  const t = useWords(words)
  const nameOf = usePartyNames()
  return (
    <nav aria-label={t.contents} className={styles.contents}>
      <h2>{t.contents}</h2>
      <ol>
        <li>
          <Entry to={anchors.together} count={plan.combinations.length}>
            {t.together}
          </Entry>
          <ol>
            {plan.combinations.map(({ combination }) => (
              <li key={combination.id}>
                <Entry to={anchors.combination(combination.id)}>{combination.name}</Entry>
              </li>
            ))}
          </ol>
        </li>
        <li>
          <Entry to={anchors.alone}>{t.alone}</Entry>
          <ol>
            {plan.alone.map(({ party, works }) => (
              <li key={party}>
                <Entry to={anchors.alonePart(party)} count={works.length}>
                  {nameOf(party)}
                </Entry>
              </li>
            ))}
          </ol>
        </li>
        {plan.undated.length === 0 ? null : (
          <li>
            <Entry
              to={anchors.undated}
              count={plan.undated.reduce((sum, { works }) => sum + works.length, 0)}
            >
              {t.undated}
            </Entry>
          </li>
        )}
        <li>
          <Entry to={anchors.setAside} count={plan.setAside.length}>
            {t.setAside}
          </Entry>
        </li>
        <li>
          <Entry to={anchors.rules}>{t.rules}</Entry>
        </li>
      </ol>
    </nav>
  )
}

interface EntryProps {
  readonly to: string
  readonly count?: number
  readonly children: string
}

function Entry({ to, count, children }: EntryProps) {
  return (
    <a href={`#${to}`} onClick={(event) => goTo(event, to)}>
      <span>{children}</span>
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </a>
  )
}

/** The address names the place of the window, so the page is turned here and the focus goes along. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault()
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}
