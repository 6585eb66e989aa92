/** Closes a meeting, or opens it again; what was carried forward is said, and the room is left. */
import { useCommand, useRoom } from '../../api/index.ts'
import { takeMeeting, useNotices } from '../../state/index.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'

export function useCloseMeeting(id: MeetingId) {
  const { run, isBusy, failure } = useCommand('meeting.close')
  const { room, leave } = useRoom()
  const close = async () => {
    const closed = await run({ id, isClosed: true })
    if (!closed.ok) return
    if (room?.meeting === id) await leave()
    takeMeeting(id)
    const count = closed.value.forwarded
    if (count > 0) useNotices.getState().notify('done', message('window.carriedForward', { count }))
  }
  return { close, reopen: () => run({ id, isClosed: false }), isBusy, failure }
}
