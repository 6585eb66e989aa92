/** One work: its letter, number, name and party, and its bar in time. Read aloud it is one sentence, which also stands under the pointer. */
import { memo, useRef } from 'react'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { useLanguage, useTrying, whyFixed, type TimeRange } from '../../state/index.ts'
import { DisciplineMark, Icon, useFormat, useWords } from '../../ui/index.ts'
import { sayRow } from './say-row.ts'
import { WorkBar } from './work-bar.tsx'
import { words } from './words.ts'
import styles from './gantt.module.css'

export interface WorkRowProps {
  readonly id: string
  readonly index: number
  readonly top: number
  readonly isCursor: boolean
  readonly axis: TimeRange
  readonly work: Work
  readonly party: string
  /** Its group does not say so already. */
  readonly showsParty: boolean
  readonly agreed: Combination | undefined
  readonly conflicts: number
  readonly place: number
  readonly outOf: number
  readonly isLit: boolean
  readonly isSelected: boolean
}

export const WorkRow = memo(function WorkRow(props: WorkRowProps) {
  const { id, index, top, isCursor, axis, work, party, agreed, conflicts, place, outOf, isLit } = props
  const t = useWords(words)
  const { number } = useFormat()
  const language = useLanguage()
  const tried = useTrying((state) => state.moved.get(work.id)) ?? work
  const track = useRef<HTMLDivElement>(null)
  const said = sayRow({ work, tried, party, agreed, conflicts }, language)
  return (
    <div
      id={id}
      role="row"
      aria-level={2}
      aria-posinset={place}
      aria-setsize={outOf}
      aria-rowindex={index + 1}
      aria-selected={props.isSelected}
      aria-label={said}
      data-index={index}
      data-cursor={isCursor || undefined}
      data-lit={isLit || undefined}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className={styles.name} title={`${work.name} · ${party}`}>
        <DisciplineMark discipline={work.discipline} />
        {work.number === null ? null : <span className={styles.number}>{work.number}</span>}
        <span className={styles.what}>
          {work.name}
          {props.showsParty ? <span className={styles.soft}> {party}</span> : null}
        </span>
        {conflicts === 0 ? null : (
          <span className={styles.conflicts} title={t.conflicts(number(conflicts))}>
            <Icon name="warning" size={13} /> {number(conflicts)}
          </span>
        )}
        {whyFixed(work, agreed) === null ? null : <Icon name="lock" size={13} />}
      </div>
      <div ref={track} role="gridcell" className={styles.track} data-track="" title={said}>
        <WorkBar axis={axis} work={work} tried={tried} agreed={agreed} track={track} />
      </div>
    </div>
  )
})
