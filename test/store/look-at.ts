/** Opens a project and prints what comes of looking at it, changing it and saving it elsewhere: run as someone without rights. */
import { openProject } from '../../electron/store/index.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { v7 } from 'uuid'
import type { CommandId } from '../../shared/domain/ids.ts'

const [, , file = '', elsewhere = ''] = process.argv

function keyOf(action: () => unknown): string {
  try {
    action()
    return 'done'
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure.key
    throw error
  }
}

function look() {
  const store = openProject(file)
  const { isReadOnly, works, undo } = store.summary()
  const changed = keyOf(() =>
    store.run(
      'history.undo',
      { command: undo?.command ?? (v7() as CommandId) },
      { id: v7() as CommandId, actor: 'Anna', revisionSeen: 0 },
    ),
  )
  const saved = keyOf(() => store.saveCopy(elsewhere))
  const findings = store.verify()
  store.close()
  const read = saved === 'done' ? openedWorks(elsewhere) : null
  return { isReadOnly, works, read, findings: findings.length, changed, saved }
}

function openedWorks(path: string): number {
  const store = openProject(path)
  const { length } = store.works()
  store.close()
  return length
}

process.stdout.write(JSON.stringify(look()))
