/** The table of contents, beside the pages. */
import type { MouseEvent } from 'react'
import { contentsOf, type Entry } from '../../../shared/plan/document/contents.ts'
import type { Document } from '../../../shared/plan/document/document.ts'
import { useWords } from '../../ui/index.ts'
import { idOf } from './ids.ts'
import { words } from './words.ts'
import styles from './contents.module.css'

export function Contents({ plan }: { readonly plan: Document }) {
  const t = useWords(words)
  return (
    <nav aria-label={t.contents} className={styles.contents}>
      <h2>{t.contents}</h2>
      <Entries entries={contentsOf(plan.blocks)} />
    </nav>
  )
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <ol>
      {entries.map(({ anchor, title, count, parts }) => (
        <li key={anchor}>
          <a href={`#${idOf(anchor)}`} onClick={(event) => goTo(event, idOf(anchor))}>
            <span>{title}</span>
            {count === null ? null : <span className={styles.count}>{count}</span>}
          </a>
          {parts.length === 0 ? null : <Entries entries={parts} />}
        </li>
      ))}
    </ol>
  )
}

/** The address names the place of the window, so the page is turned here and the focus goes along. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault()
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}
