/** Copies of a project, each in a file of its own, in which people work apart; and what brings them together. */
import { copyFileSync } from 'node:fs'
import fc from 'fast-check'
import { openProject, type Store } from '../../../electron/store/index.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { aProject, by, redoLast, undoLast } from '../a-project.ts'
import { anyStep, type Step } from '../any-command.ts'
import { carryOut } from '../carry-out.ts'

/** What one of the copies does; of what is left to decide one is chosen by number. */
export type Apart =
  | { readonly copy: number; readonly step: Step }
  | { readonly copy: number; readonly takes: number }
  | { readonly copy: number; readonly decides: number; readonly how: number }

export const people = ['Coördinator', 'Bea', 'Cor', 'Dirk']
export const copies = people.length

const few = fc.nat({ max: 4 })
const reason = fc.constantFrom('a', 'b')

/** What people who work apart do to the same things. */
const toTheSame: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('correct' as const),
    works: few.map((work) => [work]),
    becomes: fc.record({ name: reason }),
    reason,
  }),
  fc.record({
    do: fc.constant('judge' as const),
    works: fc.constant(3).map((first) => [first, first + 1]),
    reason,
    verdict: fc.constantFrom('setAside' as const, 'investigate' as const),
    until: fc.constant(null),
    who: fc.constant(null),
    due: fc.constant(null),
  }),
  fc.record({
    do: fc.constant('takeUp' as const),
    works: fc.constant(3).map((first) => [first, first + 1]),
    reason,
  }),
  fc.record({
    do: fc.constant('combine' as const),
    works: fc.tuple(few, few).map(([a, b]) => [a, b]),
    reason,
  }),
  fc.record({ do: fc.constant('takeOut' as const), combination: fc.constant(0), work: few }),
  fc.record({ do: fc.constantFrom('dissolve' as const, 'agreeAgain' as const), combination: fc.constant(0) }),
  fc.record({
    do: fc.constant('agree' as const),
    combination: fc.constant(0),
    party: fc.constant(0),
    what: reason,
    body: fc.constant(null),
  }),
  fc.record({
    do: fc.constant('makeByHand' as const),
    party: fc.constant('Warmtenet'),
    name: reason,
    reason,
  }),
  fc.record({ do: fc.constant('removeByHand' as const), work: fc.constant(0) }),
  fc.record({
    do: fc.constant('remark' as const),
    work: few,
    met: fc.constant(null),
    combination: fc.option(fc.constant(0)),
    text: reason,
  }),
  fc.record({ do: fc.constant('undo' as const) }),
)

export const apartSteps = (minLength: number, maxLength: number): fc.Arbitrary<Apart[]> => {
  const copy = fc.nat({ max: copies - 1 })
  return fc.array(
    fc.oneof(
      { weight: 8, arbitrary: fc.record({ copy, step: anyStep }) },
      { weight: 10, arbitrary: fc.record({ copy, step: toTheSame }) },
      { weight: 2, arbitrary: fc.record({ copy, takes: copy }) },
      { weight: 1, arbitrary: fc.record({ copy, decides: fc.nat({ max: 9 }), how: fc.nat({ max: 3 }) }) },
    ),
    { minLength, maxLength, size: 'max' },
  )
}

/** What there is to disagree about: works of two parties, a combination of three, and what was said of them. */
const somethingThere: readonly Step[] = [
  { do: 'deliver', party: 'Gemeente', names: ['riool', 'weg', 'plein'], fate: [] },
  { do: 'deliver', party: 'Waterbedrijf', names: ['leiding', 'kraan'], fate: [] },
  { do: 'combine', works: [0, 1, 2], reason: 'samen' },
  { do: 'judge', works: [3, 4], reason: 'later', verdict: 'setAside', until: null, who: null, due: null },
  { do: 'enlist', party: 0, name: 'Els', role: null, until: false },
  { do: 'agree', combination: 0, party: 0, what: 'bellen', body: null },
]

/** A project in which something and then `first` was done, copied for everyone; the files are closed. */
export function copied(first: readonly Step[]): string[] {
  const { store, file } = aProject()
  if (first.length > 0) for (const step of [...somethingThere, ...first]) act(store, step)
  store.close()
  return [file, ...people.slice(1).map((name) => copyOf(file, name))]
}

export function copyOf(file: string, name: string): string {
  const to = `${file}.${name}`
  copyFileSync(file, to)
  return to
}

export function play(files: readonly string[], steps: readonly Apart[]): void {
  for (const each of steps) {
    const file = files[each.copy]
    if (file === undefined) throw new Error(`no copy ${each.copy}`)
    within(file, (store) => {
      if ('step' in each) act(store, each.step, people[each.copy])
      else if ('takes' in each) {
        const other = files[each.takes]
        if (other !== undefined && other !== file) take(store, other)
      } else decide(store, each)
    })
  }
}

export function within<Value>(file: string, use: (store: Store) => Value): Value {
  const store = openProject(file)
  try {
    return use(store)
  } finally {
    store.close()
  }
}

export function take(store: Store, file: string, preview = false) {
  return store.takeCopies({ files: [file], preview }, by())
}

export function act(store: Store, step: Step, actor?: string): void {
  const { undo, redo } = store.summary()
  if (step.do === 'reopen') return
  if (step.do === 'undo') {
    if (undo) undoLast(store, by(actor))
  } else if (step.do === 'redo') {
    if (redo) redoLast(store, by(actor))
  } else carryOut(store, step)
}

export function decide(store: Store, { decides, how }: { decides: number; how: number }): void {
  const open = store.undecided()
  const one = open[decides % Math.max(open.length, 1)]
  if (!one) return
  try {
    const { record } = one
    const value = one.is === 'written apart' ? one.values[how % one.values.length]?.value : undefined
    if (one.is === 'written apart' && value !== undefined) {
      const decisions = [{ is: 'value' as const, record, group: one.group, value }]
      return void store.run('merge.decide', { decisions }, by())
    }
    if (one.is === 'same name') return
    const is = how % 2 === 0 && one.is !== 'too few works' ? ('keep' as const) : ('remove' as const)
    store.run('merge.decide', { decisions: [{ is, record }] }, by())
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    if (error.failure.key !== 'merge.stillNeeded') throw error
  }
}
