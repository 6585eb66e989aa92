/** Which meeting this window is about, and as what it shows it while it is held. Another window may show the same otherwise. */
import { create } from 'zustand'
import type { MeetingId } from '../../shared/domain/ids.ts'

/**
 * `room`: the only window, before everyone. `lead`: before who leads, with agenda, notes and time. `screen`: on the beamer; it
 * follows who leads and asks nothing.
 */
export const meetingRoles = ['room', 'lead', 'screen'] as const
export type MeetingRole = (typeof meetingRoles)[number]

interface MeetingInHand {
  readonly meeting: MeetingId | null
  /** Null: it is prepared or read, and not held here. */
  readonly as: MeetingRole | null
}

export const useMeetingInHand = create<MeetingInHand>(() => ({ meeting: null, as: null }))

export function takeMeeting(meeting: MeetingId | null, as: MeetingRole | null = null): void {
  useMeetingInHand.setState({ meeting, as: meeting === null ? null : as })
}

/** The meeting that is held in this window, where that is what it shows; null: none is. */
export function useMeetingHeld(): MeetingId | null {
  return useMeetingInHand(heldIn)
}

export function isMeetingHeld(): boolean {
  return heldIn(useMeetingInHand.getState()) !== null
}

function heldIn({ meeting, as }: MeetingInHand): MeetingId | null {
  return as === null ? null : meeting
}
