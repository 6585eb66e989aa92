/** There is something, but filter and moment hide all of it: says so, and shows everything again. */
import type { ReactNode } from 'react'
import { useViewState } from '../state/index.ts'
import { Button } from './button.tsx'
import { EmptyState } from './states.tsx'
import { defineWords, useWords } from './words.ts'

const words = defineWords({ nl: { showAll: 'Alles tonen' }, en: { showAll: 'Show all' } })

export interface HiddenByFilterProps {
  readonly title: string
  /** How much there is to show. */
  readonly children: ReactNode
}

export function HiddenByFilter({ title, children }: HiddenByFilterProps) {
  const t = useWords(words)
  const clearFilter = useViewState((state) => state.clearFilter)
  const setMoment = useViewState((state) => state.setMoment)
  const showAll = () => {
    clearFilter()
    setMoment(null)
  }
  return (
    <EmptyState title={title} action={<Button onPress={showAll}>{t.showAll}</Button>}>
      {children}
    </EmptyState>
  )
}
