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
  const { data } = useOverlaps()
  const { combinations } = useCombinations()
  const clusters = data?.clusters
  const found = useMemo(() => {
    const chosen = new Set(ids)
    return { clusters: holding(clusters ?? [], chosen), combinations: holding(combinations, chosen) }
  }, [ids, clusters, combinations])
  return (
    <>
      <Few title={t.combinations} found={found.combinations}>
        {(combination) => <CombinationLink combination={combination} />}
      </Few>
      <Few title={t.clusters} found={found.clusters}>
        {(cluster) => <ClusterLink cluster={cluster} />}
      </Few>
    </>
  )
}

interface Found<Thing> {
  readonly thing: Thing
  /** How many of its works are chosen. */
  readonly chosen: number
}

interface Held {
  readonly id: string
  readonly works: readonly WorkId[]
}

/** Those with any of the chosen works, in their own order: the highest score first. */
function holding<Thing extends Held>(
  things: readonly Thing[],
  chosen: ReadonlySet<WorkId>,
): readonly Found<Thing>[] {
  return things.flatMap((thing) => {
    const count = thing.works.filter((work) => chosen.has(work)).length
    return count === 0 ? [] : [{ thing, chosen: count }]
  })
}

interface FewProps<Thing> {
  readonly title: (count: string) => string
  readonly found: readonly Found<Thing>[]
  /** The way to it. */
  readonly children: (thing: Thing) => ReactNode
}

/** The first of a long list, and the rest for who asks; nothing of an empty one. */
function Few<Thing extends Held>({ title, found, children }: FewProps<Thing>) {
  const t = useWords(words)
  const { number } = useFormat()
  const [shown, setShown] = useState(few)
  if (found.length === 0) return null
  const left = found.length - shown
  return (
    <section className={styles.part}>
      <h3>{title(number(found.length))}</h3>
      <ul>
        {found.slice(0, shown).map(({ thing, chosen }) => (
          <li key={thing.id}>
            {children(thing)}{' '}
            <span className={styles.note}>{t.partOf(number(chosen), number(thing.works.length))}</span>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button look="quiet" onPress={() => setShown(shown + moreAtOnce)}>
          {t.more(number(Math.min(left, moreAtOnce)))}
        </Button>
      ) : null}
    </section>
  )
}
