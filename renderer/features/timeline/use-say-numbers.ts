/** Numbers of works and conflicts in words: `34 werken, 5 knelpunten`. */
import { useCallback } from 'react'
import { useFormat, useWords } from '../../ui/index.ts'
import { words } from './words.ts'

export function useSayNumbers(): (
  numbers: { readonly works: number; readonly conflicts: number | null },
  between?: string,
) => string {
  const t = useWords(words)
  const { number } = useFormat()
  return useCallback(
    ({ works, conflicts }, between = ', ') => {
      const said = [t.works(number(works), works === 1)]
      if (conflicts !== null) said.push(t.conflicts(number(conflicts), conflicts === 1))
      return said.join(between)
    },
    [t, number],
  )
}
