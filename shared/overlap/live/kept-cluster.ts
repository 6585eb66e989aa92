/**
 * What there is to say about a cluster, as it is held: in numbers, and texts that many have in common. A region has tens of
 * thousands of clusters, each of which as it is listed takes four times as much; few of them are ever looked at. As it is
 * listed it is made when somebody asks.
 */
import type { ClusterId, WorkId } from '../../domain/ids.ts'
import type { ClusterStatus, ListedCluster } from '../../domain/overlap.ts'
import type { CalendarDate } from '../../domain/period.ts'
import type { Bounds } from '../../domain/work.ts'
import { dateOfDay, dayNumber } from '../../time/day-number.ts'
import { namingPair, pairKey } from '../clusters/describe-cluster.ts'
import { bitsOf, outcomesIn } from '../pairs/pair-at.ts'
import type { KeptWorks } from './kept-works.ts'

/** Of works by their numbers; a number keeps its id when its work is gone. */
type Ids = Pick<KeptWorks, 'idAt'>

/** Of a cluster that nobody judged, which is nearly every one. */
const open: ClusterStatus = { is: 'open' }
/** A place is known to the millimetre: as whole ones the four numbers need no room of their own. */
const perMetre = 1000

export class KeptCluster {
  readonly #ids: Ids
  readonly #members: readonly number[]
  /** Numbers of the pair that it has its name of. */
  readonly #a: number
  readonly #b: number
  readonly score: number
  readonly #outcomes: number
  readonly #possible: number
  readonly #minX: number
  readonly #minY: number
  readonly #maxX: number
  readonly #maxY: number
  readonly #startDay: number | null
  readonly #endDay: number | null
  readonly #openStart: boolean
  readonly #openEnd: boolean
  readonly #decideByDay: number | null
  readonly #decideByWork: number
  readonly #name: string
  readonly #status: ClusterStatus

  /** `members` are its works by their numbers, in their order (work-order.ts). */
  constructor(ids: Ids, members: readonly number[], cluster: ListedCluster) {
    const { bounds, decideBy, status } = cluster
    const [a, b] = namingPair(cluster.id)
    this.#ids = ids
    this.#members = members
    this.#a = this.#numberOf(a)
    this.#b = this.#numberOf(b)
    this.score = cluster.score
    this.#outcomes = bitsOf(cluster.outcomes)
    this.#possible = bitsOf(cluster.possible)
    this.#minX = millimetres(bounds[0])
    this.#minY = millimetres(bounds[1])
    this.#maxX = millimetres(bounds[2])
    this.#maxY = millimetres(bounds[3])
    this.#startDay = dayOf(cluster.start)
    this.#endDay = dayOf(cluster.end)
    this.#openStart = cluster.openStart
    this.#openEnd = cluster.openEnd
    this.#decideByDay = dayOf(decideBy?.date ?? null)
    this.#decideByWork = decideBy ? this.#numberOf(decideBy.work) : -1
    this.#name = cluster.name
    this.#status = status.is === 'open' ? open : status
  }

  get id(): ClusterId {
    return pairKey({ a: this.#ids.idAt(this.#a), b: this.#ids.idAt(this.#b) }) as ClusterId
  }

  get bounds(): Bounds {
    return [this.#minX / perMetre, this.#minY / perMetre, this.#maxX / perMetre, this.#maxY / perMetre]
  }

  get start(): CalendarDate | null {
    return dateOf(this.#startDay)
  }

  get end(): CalendarDate | null {
    return dateOf(this.#endDay)
  }

  /** As it was when it was described. */
  get listed(): ListedCluster {
    const { id, score, bounds, start, end } = this
    const date = dateOf(this.#decideByDay)
    return {
      id,
      works: this.#members.map((work) => this.#ids.idAt(work)).sort(),
      score,
      outcomes: outcomesIn(this.#outcomes),
      possible: outcomesIn(this.#possible),
      bounds,
      start,
      end,
      openStart: this.#openStart,
      openEnd: this.#openEnd,
      decideBy: date === null ? null : { date, work: this.#ids.idAt(this.#decideByWork) },
      name: this.#name,
      status: this.#status,
    }
  }

  /** Of one of its works. */
  #numberOf(id: WorkId): number {
    return this.#members.find((work) => this.#ids.idAt(work) === id)!
  }
}

/** Nothing is lost: it comes of whole millimetres, and a box around nothing stays that. */
function millimetres(metres: number): number {
  return Math.round(metres * perMetre)
}

function dayOf(date: CalendarDate | null): number | null {
  return date === null ? null : dayNumber(date)
}

function dateOf(day: number | null): CalendarDate | null {
  return day === null ? null : dateOfDay(day)
}
