/** What is still open, in the margin of the plan: one press leads to where it can be decided. */
import { Button as Pressable } from 'react-aria-components'
import type { Document } from '../../../shared/plan/document/document.ts'
import { useWords } from '../../ui/index.ts'
import { followLink } from './follow-link.ts'
import { findable } from './ids.ts'
import { openAreasOf, openChapterOf } from './open-chapter.ts'
import { words } from './words.ts'
import styles from './open-margin.module.css'

export function OpenMargin({ plan }: { readonly plan: Document }) {
  const t = useWords(words)
  const chapter = openChapterOf(plan)
  if (chapter === undefined) return null
  const { title, anchor, count, blocks } = chapter
  return (
    <aside className={styles.margin} aria-label={title} {...findable(anchor)}>
      <h2>
        {title} <span className={styles.count}>{count}</span>
      </h2>
      {blocks.map((block) =>
        block.is === 'paragraph' ? (
          <p key={block.text} className={styles.said}>
            {block.text}
          </p>
        ) : null,
      )}
      <ol>
        {openAreasOf(chapter).map(({ name, score, works, standing, link }, at) => (
          <li key={at}>
            <Pressable className={styles.item ?? ''} onPress={() => link && followLink(link)}>
              <span>{name}</span>
              <span className={styles.score} title={t.score(score)}>
                {score}
              </span>
              <span className={styles.said}>
                {t.works(works)}
                {standing === undefined ? null : ` · ${standing}`}
              </span>
            </Pressable>
          </li>
        ))}
      </ol>
    </aside>
  )
}
