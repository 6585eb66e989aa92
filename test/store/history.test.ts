/** Undo after do is nothing, for any series of commands, also over closing and opening the file. */
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { openProject, type Store } from '../../electron/store/index.ts'
import { defaultOverlapSettings } from '../../shared/domain/overlap.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import {
  aDelivery,
  aLine,
  aProject,
  asideFor,
  by,
  facts,
  expectRefusal,
  redoLast,
  stateOf,
  undoLast,
  workNamed,
} from './a-project.ts'
import { anyStep, type Step } from './any-command.ts'
import { carryOut } from './carry-out.ts'

let open: Store | null = null
afterEach(() => {
  open?.close()
  open = null
})

function town(): { store: Store; file: string } {
  const project = aProject()
  open = project.store
  return project
}

describe('undo and redo', () => {
  test('take back and bring back, and say what', () => {
    const { store } = town()
    const empty = stateOf(store)
    store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), by())
    const filled = stateOf(store)
    const step = store.summary().undo
    const label = step?.what

    expect(label?.key).toBe('store.storedDelivery')
    expect(undoLast(store)).toEqual({ revision: 2, what: label })
    expect(stateOf(store)).toEqual(empty)
    expect(store.summary()).toMatchObject({ revision: 2, undo: null, redo: { what: label } })
    expect(redoLast(store)).toEqual({ revision: 3, what: label })
    expect(stateOf(store)).toEqual(filled)
    expect(store.summary()).toMatchObject({ revision: 3, undo: { what: label }, redo: null })
  })

  test('take back and bring back thousands of new records among others that change', () => {
    const { store } = town()
    store.run('delivery.store', aDelivery('Gemeente', ['blijft', 'verandert']), by())
    const before = stateOf(store)
    const [change] = [...aDelivery('Gemeente', ['nieuw']).added]
    const changed = [{ ...change!, work: workNamed(store, 'verandert') }]
    const names = Array.from({ length: 2500 }, (_, at) => `werk ${at}`)
    store.run('delivery.store', aDelivery('Gemeente', names, { changed }), by())
    const after = stateOf(store)

    undoLast(store)
    expect(stateOf(store)).toEqual(before)
    redoLast(store)
    expect(stateOf(store)).toEqual(after)
    expect(store.verify()).toEqual([])
  })

  test('are entries of history themselves', () => {
    const { store } = town()
    store.run('delivery.store', aDelivery('Gemeente', ['een']), by('Anna'))
    undoLast(store, by('Bert'))
    const told = () => store.history(10).map(({ kind, actor, undone }) => [kind, actor, undone])
    expect(told()).toEqual([
      ['undo', 'Bert', false],
      ['change', 'Anna', true],
    ])
    redoLast(store, by('Carla'))
    expect(told()).toEqual([
      ['redo', 'Carla', false],
      ['undo', 'Bert', true],
      ['change', 'Anna', false],
    ])
    expect(store.history(1)).toHaveLength(1)
  })

  test('have nothing to do in a new project', () => {
    const { store } = town()
    expectRefusal(() => undoLast(store), 'store.nothingToUndo')
    expectRefusal(() => redoLast(store), 'store.nothingToRedo')
  })

  test('a new change ends what could be redone', () => {
    const { store } = town()
    store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
    undoLast(store)
    store.run('delivery.store', aDelivery('Waterbedrijf', ['twee']), by())
    expectRefusal(() => redoLast(store), 'store.nothingToRedo')
  })
})

describe('a command', () => {
  test('with an id that was used before is refused and does nothing twice', () => {
    const { store } = town()
    const command = by()
    store.run('delivery.store', aDelivery('Gemeente', ['een']), command)
    expectRefusal(
      () => store.run('delivery.store', aDelivery('Gemeente', ['een']), command),
      'store.commandRepeated',
    )
    expectRefusal(() => undoLast(store, command), 'store.commandRepeated')
    expect(store.summary()).toMatchObject({ revision: 1, works: 1 })
  })

  test('that changes nothing leaves no trace', () => {
    const { store } = town()
    expect(store.run('settings.changeOverlap', { settings: defaultOverlapSettings }, by())).toEqual({
      revision: 0,
    })
    expect(store.history(10)).toEqual([])
  })

  test('that fails halfway changes nothing', () => {
    const { store } = town()
    store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
    const before = stateOf(store)
    const broken = aDelivery('Gemeente', ['twee', 'drie'], {
      missing: [{ work: workNamed(store, 'een'), decision: null }],
    })
    const bounds: [number, number, number, number] = [1, 0, 0, 0]
    const added = [...broken.added, { ...broken.added[0]!, bounds }]
    expect(() => store.run('delivery.store', { ...broken, added }, by())).toThrow('CHECK')
    expect(stateOf(store)).toEqual(before)
    expect(store.summary().revision).toBe(1)
  })
})

