/** History is read by day: today, yesterday, and before that by date. */
import type { HistoryEntry } from '../../../shared/domain/project.ts'

export interface HistoryDay {
  /** `2027-03-12` in the reader's own time zone: history tells when someone did something, not a calendar date of a plan. */
  readonly day: string
  readonly entries: readonly HistoryEntry[]
}

/** Entries by local day, newest day and newest entry first. */
export function groupByDay(entries: readonly HistoryEntry[]): HistoryDay[] {
  const days = new Map<string, HistoryEntry[]>()
  for (const entry of [...entries].sort((a, b) => b.revision - a.revision)) {
    const day = localDay(new Date(entry.at))
    const known = days.get(day)
    if (known) known.push(entry)
    else days.set(day, [entry])
  }
  return [...days].map(([day, list]) => ({ day, entries: list }))
}

/** The calendar day of an instant where the reader is. */
export function localDay(instant: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`
}
