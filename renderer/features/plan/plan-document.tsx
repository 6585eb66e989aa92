/** The document itself, with what only the screen does: what is open stands in the margin, and an empty plan says how to begin. */
import { anchors } from '../../../shared/plan/document/anchors.ts'
import type { Block, Document, Section } from '../../../shared/plan/document/document.ts'
import { useProject } from '../../api/index.ts'
import { useViewState } from '../../state/index.ts'
import { Button, useWords } from '../../ui/index.ts'
import { Blocks } from './blocks.tsx'
import { Ground } from './ground.tsx'
import { followLink } from './follow-link.ts'
import { findable } from './ids.ts'
import { openAreasOf, openChapterOf } from './open-chapter.ts'
import { words } from './words.ts'
import styles from './plan.module.css'

interface PlanDocumentProps {
  readonly plan: Document
  readonly year: number
  /** Who sees it so, in words; null: who draws it up. */
  readonly seenBy: string | null
}

export function PlanDocument({ plan, year, seenBy }: PlanDocumentProps) {
  const { project } = useProject()
  const open = openChapterOf(plan)
  const pages = plan.blocks.filter((block) => block !== open)
  const start = pages.findIndex(isEmptyTogether)
  return (
    <div className={styles.pages}>
      <p role="status" className={styles.seenBy}>
        {seenBy}
      </p>
      <Ground layers={project?.layers ?? []}>
        {(ground) =>
          start === -1 ? (
            <Blocks blocks={pages} ground={ground} />
          ) : (
            <>
              <Blocks blocks={pages.slice(0, start)} ground={ground} />
              <NoCombinations year={year} open={open} />
              <Blocks blocks={pages.slice(start + 1)} ground={ground} />
            </>
          )
        }
      </Ground>
    </div>
  )
}

/** Nothing was agreed yet: the screen has more to say about that than paper. */
function isEmptyTogether(block: Block): boolean {
  return block.is === 'section' && block.anchor === anchors.together && block.count === 0
}

interface NoCombinationsProps {
  readonly year: number
  readonly open: Section | undefined
}

function NoCombinations({ year, open }: NoCombinationsProps) {
  const t = useWords(words)
  const goTo = useViewState((state) => state.goTo)
  const [best] = openAreasOf(open)
  return (
    <section className={styles.emptyPage} {...findable(anchors.together)}>
      <h2>{t.empty(year)}</h2>
      <p>{t.emptyText}</p>
      {best?.link == null ? (
        <Button look="main" onPress={() => goTo('worksheet')}>
          {t.emptyStep}
        </Button>
      ) : (
        <Button look="main" onPress={() => best.link && followLink(best.link)}>
          {t.emptyBest(best.name)}
        </Button>
      )}
    </section>
  )
}
