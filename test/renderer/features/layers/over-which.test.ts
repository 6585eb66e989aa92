import { expect, test } from 'vitest'
import { overWhich } from '../../../../renderer/features/layers/over-which.ts'
import type { LayerId } from '../../../../shared/domain/ids.ts'

const ids = ['water', 'streets', 'districts'] as LayerId[]
const layers = ids.map((id) => ({ id }))

test.each([
  ['water', 'up', { over: 'streets' }],
  ['streets', 'up', { over: 'districts' }],
  ['districts', 'up', null],
  ['districts', 'down', { over: 'water' }],
  ['streets', 'down', { over: null }],
  ['water', 'down', null],
] as const)('%s moved %s', (layer, direction, expected) => {
  expect(overWhich(layers, layer as string as LayerId, direction)).toEqual(expected)
})

test('a layer alone stays where it is', () => {
  const alone = [{ id: ids[0]! }]
  expect([overWhich(alone, ids[0]!, 'up'), overWhich(alone, ids[0]!, 'down')]).toEqual([null, null])
})
