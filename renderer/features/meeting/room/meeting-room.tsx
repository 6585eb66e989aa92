/**
 * A meeting while it is held: the map with its time, and beside it one point at a time in large type. Before who leads stand
 * the agenda, notes and the clock as well; on the beamer nothing that can be pressed.
 */
import { useState, type ReactNode } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import { useRoom } from '../../../api/index.ts'
import { takeMeeting, type MeetingRole } from '../../../state/index.ts'
import { Button, Icon, useWords } from '../../../ui/index.ts'
import { useScrollStop } from '../../../ui/use-scroll-stop.ts'
import type { MeetingInWords } from '../use-meeting.ts'
import { words } from '../words.ts'
import { AgendaColumn } from './agenda-column.tsx'
import { NotesOfPoint } from './notes-of-point.tsx'
import type { PointActions } from './point-actions.ts'
import { PointButtons } from './point-buttons.tsx'
import { PointPanel } from './point-panel.tsx'
import { useFollow, useLead } from './use-lead.ts'
import { useShowPoint } from './use-show-point.ts'
import { useWalk } from './use-walk.ts'
import styles from './room.module.css'

interface MeetingRoomProps {
  readonly meeting: MeetingInWords
  readonly as: MeetingRole
  readonly map: ReactNode
  readonly detail: ReactNode
  readonly isTrying: boolean
  readonly timeline: ReactNode
  readonly actions: PointActions
}

export function MeetingRoom({
  meeting: one,
  as,
  map,
  detail,
  isTrying,
  timeline,
  actions,
}: MeetingRoomProps) {
  const t = useWords(words)
  const stop = useScrollStop()
  const { meeting, points, name } = one
  const inRoom = useRoom()
  const isScreen = as === 'screen'
  const walk = useWalk(meeting.id, points, inRoom, !isScreen)
  const subject = useShowPoint(walk.point, isScreen && inRoom.room?.led != null)
  useLead(as === 'lead', meeting.id, inRoom)
  useFollow(isScreen, inRoom)
  const [wholeOf, setWholeOf] = useState<string | null>(null)
  const isWhole = walk.point !== null && wholeOf === walk.point.id
  return (
    <div className={styles.room} data-as={as}>
      <VisuallyHidden elementType="h1">{name}</VisuallyHidden>
      {as === 'lead' && <AgendaColumn one={one} walk={walk} />}
      <section className={styles.map} aria-label={t.map} inert={isScreen}>
        {map}
      </section>
      <section className={styles.side} aria-label={t.point}>
        <div className={styles.panel} ref={stop} inert={isScreen}>
          {isTrying || isWhole ? detail : <PointPanel one={one} walk={walk} subject={subject} />}
        </div>
        {isScreen ? null : (
          <footer className={styles.foot}>
            {walk.point !== null && !isWhole && !isTrying && (
              <PointButtons key={walk.point.id} point={walk.point} subject={subject} actions={actions} />
            )}
            {walk.point !== null && <NotesOfPoint key={`notes ${walk.point.id}`} point={walk.point} />}
            <div className={styles.walk}>
              <Button
                aria-label={t.previous}
                isDisabled={walk.previous === null}
                onPress={() => walk.previous?.()}
              >
                <Icon name="left" />
              </Button>
              <Button
                look="main"
                aria-label={t.next}
                isDisabled={walk.next === null}
                onPress={() => walk.next?.()}
              >
                <Icon name="right" />
              </Button>
              {subject.works.length > 0 && walk.point !== null && (
                <Button
                  look="quiet"
                  shortcut="E"
                  aria-pressed={isWhole}
                  onPress={() => setWholeOf(isWhole ? null : (walk.point?.id ?? null))}
                >
                  {isWhole ? t.lessAgain : t.everything}
                </Button>
              )}
              <span className={styles.space} />
              <Button
                look="quiet"
                aria-label={t.leave}
                onPress={() => {
                  leaveFullScreen()
                  takeMeeting(meeting.id)
                }}
              >
                <Icon name="close" />
              </Button>
            </div>
          </footer>
        )}
      </section>
      <section className={styles.time} aria-label={t.time} inert={isScreen}>
        {timeline}
      </section>
    </div>
  )
}

function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined)
}
