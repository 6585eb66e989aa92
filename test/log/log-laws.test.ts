/** Three copies of a project, each changed on its own and now and then brought together: what holds of any such history. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stateOf, withCommand, type LogState } from '../../shared/log/log-state.ts'
import {
  existence,
  hasSeen,
  type LoggedCommand,
  type LoggedWrite,
  type Seen,
} from '../../shared/log/logged-command.ts'
import { readState } from '../../shared/log/read-state.ts'

interface Step {
  copy: number
  does: 'write' | 'remove' | 'make' | 'take in'
  record: number
  group: number
  value: number
}

const copies = 3
const aStep: fc.Arbitrary<Step> = fc.record({
  copy: fc.nat({ max: copies - 1 }),
  does: fc.constantFrom('write', 'write', 'write', 'remove', 'make', 'take in', 'take in'),
  record: fc.nat({ max: 1 }),
  group: fc.nat({ max: 1 }),
  value: fc.nat({ max: 2 }),
})

/** Every copy starts with the same two records, as a file that was copied does. */
function play(steps: readonly Step[]): LoggedCommand[] {
  const first = commandOf(
    'start',
    1,
    {},
    0,
    [0, 1].flatMap((record) => made(record, 0)),
  )
  const held = Array.from({ length: copies }, () => [first])
  steps.forEach(({ copy, does, record, group, value }, at) => {
    const own = held[copy]!
    if (does === 'take in') {
      const other = held[(copy + 1 + value) % copies]!
      held[copy] = [...new Map([...own, ...other].map((command) => [command.id, command])).values()]
      return
    }
    const writes = writesOf(own, { does, record, group, value })
    if (writes.length === 0) return
    const name = `copy ${copy}`
    const number = own.filter((command) => command.copy === name).length + 1
    own.push(commandOf(name, number, seenBy(own), at + 1, writes))
  })
  return [...new Map(held.flat().map((command) => [command.id, command])).values()]
}

/** Nobody changes or removes what is not there, or makes what is. */
function writesOf(
  own: readonly LoggedCommand[],
  { does, record, group, value }: Omit<Step, 'copy'>,
): LoggedWrite[] {
  const isThere = readState(stateOf(own)).records.has(`record ${record}`)
  if (does === 'make') return isThere ? [] : made(record, value)
  if (!isThere) return []
  if (does === 'remove') return [{ record: `record ${record}`, group: existence, value: null }]
  return [{ record: `record ${record}`, group: `group ${group}`, value: `value ${value}` }]
}

function made(record: number, value: number): LoggedWrite[] {
  const groups = [0, 1].map((group) => ({
    record: `record ${record}`,
    group: `group ${group}`,
    value: `value ${value}`,
  }))
  return [{ record: `record ${record}`, group: existence, value: 'there' }, ...groups]
}

function commandOf(
  copy: string,
  number: number,
  seen: Seen,
  at: number,
  writes: LoggedWrite[],
): LoggedCommand {
  // Clocks of machines differ: what is later by its id may have been seen by what is earlier.
  const clock = copy === 'copy 1' ? at + 3 : at
  return { id: `${String(clock).padStart(4, '0')} ${copy} ${number}`, copy, number, seen, writes }
}

function seenBy(own: readonly LoggedCommand[]): Seen {
  const seen: Record<string, number> = {}
  for (const { copy, number } of own) seen[copy] = Math.max(seen[copy] ?? 0, number)
  return seen
}

/** As data that can be compared, whatever the order in which maps were filled. */
function plain(state: LogState): readonly (readonly [string, unknown])[] {
  return byName([...state].map(([record, groups]) => [record, byName([...groups])] as const))
}

function byName<Value>(entries: readonly (readonly [string, Value])[]) {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
}

function* ordersOf<Each>(list: readonly Each[]): Generator<Each[]> {
  if (list.length === 0) yield []
  for (const [at, first] of list.entries())
    for (const rest of ordersOf([...list.slice(0, at), ...list.slice(at + 1)])) yield [first, ...rest]
}

const histories = (steps: number) => fc.array(aStep, { maxLength: steps }).map(play)
const runs = (numRuns: number) => ({ numRuns, seed: 20261129 })

