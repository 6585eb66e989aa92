/**
 * A search for pairs, prepared once: which works take part, in an order in which neighbours lie near each other in
 * memory, and an index over their boxes. Everything is a flat array, so that threads can share it.
 */
import Flatbush from 'flatbush'
import { newInt32s, type Room } from '../../geo/room.ts'
import type { Runs } from '../measure/runs.ts'
import type { OverlapInput } from './overlap-input.ts'
import { spatialOrder } from './spatial-order.ts'

/** The works that take part and have a place; entry `i` of every array is work `order[i]` of the input. */
export interface PairSearch extends Pick<OverlapInput, 'party' | 'discipline' | 'startDay' | 'endDay'> {
  readonly runs: Runs
  readonly order: Uint32Array
  /** Over the boxes of the works, in that order; null when there are none. */
  readonly index: Flatbush | null
}

/** Prepares a search; its arrays come in `room`, as do those of `runs` when threads are to share them. */
export function preparePairSearch(input: OverlapInput, runs: Runs, room: Room = ArrayBuffer): PairSearch {
  const order = spatialOrder(runs, placedWorks(input, runs), room)
  const inOrder = (values: Int32Array) => {
    const picked = newInt32s(room, order.length)
    for (let at = 0; at < picked.length; at++) picked[at] = values[order[at]!]!
    return picked
  }
  return {
    runs,
    order,
    party: inOrder(input.party),
    discipline: inOrder(input.discipline),
    startDay: inOrder(input.startDay),
    endDay: inOrder(input.endDay),
    index: indexOf(runs, order, room),
  }
}

function placedWorks({ shapes, takesPart }: OverlapInput, { workRuns }: Runs): Uint32Array {
  const placed = new Uint32Array(shapes.count)
  let count = 0
  for (let work = 0; work < shapes.count; work++) {
    if (takesPart[work] !== 0 && workRuns[work + 1]! > workRuns[work]!) placed[count++] = work
  }
  return placed.subarray(0, count)
}

function indexOf({ workBox }: Runs, order: Uint32Array, room: Room): Flatbush | null {
  if (order.length === 0) return null
  const index = new Flatbush(order.length, worksPerNode, Float64Array, room)
  for (let at = 0; at < order.length; at++) {
    const box = 4 * order[at]!
    index.add(workBox[box]!, workBox[box + 1]!, workBox[box + 2], workBox[box + 3])
  }
  index.finish()
  return index
}

const worksPerNode = 16
