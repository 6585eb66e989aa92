/** The place Overleg: the meetings with their agendas; while one is held, the room takes the whole window. */
import { useEffect, type ReactNode } from 'react'
import { useBodies, useRoom } from '../../api/index.ts'
import { openDesk, takeMeeting, useMeetingInHand } from '../../state/index.ts'
import { Busy, Button, EmptyState, useWords } from '../../ui/index.ts'
import { MeetingDesk } from './meeting-desk.tsx'
import { MeetingsList } from './meetings-list.tsx'
import type { PointActions } from './room/point-actions.ts'
import { MeetingRoom } from './room/meeting-room.tsx'
import { useMeeting, useMeetingList } from './use-meeting.ts'
import { words } from './words.ts'
import styles from './meeting.module.css'

export interface MeetingPlaceProps {
  readonly map: ReactNode
  /** Everything there is about what was chosen. */
  readonly detail: ReactNode
  /** `isTrying`: something is being tried, and stands in the place of the point. */
  readonly isTrying: boolean
  readonly timeline: ReactNode
  readonly actions: PointActions
}

export function MeetingPlace(room: MeetingPlaceProps) {
  const t = useWords(words)
  const { bodies, isPending } = useBodies()
  const { meeting: id, as } = useMeetingInHand()
  const { meetings, isPending: isReading } = useMeetingList()
  const meeting = meetings.find((one) => one.meeting.id === id) ?? null
  // Called off elsewhere, or asked for by an address of before: there is nothing to hold.
  const isGone = as !== null && meeting === null && !isReading && !isPending
  useEffect(() => {
    if (isGone) takeMeeting(null)
  }, [isGone])
  if (as !== null) return meeting === null ? <Busy /> : <MeetingRoom meeting={meeting} as={as} {...room} />
  if (!isPending && bodies.length === 0)
    return (
      <EmptyState
        title={t.noBodies}
        action={
          <Button look="main" onPress={() => openDesk('bodies')}>
            {t.toBodies}
          </Button>
        }
      >
        {t.noBodiesWhy}
      </EmptyState>
    )
  return (
    <div className={styles.place}>
      <section className={styles.side} aria-label={t.list}>
        <h1>{t.title}</h1>
        <GoOn />
        <MeetingsList />
        <Button look="quiet" onPress={() => openDesk('bodies')}>
          {t.toBodies}
        </Button>
      </section>
      <div className={styles.desk}>
        {meeting === null ? (
          <EmptyState title={t.chooseOne}>{t.chooseOneWhy}</EmptyState>
        ) : (
          <MeetingDesk key={meeting.meeting.id} one={meeting} />
        )}
      </div>
    </div>
  )
}

/** A meeting that was being held when the window, the program or the machine stopped. */
function GoOn() {
  const t = useWords(words)
  const { room } = useRoom()
  const held = useMeeting(room?.meeting ?? null)
  if (held === null) return null
  return (
    <p className={styles.held}>
      <span>{t.goOnWhy(held.name)}</span>
      <Button onPress={() => takeMeeting(held.meeting.id, 'room')}>{t.goOn}</Button>
    </p>
  )
}
