/** How reference layers are drawn and lie on each other: kept, taken back, and nothing that works are compared by. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Store } from '../../electron/store/index.ts'
import type { LayerId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import { usualLook, type LayerKind } from '../../shared/domain/reference-layer.ts'
import { aProject, by, expectRefusal, undoLast } from './a-project.ts'

function withLayers(...kinds: LayerKind[]): Store {
  const { store } = aProject()
  store.run(
    'layer.store',
    { layers: kinds.map((kind, at) => ({ name: `${kind} ${at}`, kind, features: [] })) },
    by(),
  )
  return store
}

const fromBelow = (store: Store) => store.summary().layers.map(({ name }) => name)
const idOf = (store: Store, name: string) => store.summary().layers.find((layer) => layer.name === name)!.id
const move = (store: Store, name: string, over: string | null) =>
  store.run('layer.move', { layer: idOf(store, name), over: over === null ? null : idOf(store, over) }, by())
const nobody = '01900000-0000-7000-8000-000000000001' as LayerId

test('of a new layer nothing was said: it lies as its kind does, and what is there to search in is hidden', () => {
  const store = withLayers('addresses', 'streets', 'water', 'streets')
  expect(fromBelow(store)).toEqual(['water 2', 'streets 1', 'streets 3', 'addresses 0'])
  expect(store.summary().layers.map(({ isShown }) => isShown)).toEqual([true, true, true, false])
  expect(store.summary().layers[0]?.look).toEqual(usualLook)
})

test('a layer is drawn otherwise, hidden and shown, each a step to undo', () => {
  const store = withLayers('streets')
  const layer = idOf(store, 'streets 0')
  const look = { colour: 'vermilion', width: 'wide', opacity: 50 } as const
  store.run('layer.style', { layer, look }, by())
  expect(say(store.history(1)[0]!.what, 'nl')).toBe('Ondergrond "streets 0" anders getekend')
  store.run('layer.show', { layer, isShown: false }, by())
  expect(store.summary().layers).toMatchObject([{ look, isShown: false }])
  undoLast(store)
  expect(store.summary().layers).toMatchObject([{ look, isShown: true }])
  undoLast(store)
  expect(store.summary().layers).toMatchObject([{ look: usualLook }])
  expect(store.verify()).toEqual([])
})

test('a layer comes to lie directly over another, or under all', () => {
  const store = withLayers('water', 'streets', 'streets', 'districts')
  move(store, 'water 0', 'streets 1')
  expect(fromBelow(store)).toEqual(['streets 1', 'water 0', 'streets 2', 'districts 3'])
  expect(say(store.history(1)[0]!.what, 'en')).toBe('Reference layer "water 0" laid over "streets 1"')
  move(store, 'districts 3', null)
  expect(fromBelow(store)).toEqual(['districts 3', 'streets 1', 'water 0', 'streets 2'])
  undoLast(store)
  undoLast(store)
  expect(fromBelow(store)).toEqual(['water 0', 'streets 1', 'streets 2', 'districts 3'])
})

test('over itself it stays, and leaves no trace', () => {
  const store = withLayers('water', 'streets')
  const { revision } = store.summary()
  move(store, 'water 0', 'water 0')
  expect(store.summary().revision).toBe(revision)
})

test('after any series of moves every layer lies where the last that was said puts it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat({ max: 4 }), fc.option(fc.nat({ max: 4 }))), { maxLength: 25 }),
      (moves) => {
        const store = withLayers('water', 'other', 'other', 'streets', 'streets')
        const wanted = fromBelow(store)
        const names = [...wanted]
        for (const [at, under] of moves) {
          const name = names[at]!
          const over = under === null ? null : names[under]!
          if (over === name) continue
          move(store, name, over)
          wanted.splice(wanted.indexOf(name), 1)
          wanted.splice(over === null ? 0 : wanted.indexOf(over) + 1, 0, name)
          expect(fromBelow(store)).toEqual(wanted)
        }
        store.close()
      },
    ),
    { numRuns: 20 },
  )
})

test('a layer that is removed takes how it was drawn along, and brings it back', () => {
  const store = withLayers('streets', 'water')
  const layer = idOf(store, 'water 1')
  store.run('layer.style', { layer, look: { ...usualLook, colour: 'blue' } }, by())
  move(store, 'water 1', 'streets 0')
  store.run('layer.remove', { layer }, by())
  expect(fromBelow(store)).toEqual(['streets 0'])
  undoLast(store)
  expect(fromBelow(store)).toEqual(['streets 0', 'water 1'])
  expect(store.summary().layers[1]?.look.colour).toBe('blue')
})

test('nothing is said of a layer that is not there', () => {
  const store = withLayers('water')
  const there = idOf(store, 'water 0')
  expectRefusal(
    () => store.run('layer.style', { layer: nobody, look: usualLook }, by()),
    'store.unknownLayer',
  )
  expectRefusal(() => store.run('layer.show', { layer: nobody, isShown: true }, by()), 'store.unknownLayer')
  expectRefusal(() => store.run('layer.move', { layer: nobody, over: null }, by()), 'store.unknownLayer')
  expectRefusal(() => store.run('layer.move', { layer: there, over: nobody }, by()), 'store.unknownLayer')
})

test('what works are compared by is not touched', () => {
  const store = withLayers('water', 'streets')
  const { layer } = store.summary().revisions
  move(store, 'water 0', 'streets 1')
  store.run('layer.show', { layer: idOf(store, 'water 0'), isShown: false }, by())
  const { revisions, revision } = store.summary()
  expect(revisions.layer).toBe(layer)
  expect(revisions.layerLook).toBe(revision)
})
