/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, project, command } from './old-file.ts'

describe('1, project and history', () => {
  beforeEach(() => migrateTo(connection, 1))

  test('one project, with a name', () => {
    refuses(project.replace('Waterveen', ''))
    run(project)
    refuses(project.replace(`'p'`, `'q'`))
  })

  test('commands reverse earlier ones, each at most once', () => {
    run(command(1, 'do', null))
    refuses(command(2, 'undo', null))
    refuses(command(2, 'do', 1))
    run(command(2, 'undo', 1))
    refuses(command(3, 'undo', 1))
    refuses(command(3, 'redo', 4))
    refuses(command(3, 'redo', 9))
    refuses(command(1, 'do', null))
  })

  test('changes belong to a command and hold what their undo needs', () => {
    run(command(1, 'do', null))
    run(`INSERT INTO change VALUES (1, 0, 'work', 'w', 'insert', NULL, NULL)`)
    run(`INSERT INTO change VALUES (1, 1, 'work', 'w', 'update', '{}', '{}')`)
    run(`INSERT INTO change VALUES (1, 2, 'work', 'w', 'delete', '{}', NULL)`)
    refuses(`INSERT INTO change VALUES (1, 2, 'work', 'w', 'delete', '{}', NULL)`)
    refuses(`INSERT INTO change VALUES (1, 3, 'work', 'w', 'delete', NULL, NULL)`)
    refuses(`INSERT INTO change VALUES (1, 3, 'work', 'w', 'update', '{}', NULL)`)
    refuses(`INSERT INTO change VALUES (7, 0, 'work', 'w', 'insert', NULL, NULL)`)
  })
})
