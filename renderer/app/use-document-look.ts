/** Language, theme, size of text and title of the document follow the window. */
import { useEffect } from 'react'
import { useProject } from '../api/index.ts'
import { useIsDark, useViewState } from '../state/index.ts'
import { useWords } from '../ui/index.ts'
import { words } from './words.ts'

export function useDocumentLook(): void {
  const t = useWords(words)
  const { project } = useProject()
  const place = useViewState((state) => state.place)
  const language = useViewState((state) => state.language)
  const text = useViewState((state) => state.text)
  const isDark = useIsDark()
  const title = [project?.name, t.places[place], 'Samenloop'].filter(Boolean).join(' · ')

  useEffect(() => {
    document.title = title
    document.documentElement.lang = language
  }, [title, language])

  useEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light'
  }, [isDark])

  useEffect(() => {
    document.documentElement.dataset['text'] = text
  }, [text])
}
