/** Language, theme and title of the document follow the window. */
import { useEffect } from 'react'
import { useProject } from '../api/index.ts'
import { useViewState } from '../state/index.ts'
import { useWords } from '../ui/index.ts'
import { words } from './words.ts'

export function useDocumentLook(): void {
  const t = useWords(words)
  const { project } = useProject()
  const { place, language, theme } = useViewState()
  const title = [project?.name, t.places[place], 'Samenloop'].filter(Boolean).join(' · ')

  useEffect(() => {
    document.title = title
    document.documentElement.lang = language
  }, [title, language])

  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
      const chosen = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
      document.documentElement.dataset['theme'] = chosen
    }
    apply()
    dark.addEventListener('change', apply)
    return () => dark.removeEventListener('change', apply)
  }, [theme])
}
