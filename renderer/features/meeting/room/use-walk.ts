/** Through the agenda: by keys, by a presenter (which says PgUp and PgDn), and by choosing a point. */
import { useEffect, useEffectEvent, useState } from 'react'
import type { InRoom } from '../../../api/index.ts'
import { isSomethingOnTop, isTyping } from '../../../ui/index.ts'
import type { AgendaPoint } from '../../../../shared/domain/agenda.ts'
import type { AgendaPointId, MeetingId } from '../../../../shared/domain/ids.ts'

export interface Walk {
  /** Null: none is looked at. */
  readonly point: AgendaPoint | null
  /** Its place in the agenda; -1 where none is looked at. */
  readonly at: number
  readonly goTo: (point: AgendaPointId) => void
  /** Null: there is no other. */
  readonly previous: (() => void) | null
  readonly next: (() => void) | null
}

export function useWalk(
  meeting: MeetingId,
  points: readonly AgendaPoint[],
  { room, show }: InRoom,
  mayWalk: boolean,
): Walk {
  const here = room?.meeting === meeting ? room.point : null
  const at = points.findIndex(({ id }) => id === here)
  // What was asked for and is not shown yet: who presses twice goes two further.
  const [asked, setAsked] = useState<{
    readonly from: AgendaPointId | null
    readonly to: AgendaPointId
  } | null>(null)
  const goTo = (point: AgendaPointId) => {
    setAsked({ from: here, to: point })
    show({ meeting, point }).catch(() => setAsked(null))
  }
  const underWay = asked?.from === here ? points.findIndex(({ id }) => id === asked.to) : -1
  const from = underWay === -1 ? at : underWay
  const step = (to: number) => {
    const point = points[to]
    return point === undefined ? null : () => goTo(point.id)
  }
  const walk: Walk = {
    point: points[at] ?? null,
    at,
    goTo,
    previous: from > 0 ? step(from - 1) : null,
    next: step(from + 1),
  }
  const byKey = useEffectEvent((event: KeyboardEvent) => {
    const way = ways[event.key]
    if (way === undefined || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return
    if (isTyping(event.target) || isSomethingOnTop()) return
    if (way.isArrow && hasOwnArrows(event.target)) return
    event.preventDefault()
    walk[way.to]?.()
  })
  useEffect(() => {
    if (!mayWalk) return undefined
    const listen = (event: KeyboardEvent) => byKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [mayWalk])
  return walk
}

const ways: Readonly<
  Record<string, { readonly to: 'previous' | 'next'; readonly isArrow: boolean } | undefined>
> = {
  PageUp: { to: 'previous', isArrow: false },
  PageDown: { to: 'next', isArrow: false },
  ArrowLeft: { to: 'previous', isArrow: true },
  ArrowRight: { to: 'next', isArrow: true },
}

/** The map, the slider and the Gantt move by arrows themselves. */
const own =
  '.maplibregl-map, [role=slider], [role=radiogroup], [role=grid], [role=treegrid], [role=listbox], [role=tablist]'

function hasOwnArrows(target: EventTarget | null): boolean {
  return target instanceof Element && (target.closest(own) !== null || target.matches('[type=range]'))
}
