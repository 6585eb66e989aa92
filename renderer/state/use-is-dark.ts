/** Whether the window is dark now: as chosen, or as the system is. */
import { useSyncExternalStore } from 'react'
import { useViewState } from './view-state.ts'

const query = '(prefers-color-scheme: dark)'

export function useIsDark(): boolean {
  const theme = useViewState((state) => state.theme)
  const systemIsDark = useSyncExternalStore(onChange, () => window.matchMedia(query).matches)
  return theme === 'system' ? systemIsDark : theme === 'dark'
}

function onChange(tell: () => void): () => void {
  const media = window.matchMedia(query)
  media.addEventListener('change', tell)
  return () => media.removeEventListener('change', tell)
}
