/** Each of the works that were chosen together, to open or to take out of the choice; of a long list only what is in view is drawn. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { Work } from '../../../../shared/domain/work.ts'
import { takeAwayWorks } from '../../../state/index.ts'
import { Button, Icon, useFormat, useWords } from '../../../ui/index.ts'
import { useLongList } from '../../../ui/use-long-list.ts'
import { WorkLine } from '../work-line.tsx'
import { words } from './words.ts'
import styles from '../detail.module.css'
import many from './many.module.css'

/** So many stand in the panel itself; more get a frame of their own to scroll in. */
const fitsInPanel = 40

export function ChosenList({ works }: { readonly works: readonly Work[] }) {
  const t = useWords(words)
  const { number } = useFormat()
  const list = useRef<HTMLDivElement>(null)
  const [takenAt, setTakenAt] = useState<number | null>(null)
  useLayoutEffect(() => {
    if (takenAt === null) return
    // The keyboard goes on with the work that came in the place of the one that was taken away.
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-index]') ?? [])]
    const next = rows.find(({ dataset }) => Number(dataset['index']) >= takenAt) ?? rows.at(-1)
    next?.querySelector<HTMLElement>('[data-take] button')?.focus()
  }, [works, takenAt])
  const takeAway = (at: number) => {
    const work = works[at]
    if (work === undefined) return
    setTakenAt(at)
    takeAwayWorks([work.id])
  }
  const rows = { works, onTakeAway: takeAway }
  return (
    <section className={styles.part}>
      <h3>{t.list(number(works.length))}</h3>
      <div ref={list} className={many.list}>
        {works.length > fitsInPanel ? <LongList {...rows} /> : <ShortList {...rows} />}
      </div>
    </section>
  )
}

interface RowsProps {
  readonly works: readonly Work[]
  readonly onTakeAway: (at: number) => void
}

function ShortList({ works, onTakeAway }: RowsProps) {
  return (
    <ul className={styles.lines}>
      {works.map((work, at) => (
        <li key={work.id} data-index={at} className={many.row}>
          <ChosenRow work={work} onTakeAway={() => onTakeAway(at)} />
        </li>
      ))}
    </ul>
  )
}

function LongList({ works, onTakeAway }: RowsProps) {
  const { frame, virtualizer } = useLongList({
    count: works.length,
    shownAt: undefined,
    cursorAt: undefined,
    rowHeight: 60,
    keyAt: (at) => works[at]?.id ?? String(at),
  })
  return (
    <div ref={frame} className={many.frame}>
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const work = works[index]
          if (work === undefined) return null
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={works.length}
              className={many.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              <ChosenRow work={work} onTakeAway={() => onTakeAway(index)} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function ChosenRow({ work, onTakeAway }: { readonly work: Work; readonly onTakeAway: () => void }) {
  const t = useWords(words)
  return (
    <>
      <WorkLine work={work} />
      <span data-take="">
        <Button look="quiet" aria-label={t.takeAway(work.name)} onPress={onTakeAway}>
          <Icon name="close" size={14} />
        </Button>
      </span>
    </>
  )
}
