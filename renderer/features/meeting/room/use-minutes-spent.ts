/** How long each point was looked at, going on while one is; and what time it is. */
import { useEffect, useState } from 'react'
import { locales } from '../../../../shared/domain/language.ts'
import type { AgendaPointId } from '../../../../shared/domain/ids.ts'
import type { Room } from '../../../../shared/domain/room.ts'
import { useLanguage } from '../../../state/index.ts'

/** Milliseconds: a clock of minutes, never far behind. */
const tick = 5_000

export function useMinutesSpent(room: Room | null) {
  const language = useLanguage()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), tick)
    return () => clearInterval(ticking)
  }, [])
  const spentOn = (point: AgendaPointId) => {
    if (room === null) return 0
    const here = room.point === point ? Math.max(0, (now - Date.parse(room.since)) / 1000) : 0
    return Math.floor(((room.spent[point] ?? 0) + here) / 60)
  }
  const clock = new Date(now).toLocaleTimeString(locales[language], { hour: '2-digit', minute: '2-digit' })
  return { spentOn, clock }
}
