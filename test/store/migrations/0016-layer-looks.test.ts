/** What this migration adds, what it refuses, and that what was there before stays. */
import { beforeEach, describe, expect, test } from 'vitest'
import { migrateTo } from '../../../electron/store/migrations/index.ts'
import { connection, run, refuses, count } from './old-file.ts'

describe('16, how layers are drawn', () => {
  const look = (layer: string, colour = 'NULL', width = 'normal', opacity = 100, position = 'NULL') =>
    `INSERT INTO layer_look VALUES ('${layer}', ${colour}, '${width}', ${opacity}, 1, ${position}, 0)`
  beforeEach(() => {
    migrateTo(connection, 15)
    run(`INSERT INTO layer VALUES ('s', 'Straten', 'streets', 0)`)
    migrateTo(connection, 16)
  })

  test('of a layer of before nothing is said', () => {
    expect(count('layer')).toBe(1)
    expect(count('layer_look')).toBe(0)
  })

  test('once for a layer that is there, which does not go without it', () => {
    run(look('s', `'blue'`, 'wide', 50, '2.5'))
    refuses(look('s'))
    refuses(look('unknown'))
    refuses(`DELETE FROM layer`)
  })

  test('in colours, widths and opacities that there are', () => {
    refuses(look('s', `'pink'`))
    refuses(look('s', 'NULL', 'huge'))
    refuses(look('s', 'NULL', 'normal', 0))
    refuses(look('s', 'NULL', 'normal', 101))
  })
})
