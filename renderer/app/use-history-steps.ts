/** Undo and redo, with what they would do, for the top bar and the keys. */
import { useCallback } from 'react'
import { useCommand, useProject } from '../api/index.ts'
import { useNotices } from '../state/index.ts'

export function useHistorySteps() {
  const { project } = useProject()
  const notify = useNotices((state) => state.notify)
  const undoing = useCommand('history.undo')
  const redoing = useCommand('history.redo')
  const { run: runUndo, isBusy: isUndoing } = undoing
  const { run: runRedo, isBusy: isRedoing } = redoing
  const isBusy = isUndoing || isRedoing
  const undo = useCallback(async () => {
    const result = await runUndo({})
    if (result.ok) notify('done', result.value.what)
  }, [runUndo, notify])
  const redo = useCallback(async () => {
    const result = await runRedo({})
    if (result.ok) notify('done', result.value.what)
  }, [runRedo, notify])
  return {
    undo: project?.undo && !isBusy ? undo : null,
    redo: project?.redo && !isBusy ? redo : null,
    undoes: project?.undo ?? null,
    redoes: project?.redo ?? null,
  }
}
