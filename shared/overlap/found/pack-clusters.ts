/** Clusters of packed overlaps: their works and pairs by number, their names once each. */
import type { ByteReader } from '../../bytes/byte-reader.ts'
import type { ByteWriter } from '../../bytes/byte-writer.ts'
import type { ClusterId, WorkId } from '../../domain/ids.ts'
import type { ClusterStatus, ListedCluster } from '../../domain/overlap.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Bounds } from '../../domain/work.ts'
import { dateOfDay, dayNumber } from '../../time/day-number.ts'
import { pairKey } from '../clusters/describe-cluster.ts'
import { bitsOf, outcomesIn } from '../pairs/pair-at.ts'
import type { PairFacts } from '../pairs/pair-table.ts'
import type { FoundOverlaps } from './found-overlaps.ts'

type Clusters = Pick<FoundOverlaps, 'clusters' | 'members' | 'ties'>

const perMetre = 1000
/** More days than from the year 0 to 1970-01-01. */
const daysBefore = 720_000
const undecided: ClusterStatus = { is: 'open' }

/** `ids` are those that `members` name by their position. */
export function packClusters(
  writer: ByteWriter,
  { clusters, members, ties }: Clusters,
  ids: readonly WorkId[],
): void {
  const names = [...new Set(clusters.map(({ name }) => name))]
  const numberOf = new Map(names.map((name, at) => [name, at]))
  const decided = clusters.flatMap(({ status }, at) => (status.is === 'open' ? [] : [[at, status] as const]))
  writer.text(JSON.stringify({ names, decided }))
  writer.whole(clusters.length)
  clusters.forEach((cluster, at) => {
    const { name, decideBy } = cluster
    writer.whole(numberOf.get(name)!)
    packNumbers(writer, members[at]!)
    packNumbers(writer, ties[at]!)
    packFacts(writer, cluster)
    packDay(writer, decideBy?.date ?? null)
    if (decideBy) writer.whole(members[at]!.findIndex((work) => ids[work] === decideBy.work))
  })
}

export function unpackClusters(reader: ByteReader, ids: readonly WorkId[], { a, b }: PairFacts): Clusters {
  const { names, decided } = JSON.parse(reader.text()) as Named
  const statuses = new Map(decided)
  const found = { clusters: [] as ListedCluster[], members: [] as Uint32Array[], ties: [] as Uint32Array[] }
  const count = reader.whole()
  for (let at = 0; at < count; at++) {
    const name = names[reader.whole()]!
    const [members, ties] = [unpackNumbers(reader), unpackNumbers(reader)]
    const facts = unpackFacts(reader)
    const date = unpackDay(reader)
    found.clusters.push({
      id: pairKey({ a: ids[a[ties[0]!]!]!, b: ids[b[ties[0]!]!]! }) as ClusterId,
      // The order of ids.
      works: Array.from(members.toSorted(), (work) => ids[work]!),
      ...facts,
      decideBy: date && { date, work: ids[members[reader.whole()]!]! },
      name,
      status: statuses.get(at) ?? undecided,
    })
    found.members.push(members)
    found.ties.push(ties)
  }
  return found
}

interface Named {
  readonly names: readonly string[]
  readonly decided: readonly (readonly [number, ClusterStatus])[]
}

type Facts = Pick<
  ListedCluster,
  'score' | 'outcomes' | 'possible' | 'bounds' | 'start' | 'end' | 'openStart' | 'openEnd'
>

function packFacts(writer: ByteWriter, cluster: Facts): void {
  const { score, outcomes, possible, bounds, start, end, openStart, openEnd } = cluster
  writer.whole(Math.round(10 * score))
  writer.whole(bitsOf(outcomes) | (bitsOf(possible) << 3))
  const [left, low, right, high] = bounds.map((side) => Math.round(side * perMetre)) as Bounds
  writer.signed(left)
  writer.signed(low)
  writer.whole(right - left)
  writer.whole(high - low)
  packDay(writer, start)
  packDay(writer, end)
  writer.whole(Number(openStart) | (Number(openEnd) << 1))
}

function unpackFacts(reader: ByteReader): Facts {
  const score = reader.whole() / 10
  const marks = reader.whole()
  const [left, low] = [reader.signed(), reader.signed()]
  const [right, high] = [left + reader.whole(), low + reader.whole()]
  const [start, end, bounds] = [unpackDay(reader), unpackDay(reader), reader.whole()]
  return {
    score,
    outcomes: outcomesIn(marks & 7),
    possible: outcomesIn(marks >> 3),
    bounds: [left / perMetre, low / perMetre, right / perMetre, high / perMetre],
    start,
    end,
    openStart: (bounds & 1) === 1,
    openEnd: bounds >> 1 === 1,
  }
}

/** 0: no day. */
function packDay(writer: ByteWriter, day: CalendarDate | null): void {
  writer.whole(day === null ? 0 : dayNumber(day) + daysBefore)
}

function unpackDay(reader: ByteReader): CalendarDate | null {
  const day = reader.whole()
  return day === 0 ? null : dateOfDay(day - daysBefore)
}

/** How many, then the step from each to the next. */
function packNumbers(writer: ByteWriter, numbers: Uint32Array): void {
  writer.whole(numbers.length)
  numbers.forEach((number, at) => writer.signed(number - (at === 0 ? 0 : numbers[at - 1]!)))
}

function unpackNumbers(reader: ByteReader): Uint32Array {
  let before = 0
  return Uint32Array.from({ length: reader.whole() }, () => (before += reader.signed()))
}
