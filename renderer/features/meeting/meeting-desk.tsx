/** One meeting as it is prepared and read back: its agenda, who is there, and how it is held, moved, closed and called off. */
import { useState } from 'react'
import { useCommand, useRoom } from '../../api/index.ts'
import { takeMeeting, useNotices } from '../../state/index.ts'
import { Button, Chip, FailureInPlace, Icon, useFormat, useSay, useWords } from '../../ui/index.ts'
import { MeetingReport } from '../../ui/meeting-report/meeting-report.tsx'
import { bodyLevelNames } from '../../../shared/domain/body.ts'
import { message } from '../../../shared/domain/message.ts'
import { AgendaEditor } from './agenda-editor.tsx'
import { Attendance } from './attendance.tsx'
import { MoveForm } from './move-form.tsx'
import { addressOfScreen } from './room/address-of-screen.ts'
import { useCloseMeeting } from './use-close-meeting.ts'
import type { MeetingInWords } from './use-meeting.ts'
import { words } from './words.ts'
import styles from './meeting.module.css'

export function MeetingDesk({ one }: { readonly one: MeetingInWords }) {
  const t = useWords(words)
  const say = useSay()
  const { date } = useFormat()
  const { meeting, body, points } = one
  return (
    <article className={styles.meeting} aria-label={one.name}>
      <header className={styles.head}>
        <p className={styles.note}>{t.level(say(bodyLevelNames[body.level]), date(meeting.day))}</p>
        <h2>{body.name}</h2>
        {meeting.isClosed && <Chip>{t.closed}</Chip>}
      </header>
      <Holding one={one} />
      <AgendaEditor meeting={meeting} points={points} />
      <Attendance meeting={meeting} />
      <MeetingReport meeting={meeting.id} />
      <Changing one={one} />
    </article>
  )
}

/** Begins it in this window, or in this one and another for the beamer. */
function Holding({ one: { meeting, points } }: { readonly one: MeetingInWords }) {
  const t = useWords(words)
  const { room, show } = useRoom()
  if (meeting.isClosed) return null
  const begin = async (as: 'room' | 'lead') => {
    if (room?.meeting !== meeting.id) await show({ meeting: meeting.id, point: points[0]?.id ?? null })
    takeMeeting(meeting.id, as)
  }
  return (
    <div className={styles.hold}>
      <div>
        <Button
          look="main"
          onPress={() => {
            fillScreen()
            void begin('room')
          }}
        >
          <Icon name="play" />
          {t.hold}
        </Button>
        <p className={styles.note}>{t.holdWhy}</p>
      </div>
      <div>
        <Button
          onPress={() => {
            if (window.open(addressOfScreen(meeting.id), 'samenloop-screen') === null)
              useNotices.getState().notify('failure', message('window.screenBlocked'))
            void begin('lead')
          }}
        >
          {t.holdTwo}
        </Button>
        <p className={styles.note}>{t.holdTwoWhy}</p>
      </div>
    </div>
  )
}

/** Who refuses it keeps the window as large as it is. */
function fillScreen(): void {
  void document.documentElement.requestFullscreen().catch(() => undefined)
}

function Changing({ one }: { readonly one: MeetingInWords }) {
  const t = useWords(words)
  const { meeting } = one
  const [isMoving, setIsMoving] = useState(false)
  const { close, reopen, isBusy, failure } = useCloseMeeting(meeting.id)
  const callingOff = useCommand('meeting.callOff')
  const busy = isBusy || callingOff.isBusy
  if (isMoving) return <MoveForm meeting={meeting} onClose={() => setIsMoving(false)} />
  return (
    <div className={styles.changing}>
      {meeting.isClosed ? (
        <Button writes isDisabled={busy} onPress={() => void reopen()}>
          {t.reopen}
        </Button>
      ) : (
        <>
          <Button writes isDisabled={busy} onPress={() => void close()}>
            {t.close}
          </Button>
          <Button writes look="quiet" isDisabled={busy} onPress={() => setIsMoving(true)}>
            {t.move}
          </Button>
          <Button
            writes
            look="danger"
            isDisabled={busy}
            onPress={() => void callingOff.run({ id: meeting.id })}
          >
            {t.callOff}
          </Button>
        </>
      )}
      <FailureInPlace failure={failure ?? callingOff.failure} />
    </div>
  )
}
