/** How values of a difference are written in the language of the screen. */
import { useMemo } from 'react'
import { useFormat, useSay, useWords } from '../../ui/index.ts'
import type { Writing } from './field-changes.ts'
import { words } from './words.ts'

export function useWriting(): Writing {
  const t = useWords(words)
  const say = useSay()
  const { date, period, number, euro } = useFormat()
  return useMemo(() => ({ t, say, date, period, number, euro }), [t, say, date, period, number, euro])
}
