/** The project as it was after any step: in a copy to look at, and put back by a step that can be undone. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { openProject, type Store } from '../../electron/store/index.ts'
import type { CommandId } from '../../shared/domain/ids.ts'
import { aDelivery, aFolder, aProject, by, expectRefusal, stateOf, undoLast, workNamed } from './a-project.ts'
import { anyStep } from './any-command.ts'
import { carryOut } from './carry-out.ts'

let open: Store | null = null
afterEach(() => {
  open?.close()
  open = null
})

function town(): Store {
  open?.close()
  return (open = aProject().store)
}

/** All of a state but in which file it stands. */
const heldIn = (state: unknown) => JSON.stringify(state).replaceAll(/"file":"[^"]*"/g, '')
const latest = (store: Store): CommandId => store.history(1)[0]!.id

describe('going back', () => {
  test('takes back all that was done since, says where to, and is undone as one step', () => {
    const store = town()
    store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
    const then = latest(store)
    const before = stateOf(store)
    store.run('delivery.store', aDelivery('Netbeheer', ['twee', 'drie']), by())
    store.run('work.place', { work: workNamed(store, 'een'), place: aDelivery('x', ['x']).added[0]! }, by())
    const after = stateOf(store)

    const { what } = store.run('history.goBack', { command: then }, by('Bert'))
    expect(what.key).toBe('store.wentBack')
    expect(stateOf(store)).toEqual(before)
    expect(store.history(1)[0]).toMatchObject({ actor: 'Bert', what, undone: false })
    undoLast(store)
    expect(stateOf(store)).toEqual(after)
    expect(store.verify()).toEqual([])
  })

  test('is refused to the last step, and to one that is not there', () => {
    const store = town()
    store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
    const before = stateOf(store)
    expectRefusal(() => store.run('history.goBack', { command: latest(store) }, by()), 'store.isAsItWas')
    expectRefusal(() => store.run('history.goBack', { command: by().id }, by()), 'store.noSuchStep')
    expect(stateOf(store)).toEqual(before)
  })
})

describe('a copy of how it was', () => {
  test('is not made where a file is, nor of a step that is not there', () => {
    const store = town()
    store.run('delivery.store', aDelivery('Gemeente', ['een']), by())
    const to = join(aFolder(), 'toen.samenloop')
    expectRefusal(() => store.saveAsItWas(to, { command: by().id }), 'store.noSuchStep')
    expect(existsSync(to)).toBe(false)
    store.saveAsItWas(to, { command: latest(store) })
    expectRefusal(() => store.saveAsItWas(to, { command: latest(store) }), 'store.alreadyThere')
  })
})

test('after any series of commands the project comes back as it was after each of them, in a copy and in place', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 2, maxLength: 14 }), fc.nat(), (steps, which) => {
      const store = town()
      const states: { command: CommandId; state: unknown; revision: number }[] = []
      for (const step of steps) {
        const { revision } = store.summary()
        if (step.do === 'reopen') continue
        if (step.do === 'undo' || step.do === 'redo') {
          const next = store.summary()[step.do]
          if (next !== null) store.run(`history.${step.do}`, { command: next.command }, by())
        } else carryOut(store, step)
        if (store.summary().revision !== revision)
          states.push({ command: latest(store), state: stateOf(store), revision: store.summary().revision })
      }
      const chosen = states[which % Math.max(1, states.length)]
      if (chosen === undefined) return
      const { command, state, revision } = chosen
      const now = stateOf(store)

      const to = join(aFolder(), 'toen.samenloop')
      store.saveAsItWas(to, { command })
      const copy = openProject(to)
      try {
        expect(heldIn(stateOf(copy))).toEqual(heldIn(state))
        expect(copy.verify()).toEqual([])
        expect(copy.summary().revision).toBe(revision)
        expect(latest(copy)).toBe(command)
      } finally {
        copy.close()
      }
      expect(stateOf(store)).toEqual(now)

      if (chosen === states.at(-1)) return
      store.run('history.goBack', { command }, by())
      expect(stateOf(store)).toEqual(state)
      if (store.summary().revision > states.at(-1)!.revision) undoLast(store)
      expect(stateOf(store)).toEqual(now)
      expect(store.verify()).toEqual([])
    }),
    { numRuns: 40 },
  )
}, 120_000)
