/** Identities of records: each its own, and in the order they were asked for. */
import { expect, test } from 'vitest'
import { newId } from '../../electron/store/new-id.ts'
import { WorkId } from '../../shared/domain/ids.ts'

test('ids are different, sort in the order they were asked for, and are ids as the domain has them', () => {
  const ids = Array.from({ length: 20_000 }, newId)
  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
  for (const id of ids.slice(0, 100)) expect(WorkId.safeParse(id).success, id).toBe(true)
})
