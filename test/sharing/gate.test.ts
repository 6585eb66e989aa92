/** The mark of what passed the gate is made by the gate alone. */
import { readFileSync } from 'node:fs'
import { globSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

it('no room but shared/sharing marks anything as seen', () => {
  const sources = globSync('{shared,electron,renderer,fixtures}/**/*.{ts,tsx}', { cwd: root })
  const outside = sources.filter((file) => !file.startsWith('shared/sharing/'))
  expect(outside.length).toBeGreaterThan(300)
  const marks = /\bas (unknown as )?Seen<|sharing\/passed/
  expect(outside.filter((file) => marks.test(readFileSync(path.join(root, file), 'utf8')))).toEqual([])
})
