/** What was chosen does not exist any more, because the project changed. */
import { useViewState } from '../../state/index.ts'
import { Button, EmptyState, useWords } from '../../ui/index.ts'
import { words } from './words.ts'

export function Gone() {
  const t = useWords(words)
  const clearSelection = useViewState((state) => state.clearSelection)
  return (
    <EmptyState title={t.gone} action={<Button onPress={clearSelection}>{t.close}</Button>}>
      {t.goneWhy}
    </EmptyState>
  )
}
