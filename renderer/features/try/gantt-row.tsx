/** One work in the chart: whose it is, its bar, where it was, the room it has, and how long it closes the street. */
import { useRef } from 'react'
import { agreedPeriodOf, type Combination } from '../../../shared/domain/combination.ts'
import type { OverlapSettings } from '../../../shared/domain/overlap.ts'
import { sayBrokenRest, type BrokenRest } from '../../../shared/domain/street-closing.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { digRestYears, lastDayOfRest } from '../../../shared/overlap/pairs/outcomes.ts'
import { addDays, dateOfDay, dayNumber } from '../../../shared/time/day-number.ts'
import { usePartyNames } from '../../api/index.ts'
import { daysShifted, placeOnAxis, useTrying, useViewState, whyFixed } from '../../state/index.ts'
import { DisciplineMark, Icon, useFormat, useSay, useWords } from '../../ui/index.ts'
import { sayTime } from '../../ui/time-words.ts'
import { GanttBar, UndatedTrack } from './gantt-bar.tsx'
import type { GanttAxis } from './gantt-axis.ts'
import { words } from './words.ts'
import styles from './gantt.module.css'

export interface GanttRowProps {
  readonly axis: GanttAxis
  readonly work: Work
  readonly agreed: Combination | undefined
  readonly settings: OverlapSettings
  /** The first rest that it would break as it is tried. */
  readonly broken: BrokenRest | undefined
}

export function GanttRow({ axis, work, agreed, settings, broken }: GanttRowProps) {
  const say = useSay()
  const partyName = usePartyNames()
  const tried = useTrying((state) => state.moved.get(work.id)) ?? work
  const hover = useViewState((state) => state.hover)
  const track = useRef<HTMLDivElement>(null)
  const fixed = whyFixed(work, agreed)
  const isUndated = placeOnAxis(axis, tried.period) === null && agreed === undefined
  return (
    <li
      className={styles.row}
      onPointerEnter={() => hover({ work: work.id })}
      onPointerLeave={() => hover(null)}
    >
      <span className={styles.name}>
        <DisciplineMark discipline={work.discipline} />
        <span className={styles.what} title={`${work.name} · ${partyName(work.party)}`}>
          {work.name} <span className={styles.soft}>{partyName(work.party)}</span>
        </span>
        {broken === undefined ? null : (
          <span className={styles.broken} title={say(sayBrokenRest(broken))}>
            <Icon name="warning" size={13} />
          </span>
        )}
        {fixed === null ? null : <Icon name="lock" size={13} />}
      </span>
      <div ref={track} className={styles.track}>
        <Room axis={axis} work={work} />
        <Closed axis={axis} work={tried} agreed={agreed} settings={settings} />
        {tried === work ? null : <Ghost axis={axis} work={work} />}
        {isUndated && fixed === null ? (
          <UndatedTrack axis={axis} work={work} />
        ) : (
          <GanttBar axis={axis} work={work} tried={tried} fixed={fixed} agreed={agreed} track={track} />
        )}
        <BarText axis={axis} work={work} tried={tried} agreed={agreed} />
      </div>
    </li>
  )
}

/** The days its party can live with; where only one bound was given, as far as the work itself on the other side. */
function Room({ axis, work }: Pick<GanttRowProps, 'axis' | 'work'>) {
  const t = useWords(words)
  const partyName = usePartyNames()
  const { earliestStart, latestEnd, period } = work
  if (earliestStart === null && latestEnd === null) return null
  const place = placeOnAxis(axis, { start: earliestStart ?? period.start, end: latestEnd ?? period.end })
  if (place === null) return null
  return <div className={styles.room} style={spanOf(place)} title={t.room(partyName(work.party))} />
}

/** How long the street stays closed after this work. */
function Closed({ axis, work, agreed, settings }: Omit<GanttRowProps, 'broken'>) {
  const t = useWords(words)
  const format = useFormat()
  const end = (agreed && agreedPeriodOf(agreed, work.id).end) ?? work.period.end
  const years = digRestYears(
    { kind: work.kind, combinations: agreed === undefined ? [] : [agreed.id] },
    settings,
  )
  if (end === null || years === 0 || work.firmness === 'withdrawn') return null
  const until = dateOfDay(lastDayOfRest(dayNumber(end), years))
  const place = placeOnAxis(axis, { start: addDays(end, 1), end: until })
  if (place === null) return null
  return <div className={styles.closed} style={spanOf(place)} title={t.closed(format.date(until))} />
}

/** Where the party has it. */
function Ghost({ axis, work }: Pick<GanttRowProps, 'axis' | 'work'>) {
  const place = placeOnAxis(axis, work.period)
  return place === null ? null : <div className={styles.ghost} style={spanOf(place)} />
}

interface BarTextProps extends Pick<GanttRowProps, 'axis' | 'work' | 'agreed'> {
  readonly tried: Work
}

/** The period beside the bar, and how far it moved; on the left where there is no room on the right. */
function BarText({ axis, work, tried, agreed }: BarTextProps) {
  const t = useWords(words)
  const format = useFormat()
  const ours = agreed && agreedPeriodOf(agreed, work.id)
  const place = placeOnAxis(axis, ours ?? tried.period)
  if (place === null) return null
  const shift = daysShifted(work, tried)
  const moved = shift === null || shift === 0 ? null : (shift > 0 ? t.later : t.earlier)(sayTime(shift, t))
  const period = ours === undefined ? format.period(tried.period) : format.range(ours.start, ours.end)
  const isRoomRight = place.to < 0.62
  const style = isRoomRight ? { left: `${100 * place.to}%` } : { right: `${100 * (1 - place.from)}%` }
  return (
    <span className={tried === work ? styles.text : styles.movedText} style={style} aria-hidden="true">
      {moved === null ? period : `${moved} · ${period}`}
    </span>
  )
}

function spanOf({ from, to }: { readonly from: number; readonly to: number }) {
  return { left: `${100 * from}%`, width: `${100 * (to - from)}%` }
}
