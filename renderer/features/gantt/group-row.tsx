/** The head of a group: folds it, says how many works it has, and from when to when they are. */
import { memo } from 'react'
import { useFormat, useWords, DisciplineMark, Icon } from '../../ui/index.ts'
import { shareOfDay, type TimeRange } from '../../state/index.ts'
import { drawn, sideOff, spanOf, type Span } from './bar-look.ts'
import { countIn, type Chart } from './chart.ts'
import type { Group } from './group-works.ts'
import { words } from './words.ts'
import { undated } from './works-in-order.ts'
import styles from './gantt.module.css'

export interface GroupRowProps {
  readonly id: string
  readonly index: number
  /** Pixels from the top of the first row, and how high the group is with its works: its head stays in sight as long as they are. */
  readonly top: number
  readonly height: number
  readonly isCursor: boolean
  readonly axis: TimeRange
  readonly chart: Chart
  readonly at: number
  /** How works without a group are called. */
  readonly noneName: string
  readonly isFolded: boolean
  readonly isSelected: boolean
}

export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { id, index, top, height, isCursor, axis, chart, at, noneName, isFolded, isSelected } = props
  const t = useWords(words)
  const { number, range } = useFormat()
  const group = chart.groups[at]
  if (group === undefined) return null
  const name = group.about.is === 'none' ? noneName : group.name
  const count = t.groupWorks(number(countIn(chart.starts, at)), number(chart.undated[at] ?? 0))
  const agreed = group.about.is === 'combination' ? group.about.combination.period : null
  const said = [
    kindOf(group, t, number),
    name,
    count,
    agreed === null ? null : range(agreed.start, agreed.end),
  ]
  return (
    <div role="presentation" className={styles.groupBox} style={{ top, height }}>
      <div
        id={id}
        role="row"
        aria-level={1}
        aria-posinset={at + 1}
        aria-setsize={chart.groups.length}
        aria-rowindex={index + 1}
        aria-expanded={!isFolded}
        aria-selected={isSelected}
        aria-label={said.filter((part) => part !== null).join(', ')}
        data-index={index}
        data-cursor={isCursor || undefined}
        className={styles.groupRow}
      >
        <div role="rowheader" className={styles.groupName}>
          <span className={styles.chevron} data-fold="">
            <Icon name={isFolded ? 'right' : 'down'} />
          </span>
          <Mark group={group} />
          <span className={styles.what} title={name}>
            {name}
          </span>
          <span className={styles.soft}>{count}</span>
        </div>
        <div role="gridcell" className={styles.track} data-track="">
          {agreed === null ? (
            <Extent span={extentOf(chart, at, axis)} />
          ) : (
            <Bracket span={spanOf(axis, agreed)} text={range(agreed.start, agreed.end)} />
          )}
        </div>
      </div>
    </div>
  )
})

type Words = typeof words.nl

function kindOf({ about }: Group, t: Words, number: (value: number) => string): string | null {
  if (about.is === 'cluster') return t.cluster(number(about.rank))
  return about.is === 'combination' ? t.combination : null
}

/** What tells groups of one kind apart besides their name. */
function Mark({ group: { about } }: { readonly group: Group }) {
  const { number } = useFormat()
  if (about.is === 'discipline') return <DisciplineMark discipline={about.discipline} />
  if (about.is === 'cluster') return <span className={styles.rank}>{number(about.rank)}</span>
  return null
}

function extentOf({ from, to }: Chart, at: number, axis: TimeRange): Span | null {
  const [first = undated, last = undated] = [from[at], to[at]]
  return first === undated ? null : { from: shareOfDay(axis, first), to: shareOfDay(axis, last + 1) }
}

/** From the first day of its works to the last. */
function Extent({ span }: { readonly span: Span | null }) {
  if (span === null || sideOff(span) !== null) return null
  return <div className={styles.extent} style={drawn(span)} />
}

/** The period that was agreed for the whole, over those of its works. */
function Bracket({ span, text }: { readonly span: Span | null; readonly text: string }) {
  if (span === null || sideOff(span) !== null) return null
  return <div className={styles.bracket} style={drawn(span)} title={text} />
}
