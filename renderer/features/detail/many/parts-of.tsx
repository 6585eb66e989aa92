/** Which kansengebieden and combinations the chosen works are part of, and with how many. */
import { useMemo, useState, type ReactNode } from 'react'
import type { WorkId } from '../../../../shared/domain/ids.ts'
import { useCombinations, useOverlaps } from '../../../api/index.ts'
import { Button, useFormat, useWords } from '../../../ui/index.ts'
import { ClusterLink, CombinationLink } from '../links.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'

/** At first, and with every time that more is asked for. */
const few = 5
const moreAtOnce = 50

export function PartsOf({ ids }: { readonly ids: readonly WorkId[] }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { data } = useOverlaps()
  const { combinations } = useCombinations()
  const clusters = data?.clusters
  const found = useMemo(() => {
    const chosen = new Set(ids)
    return { clusters: holding(clusters ?? [], chosen), combinations: holding(combinations, chosen) }
  }, [ids, clusters, combinations])
  return (
    <>
      {found.combinations.length === 0 ? null : (
        <Few title={t.combinations(number(found.combinations.length))} count={found.combinations.length}>
          {(shown) =>
            found.combinations.slice(0, shown).map(({ thing, chosen }) => (
              <li key={thing.id}>
                <CombinationLink combination={thing} />{' '}
                <span className={styles.note}>{t.partOf(number(chosen), number(thing.works.length))}</span>
              </li>
            ))
          }
        </Few>
      )}
      {found.clusters.length === 0 ? null : (
        <Few title={t.clusters(number(found.clusters.length))} count={found.clusters.length}>
          {(shown) =>
            found.clusters.slice(0, shown).map(({ thing, chosen }) => (
              <li key={thing.id}>
                <ClusterLink cluster={thing} />{' '}
                <span className={styles.note}>{t.partOf(number(chosen), number(thing.works.length))}</span>
              </li>
            ))
          }
        </Few>
      )}
    </>
  )
}

/** Those with any of the chosen works, in their own order: the highest score first. */
function holding<Thing extends { readonly works: readonly WorkId[] }>(
  things: readonly Thing[],
  chosen: ReadonlySet<WorkId>,
): readonly { readonly thing: Thing; readonly chosen: number }[] {
  return things.flatMap((thing) => {
    const count = thing.works.filter((work) => chosen.has(work)).length
    return count === 0 ? [] : [{ thing, chosen: count }]
  })
}

interface FewProps {
  readonly title: string
  readonly count: number
  readonly children: (shown: number) => ReactNode
}

/** The first of a long list, and the rest for who asks. */
function Few({ title, count, children }: FewProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const [shown, setShown] = useState(few)
  const left = count - shown
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <ul>{children(shown)}</ul>
      {left > 0 ? (
        <Button look="quiet" onPress={() => setShown(shown + moreAtOnce)}>
          {t.more(number(Math.min(left, moreAtOnce)))}
        </Button>
      ) : null}
    </section>
  )
}
