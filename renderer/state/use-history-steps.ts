/** Undo and redo, with what they would do and what they did, for the top bar, the keys and the history. */
import { useCallback } from 'react'
import { message, say } from '../../shared/domain/message.ts'
import { useCommand, useProject } from '../api/index.ts'
import { useNotices } from './notices.ts'
import { useLanguage } from './view-state.ts'

export function useHistorySteps() {
  const { project } = useProject()
  const undo = useStep('history.undo', 'window.undone')
  const redo = useStep('history.redo', 'window.redone')
  const isBusy = undo.isBusy || redo.isBusy
  return {
    undo: project?.undo && !isBusy ? undo.step : null,
    redo: project?.redo && !isBusy ? redo.step : null,
    undoes: project?.undo ?? null,
    redoes: project?.redo ?? null,
  }
}

/** A step has no place of its own in the window: the foot says what it did, or why not. */
function useStep(name: 'history.undo' | 'history.redo', said: 'window.undone' | 'window.redone') {
  const { run, isBusy } = useCommand(name)
  const language = useLanguage()
  const notify = useNotices((state) => state.notify)
  const step = useCallback(async () => {
    const result = await run({})
    if (result.ok) notify('done', message(said, { what: say(result.value.what, language) }))
    else notify('failure', result.failure)
  }, [run, said, language, notify])
  return { step, isBusy }
}
