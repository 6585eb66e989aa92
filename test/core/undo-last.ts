/** Undo and redo as the window asks for them: by the name of the step that the project says is next. */
import type { Core } from '../../electron/core/index.ts'
import { valueOf } from '../../shared/domain/result.ts'

export async function undoLast(core: Core) {
  return valueOf(await core.ask('history.undo', { command: await named(core, 'undo') }))
}

export async function redoLast(core: Core) {
  return valueOf(await core.ask('history.redo', { command: await named(core, 'redo') }))
}

async function named(core: Core, which: 'undo' | 'redo') {
  const { project } = valueOf(await core.ask('project.read', {}))
  const step = project?.[which]
  if (!step) throw new Error(`there is nothing to ${which}`)
  return step.command
}
