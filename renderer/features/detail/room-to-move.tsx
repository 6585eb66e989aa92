/** Between which days a party can live with this work; a dash when it did not say. */
import { useFormat, useWords } from '../../ui/index.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { words } from './words.ts'

export function RoomToMove({ work: { earliestStart, latestEnd } }: { readonly work: Work }) {
  const t = useWords(words)
  const { date, range } = useFormat()
  if (earliestStart !== null && latestEnd !== null) return range(earliestStart, latestEnd)
  if (earliestStart !== null) return t.roomFrom(date(earliestStart))
  if (latestEnd !== null) return t.roomUntil(date(latestEnd))
  return '–'
}