test('after any series of commands, undo goes back through the same states and redo forth', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 14 }), (steps) => {
      const project = town()
      const { file } = project
      let { store } = project
      const reopen = () => {
        store.close()
        open = store = openProject(file)
      }
      const model: Model = { past: [stateOf(store)], future: [] }

      for (const step of steps) {
        if (step.do === 'reopen') reopen()
        else walk(store, step, model)
        expect(stateOf(store)).toEqual(model.past.at(-1))
      }
      expect(store.verify()).toEqual([])
      store.close()
      open = null
    }),
    { numRuns: 25 },
  )
}, 120_000)

/** The states behind us, the present one last, and those that redo leads to, the nearest last. */
interface Model {
  past: unknown[]
  future: unknown[]
}

/** One step in the store and in the model. */
function walk(store: Store, step: Exclude<Step, { do: 'reopen' }>, model: Model): void {
  if (step.do === 'undo') {
    if (model.past.length === 1) return expectRefusal(() => undoLast(store), 'store.nothingToUndo')
    undoLast(store)
    model.future.push(model.past.pop())
  } else if (step.do === 'redo') {
    if (model.future.length === 0) return expectRefusal(() => redoLast(store), 'store.nothingToRedo')
    redoLast(store)
    model.past.push(model.future.pop())
  } else {
    const before = store.summary().revision
    carryOut(store, step)
    if (store.summary().revision === before) return
    model.past.push(stateOf(store))
    model.future = []
  }
}

describe('two windows on one project', () => {
  test('undo takes back the step that was named, or nothing', () => {
    const { store } = town()
    const first = by('Anna')
    store.run('delivery.store', aDelivery('Gemeente', ['een']), first)
    store.run('delivery.store', aDelivery('Netbeheer', ['twee']), by('Bert'))
    const before = stateOf(store)
    expectRefusal(() => store.run('history.undo', { command: first.id }, by('Anna')), 'store.anotherStep')
    expect(stateOf(store)).toEqual(before)
  })

  test('a command of a window that is behind is refused when it is about what was changed, and done when it is not', () => {
    const { store } = town()
    const fromWindow = (revisionSeen: number) => ({ ...by(), revisionSeen, isFromWindow: true })
    store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee']), fromWindow(0))
    const [work, other] = [workNamed(store, 'een'), workNamed(store, 'twee')]
    const place = (id: WorkId, x: number, seen: number) =>
      store.run('work.place', { work: id, place: aLine(x) }, fromWindow(seen))
    place(work, 1, 1)
    const before = stateOf(store)
    expectRefusal(() => place(work, 2, 1), 'store.changedMeanwhile')
    expect(stateOf(store)).toEqual(before)
    expect(place(other, 2, 1).revision).toBe(3)
    expect(place(work, 2, 3).revision).toBe(4)
    expectRefusal(() => place(work, 3, 9), 'store.windowBehind')
  })

  test('what a command names counts as well as what it writes: a judgement on works that were changed', () => {
    const { store } = town()
    const fromWindow = (revisionSeen: number) => ({ ...by(), revisionSeen, isFromWindow: true })
    store.run('delivery.store', aDelivery('Gemeente', ['een', 'twee', 'drie']), fromWindow(0))
    const [a, b, c] = [workNamed(store, 'een'), workNamed(store, 'twee'), workNamed(store, 'drie')]
    store.run('work.place', { work: a, place: aLine(1, 1) }, fromWindow(1))
    const judge = (pair: { a: WorkId; b: WorkId }) =>
      store.run('judgement.judge', asideFor([{ ...pair, facts }], 'later'), fromWindow(1))
    expectRefusal(() => judge({ a, b }), 'store.changedMeanwhile')
    expect(judge({ a: b, b: c }).revision).toBe(3)
  })
})
