/** Works as they were read are the same when they were packed meanwhile, and packed they are small. */
import { expect, it } from 'vitest'
import { keptColumns } from '../../electron/core/kept-columns.ts'
import { worksInColumns, worksOfColumns } from '../../electron/workers/works-in-columns.ts'
import { someWork } from '../overlap/some-works.ts'

const works = Array.from({ length: 200 }, (_, at) => someWork(at, null, { name: `Riool ${String(at)}` }).work)

it('gives the same works before, while and after they are packed', async () => {
  const kept = keptColumns(worksInColumns(works, works.length))
  const whole = kept.columns()
  expect(worksOfColumns(whole)).toEqual(works)
  const packing = kept.pack()
  expect(kept.columns()).toBe(whole)
  await Promise.all([packing, kept.pack()])
  const again = kept.columns()
  expect(again).not.toBe(whole)
  expect(again.buffer).toBeInstanceOf(SharedArrayBuffer)
  expect(worksOfColumns(again)).toEqual(works)
})