describe('the state of a log', () => {
  test('is the same in every order of a short history', () => {
    fc.assert(
      fc.property(histories(7), (commands) => {
        fc.pre(commands.length <= 5)
        const whole = JSON.stringify(plain(stateOf(commands)))
        for (const order of ordersOf(commands)) expect(JSON.stringify(plain(stateOf(order)))).toBe(whole)
      }),
      runs(1_500),
    )
  })

  test('is the same in any order and however often commands come, all at once or one by one', () => {
    const anyOrder = histories(24).chain((commands) =>
      fc.tuple(
        fc.constant(commands),
        fc.shuffledSubarray([...commands, ...commands], { minLength: commands.length * 2 }),
      ),
    )
    fc.assert(
      fc.property(anyOrder, ([commands, shuffled]) => {
        const whole = plain(stateOf(commands))
        expect(plain(stateOf(shuffled))).toEqual(whole)
        const empty: LogState = new Map()
        expect(plain(shuffled.reduce(withCommand, empty))).toEqual(whole)
      }),
      runs(10_000),
    )
  })

  test('keeps what stands when it is brought together in parts', () => {
    const inParts = fc.tuple(histories(24), fc.array(fc.nat({ max: 2 }), { minLength: 30, maxLength: 30 }))
    fc.assert(
      fc.property(inParts, ([commands, parts]) => {
        const part = (wanted: number) => commands.filter((_, at) => parts[at] === wanted)
        const one = part(1).reduce(withCommand, stateOf(part(0)))
        expect(plain(part(2).reduce(withCommand, one))).toEqual(plain(stateOf(commands)))
      }),
      runs(2_000),
    )
  })
})

describe('what a state says', () => {
  test('a command that has seen all decides the groups it writes', () => {
    fc.assert(
      fc.property(histories(20), fc.nat({ max: 1 }), (commands, group) => {
        const writes = [{ record: 'record 0', group: `group ${group}`, value: 'decided' }]
        const decision = commandOf('copy 9', 1, seenBy(commands), 99, writes)
        const { records, toDecide } = readState(stateOf([...commands, decision]))
        expect(toDecide.filter((one) => one.is === 'written apart' && one.record === 'record 0')).toSatisfy(
          (left: { group?: string }[]) => left.every((one) => one.group !== `group ${group}`),
        )
        const values = records.get('record 0')
        if (values) expect(values.get(`group ${group}`)).toBe('decided')
      }),
      runs(2_000),
    )
  })

  test('a change that nobody who removed the record had seen is never gone without a line', () => {
    fc.assert(
      fc.property(histories(20), (commands) => {
        const { records, toDecide } = readState(stateOf(commands))
        for (const change of commands)
          for (const { record, group } of change.writes) {
            if (group === existence) continue
            const removals = commands.filter(({ writes }) =>
              writes.some((write) => write.record === record && write.value === null),
            )
            const isKnown = commands.some(
              (other) =>
                other !== change &&
                hasSeen(other, change) &&
                other.writes.some((write) => write.record === record),
            )
            if (isKnown || removals.length === 0) continue
            expect(records.has(record)).toBe(true)
            const isUndecided = toDecide.some(
              (one) => one.record === record && one.is === 'removed and changed',
            )
            const isMadeAgain = commands.some(({ writes }) =>
              writes.some((one) => one.record === record && one.group === existence && one.value !== null),
            )
            expect(isUndecided || isMadeAgain).toBe(true)
          }
      }),
      runs(2_000),
    )
  })

  test('two who wrote the same have nothing to decide, and of two who did not the later is shown', () => {
    const start = commandOf('start', 1, {}, 0, made(0, 0))
    const apart = (copy: string, at: number, value: string) =>
      commandOf(copy, 1, { start: 1 }, at, [{ record: 'record 0', group: 'group 0', value }])
    const same = readState(stateOf([start, apart('copy 0', 1, 'x'), apart('copy 2', 2, 'x')]))
    expect(same.toDecide).toEqual([])
    const differ = readState(stateOf([start, apart('copy 0', 1, 'x'), apart('copy 2', 2, 'y')]))
    expect(differ.records.get('record 0')?.get('group 0')).toBe('y')
    expect(differ.toDecide).toEqual([
      { is: 'written apart', record: 'record 0', group: 'group 0', values: ['y', 'x'] },
    ])
  })

  test('a command that puts back what was there takes back what it saw, and nothing that came from elsewhere', () => {
    const write = (value: string) => [{ record: 'record 0', group: 'group 0', value }]
    const start = commandOf('start', 1, {}, 0, made(0, 0))
    const done = commandOf('copy 0', 1, { start: 1 }, 1, write('x'))
    const undone = commandOf('copy 0', 2, { start: 1, 'copy 0': 1 }, 2, write('value 0'))
    const elsewhere = commandOf('copy 2', 1, { start: 1, 'copy 0': 1 }, 3, write('z'))
    expect(readState(stateOf([start, done, undone]))).toEqual(readState(stateOf([start])))
    const both = readState(stateOf([start, done, undone, elsewhere]))
    expect(both.toDecide).toEqual([
      { is: 'written apart', record: 'record 0', group: 'group 0', values: ['z', 'value 0'] },
    ])
  })
})
