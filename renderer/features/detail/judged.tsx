/** A verdict that stands: what was said and why, by whom and when. */
import { useBodies, useMeetings } from '../../api/index.ts'
import { Chip, useFormat, useSay, useWords } from '../../ui/index.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import { verdictNames } from '../../../shared/domain/judgement-verdict.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { today } from '../../../shared/time/today.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

/** Judgements that were given in one go are said once. */
export function Judged({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const inMeeting = useInMeeting()
  const spoken = new Map(judgements.map((one) => [`${one.at} ${one.verdict} ${one.reason}`, one]))
  return (
    <>
      {[...spoken.values()].map(({ id, verdict, reason, actor, at, until, who, due, meeting }) => {
        const terms = [
          ...(until === null ? [] : [t.untilDay(date(until))]),
          ...(who === null ? [] : [t.byWhom(who)]),
          ...(due === null ? [] : [t.dueDay(date(due))]),
        ]
        return (
          <p key={id}>
            <strong>{[capital(say(verdictNames[verdict])), ...terms].join(', ')}:</strong> {reason}{' '}
            {due !== null && due < today() && <Chip tone="danger">{t.overdue}</Chip>}{' '}
            <span className={styles.note}>
              {t.judgedBy(actor, date(CalendarDate.parse(at.slice(0, 10))))}
              {inMeeting(meeting)}
            </span>
          </p>
        )
      })}
    </>
  )
}

/** Nothing where it was said in none, or where that was called off since. */
function useInMeeting(): (id: MeetingId | null) => string {
  const t = useWords(words)
  const { date } = useFormat()
  const { meetings } = useMeetings()
  const { bodies } = useBodies()
  return (id) => {
    const meeting = meetings.find((one) => one.id === id)
    const body = bodies.find((one) => one.id === meeting?.body)
    return meeting && body ? ` ${t.saidIn(body.name, date(meeting.day))}` : ''
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
