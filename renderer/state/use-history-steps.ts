/** Undo and redo, with what they would do and what they did, for the top bar, the keys and the history. */
import { useCallback } from 'react'
import type { CommandId } from '../../shared/domain/ids.ts'
import type { HistoryStep } from '../../shared/domain/project.ts'
import { message, say } from '../../shared/domain/message.ts'
import { useCommand, useProject, useStanding } from '../api/index.ts'
import { useNotices } from './notices.ts'
import { useLanguage } from './view-state.ts'

export function useHistorySteps() {
  const { project } = useProject()
  const { whyNot } = useStanding()
  const undo = useStep('history.undo', 'window.undone')
  const redo = useStep('history.redo', 'window.redone')
  const canStep = !undo.isBusy && !redo.isBusy && project !== null && whyNot === null
  return {
    undo: canStep ? bound(undo.step, project.undo) : null,
    redo: canStep ? bound(redo.step, project.redo) : null,
    undoes: project?.undo?.what ?? null,
    redoes: project?.redo?.what ?? null,
  }
}

/** The step that its button names, and no other: whatever was done meanwhile elsewhere is not taken back by it. */
function bound(step: (command: CommandId) => Promise<void>, named: HistoryStep | null) {
  return named && (() => step(named.command))
}

/** A step has no place of its own in the window: the foot says what it did, or why not. */
function useStep(name: 'history.undo' | 'history.redo', said: 'window.undone' | 'window.redone') {
  const { run, isBusy } = useCommand(name)
  const language = useLanguage()
  const notify = useNotices((state) => state.notify)
  const step = useCallback(
    async (command: CommandId) => {
      const result = await run({ command })
      if (result.ok) notify('done', message(said, { what: say(result.value.what, language) }))
      else notify('failure', result.failure)
    },
    [run, said, language, notify],
  )
  return { step, isBusy }
}
