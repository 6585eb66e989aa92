/** That people let one of these two works open the street within its rest, and why. */
import { useDigRestExceptions, useOverlaps } from '../../api/index.ts'
import { useFormat, useSay } from '../../ui/index.ts'
import { exceptionGroundNames } from '../../../shared/domain/dig-rest.ts'
import { message } from '../../../shared/domain/message.ts'
import type { SeenPair } from '../../../shared/domain/overlap.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { sureWithinDays } from '../../../shared/overlap/dig-rest/exceptions.ts'
import styles from './detail.module.css'

export function ExceptionOfPair({ pair: { a, b } }: { readonly pair: Pick<SeenPair, 'a' | 'b'> }) {
  const say = useSay()
  const { date } = useFormat()
  const { data } = useOverlaps()
  const { exceptions } = useDigRestExceptions()
  const broken = data?.closings
    .flatMap(({ works, breaks }) =>
      breaks.filter(({ work }) => (work === a && works.includes(b)) || (work === b && works.includes(a))),
    )
    .find(({ exception }) => exception !== null)
  const made = exceptions.find(({ id }) => id === broken?.exception)
  if (broken === undefined || made === undefined) return null
  const { ground, reason, actor, at } = made
  const key = broken.unsure ? 'digRest.pairUnsure' : 'digRest.pairExcepted'
  const day = date(CalendarDate.parse(at.slice(0, 10)))
  return (
    <p>
      {say(message(key, { ground: exceptionGroundNames[ground], reason, days: sureWithinDays }))}{' '}
      <span className={styles.note}>
        {actor}, {day}
      </span>
    </p>
  )
}
