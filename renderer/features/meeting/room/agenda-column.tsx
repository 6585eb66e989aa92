/** Before who leads: the agenda with what was done, what comes next, and the time. */
import { useRoom } from '../../../api/index.ts'
import { Button, FailureInPlace, Icon, useFormat, useSay, useWords } from '../../../ui/index.ts'
import { agendaPointStateNames, minutesOf, type AgendaPoint } from '../../../../shared/domain/agenda.ts'
import { Attendance } from '../attendance.tsx'
import { useCloseMeeting } from '../use-close-meeting.ts'
import type { MeetingInWords } from '../use-meeting.ts'
import { words } from '../words.ts'
import { OwnNotesOfPoint } from './notes-of-point.tsx'
import { useMinutesSpent } from './use-minutes-spent.ts'
import type { Walk } from './use-walk.ts'
import styles from './room.module.css'

interface AgendaColumnProps {
  readonly one: MeetingInWords
  readonly walk: Walk
}

export function AgendaColumn({ one: { meeting, points, name }, walk }: AgendaColumnProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { room } = useRoom()
  const { spentOn, clock } = useMinutesSpent(room ?? null)
  const { close, isBusy, failure } = useCloseMeeting(meeting.id)
  const left = points.filter(({ state }) => state === 'open')
  const next = points[walk.at + 1]
  return (
    <section className={styles.agenda} aria-label={t.agenda}>
      <h2>{name}</h2>
      <p className={styles.clock}>
        <time aria-label={t.clock}>{clock}</time>
        <span className={styles.soft}>{t.restOf(number(minutesOf(left)))}</span>
      </p>
      <ol className={styles.points}>
        {points.map((point, at) => (
          <li key={point.id}>
            <PointRow
              point={point}
              at={at}
              isHere={at === walk.at}
              spent={spentOn(point.id)}
              onPress={() => walk.goTo(point.id)}
            />
          </li>
        ))}
      </ol>
      {walk.point !== null && <OwnNotesOfPoint key={walk.point.id} point={walk.point} />}
      <p className={styles.soft}>{next === undefined ? t.nothingNext : t.nextIs(next.title)}</p>
      <details>
        <summary>{t.presentCount(number(meeting.present.length))}</summary>
        <Attendance meeting={meeting} />
      </details>
      <div className={styles.closing}>
        {left.length > 0 && <p className={styles.soft}>{t.stillOpen}</p>}
        <Button isDisabled={isBusy} onPress={() => void close()}>
          {t.ends}
        </Button>
        <FailureInPlace failure={failure} />
      </div>
    </section>
  )
}

interface PointRowProps {
  readonly point: AgendaPoint
  readonly at: number
  readonly isHere: boolean
  /** Minutes. */
  readonly spent: number
  readonly onPress: () => void
}

function PointRow({ point: { title, minutes, state }, at, isHere, spent, onPress }: PointRowProps) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const isOver = minutes !== null && spent > minutes
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={isHere ? 'step' : undefined}
      data-state={state}
      onClick={onPress}
    >
      <span className={styles.number}>{state === 'done' ? <Icon name="check" size={14} /> : at + 1}</span>
      <span>{title}</span>
      <span className={styles.soft} data-over={isOver || undefined}>
        {minutes === null ? t.spentOnly(number(spent)) : t.spent(number(spent), number(minutes))}
        {state === 'open' ? '' : ` · ${say(agendaPointStateNames[state])}`}
      </span>
    </button>
  )
}
