/** What a declaration forgets does not compile: these lines hold only as long as the compiler minds. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { field, table } from '../../shared/records/field.ts'
import { only, outline } from '../../shared/records/seen.ts'
import { integer, text } from '../../shared/records/stored.ts'

const id = field(['Kenmerk', 'Id'], text('id', z.string()), { seen: outline })
const depth = field(['Diepte', 'Depth'], integer('depth', z.int().nullable()), {
  seen: only('money', null),
})
const named = { name: 'work', kind: 'work', key: 'id' } as const
const Known = z.object({ id: z.string(), depth: z.int().nullable() })

test('a field of what is known stands in the declaration, and holds no more than is known of it', () => {
  expect(table({ ...named, of: Known, fields: { id, depth } }).columns).toHaveProperty('depth')
  // @ts-expect-error -- the depth is forgotten
  table({ ...named, of: Known, fields: { id } })
  // @ts-expect-error -- a depth that is known is never null
  table({ ...named, of: z.object({ id: z.string(), depth: z.int() }), fields: { id, depth } })
})

test('a field of the declaration is known, or said to be kept besides', () => {
  // @ts-expect-error -- nobody knows of the depth
  table({ ...named, of: z.object({ id: z.string() }), fields: { id, depth } })
  const kept = table({
    ...named,
    of: z.object({ id: z.string() }),
    besides: ['depth'],
    fields: { id, depth },
  })
  expect(Object.keys(kept.fields)).toEqual(['id', 'depth'])
})

test('a field says who sees it, and to others what is a value of it', () => {
  // @ts-expect-error -- who sees it is forgotten
  field(['Diepte', 'Depth'], integer('depth', z.int().nullable()), {})
  // @ts-expect-error -- null is no depth
  expect(field(['Diepte', 'Depth'], integer('depth', z.int()), { seen: only('money', null) })).toBeDefined()
})
