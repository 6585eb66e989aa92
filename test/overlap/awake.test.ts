/** The law of the project that stays awake: after any commands it answers what reading everything again would answer. */
import { describe, expect, it } from 'vitest'
import type { Combination } from '../../shared/domain/combination.ts'
import type { DigRestException } from '../../shared/domain/dig-rest.ts'
import type { DigRestExceptionId } from '../../shared/domain/ids.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import { defaultOverlapSettings, type OverlapAnswer } from '../../shared/domain/overlap.ts'
import { shapesOf } from '../../shared/geo/shapes.ts'
import { AwakeProject } from '../../shared/overlap/awake/awake-project.ts'
import { withChanges } from '../../shared/overlap/awake/with-changes.ts'
import { noDigRestRecords, type DigRestRecords } from '../../shared/overlap/dig-rest/dig-rest-records.ts'
import { tableToBegin } from '../../shared/overlap/live/table-to-begin.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'
import { readOverlaps } from '../../shared/overlap/read-overlaps.ts'
import { RandomTown, type TownLook } from './random-town.ts'
import { combinationOf, line, setAside, square, workId } from './some-works.ts'

const looks: [string, TownLook, { water: boolean; areas: boolean }][] = [
  ['a street', { metres: 400, works: 60, spots: 0, regionWide: 0 }, { water: false, areas: false }],
  ['a town', { metres: 1500, works: 120, spots: 3, regionWide: 1 }, { water: false, areas: true }],
  ['stacks', { metres: 300, works: 50, spots: 4, regionWide: 2 }, { water: false, areas: false }],
  ['a town on the water', { metres: 600, works: 90, spots: 1, regionWide: 0 }, { water: true, areas: true }],
]

const settings = defaultOverlapSettings
const uuid = (kind: number, index: number) =>
  `01900000-0000-7000-8${String(kind).padStart(3, '0')}-${String(index).padStart(12, '0')}`
const water = {
  shapes: shapesOf([line([-50, 190], [700, 190]), square(100, 100, 8), line([210, -20], [210, 600])]),
  names: ['Gracht', null, 'Vaart'],
}
const areas = {
  areas: [1, 2].map((index) => ({
    id: uuid(7, index),
    layer: uuid(8, 1),
    name: `Vlak ${index}`,
    finished: index === 1 ? '2026-05-01' : null,
    until: index === 1 ? null : '2030-12-31',
  })) as unknown as DigRestRecords['areas'],
  areaShapes: shapesOf([square(50, 50, 120), square(300, 300, 60)]),
}

/** What people have decided, changing at every step: the same seed decides the same. */
class Deciders {
  combinations: Combination[] = []
  judgements: Judgement[] = []
  digRest: DigRestRecords
  #made = 0
  readonly #dice: (sides: number) => number

  constructor(dice: (sides: number) => number, records: DigRestRecords) {
    this.#dice = dice
    this.digRest = records
  }

  /** One decision, as the store would tell it: the whole list of that kind. */
  decide(answer: OverlapAnswer) {
    const untouched = { combinations: null, judgements: null, digRest: null }
    const what = this.#dice(6)
    const cluster = answer.clusters[this.#dice(Math.max(1, answer.clusters.length))]
    if (what === 0 && cluster) return { ...untouched, judgements: this.#judge(cluster, answer) }
    if (what === 1 && cluster) return { ...untouched, combinations: this.#combine(cluster) }
    if (what === 2) {
      this.judgements = this.judgements.filter(() => this.#dice(4) > 0)
      return { ...untouched, judgements: this.judgements }
    }
    if (what === 3) {
      this.combinations = this.combinations.filter(() => this.#dice(3) > 0)
      return { ...untouched, combinations: this.combinations }
    }
    if (what === 4) return { ...untouched, digRest: this.#except(answer) }
    return untouched
  }

  #judge(cluster: OverlapAnswer['clusters'][number], answer: OverlapAnswer): Judgement[] {
    const conversation = uuid(5, ++this.#made) as Judgement['conversation']
    const made = cluster.pairs.flatMap((index) => {
      const { a, b, distance, sharedArea, gapDays, outcomes, place } = answer.pairs[index]!
      if (place === null) return []
      const like = setAside(1, 2, `Reden ${this.#made}`)
      const facts = { ...like.facts, distance, sharedArea, gapDays, outcomes, periods: null }
      return [{ ...like, id: uuid(6, ++this.#made) as Judgement['id'], a, b, conversation, facts }]
    })
    const judged = new Set(made.map(({ a, b }) => a + b))
    this.judgements = [...this.judgements.filter(({ a, b }) => !judged.has(a + b)), ...made]
    return this.judgements
  }

  #combine({ works }: OverlapAnswer['clusters'][number]): Combination[] {
    const year = 2027 + this.#dice(3)
    const like = combinationOf(++this.#made, [1, 2], `${year}-05-01`, `${year}-09-30`)
    const taken = new Set(this.combinations.flatMap((one) => one.works))
    const free = works.filter((work) => !taken.has(work))
    if (free.length >= 2) this.combinations = [...this.combinations, { ...like, works: free, agreements: [] }]
    return this.combinations
  }

  #except({ closings }: OverlapAnswer): DigRestRecords {
    const closing = closings.find(({ breaks }) => breaks.some(({ exception }) => exception === null))
    const broken = closing?.breaks.find(({ exception }) => exception === null)
    const kept = this.digRest.exceptions.filter(() => this.#dice(4) > 0)
    const id = uuid(9, ++this.#made) as DigRestExceptionId
    const made = {
      id,
      closedBy: closing?.by,
      work: broken?.work,
      starts: broken?.starts,
      until: closing?.until,
    }
    const rest = { ground: 'other', reason: 'Moet', actor: 'Anna', at: '2026-01-01T00:00:00Z' }
    const exceptions = broken ? [...kept, { ...made, ...rest } as DigRestException] : kept
    this.digRest = { ...this.digRest, exceptions }
    return this.digRest
  }
}

const withoutTime = ({ ms: _, ...answer }: OverlapAnswer) => answer

describe('a project that stays awake', () => {
  it.each(looks)(
    'says of %s what reading everything says',
    (_, look, { water: hasWater, areas: hasAreas }) => {
      for (const seed of [11, 12]) {
        const town = new RandomTown(seed, look)
        let state = seed
        const dice = (sides: number) => ((state = (state * 1103515245 + 12345) & 0x7fffffff) % 1009) % sides
        const people = new Deciders(dice, hasAreas ? { ...noDigRestRecords, ...areas } : noDigRestRecords)
        const project = (): OverlapProject => ({
          ...town.project({ combinations: people.combinations, judgements: people.judgements }),
          digRest: people.digRest,
          ...(hasWater ? { water } : {}),
        })
        const { prepared, table } = tableToBegin(project(), settings, undefined)
        const awake = new AwakeProject(prepared, table, { revision: 0, ms: 0 })
        let followed = awake.answer()
        let seen = 0
        for (let revision = 1; revision <= 160; revision++) {
          const decided = people.decide(followed)
          awake.change({ edits: dice(2) === 0 ? town.edits() : [], ...decided }, revision)
          if (dice(3) === 0) {
            const changes = awake.since(seen)
            expect(changes).not.toBeNull()
            followed = withChanges(followed, changes!)
            seen = revision
          }
          if (revision % 20 !== 0) continue
          const again = withoutTime(readOverlaps(project(), settings, { pairsOnly: false }))
          expect(withoutTime(awake.answer())).toEqual(again)
          followed = withChanges(followed, awake.since(seen)!)
          seen = revision
          expect(withoutTime(followed)).toEqual(again)
        }
      }
    },
  )

  it('does not know what became of long ago', () => {
    const town = new RandomTown(3, looks[0]![1])
    const { prepared, table } = tableToBegin(town.project(), settings, undefined)
    const awake = new AwakeProject(prepared, table, { revision: 7, ms: 0 })
    expect(awake.since(6)).toBeNull()
    expect(awake.since(8)).toBeNull()
    expect(awake.since(7)?.pairs).toEqual({ put: [], gone: [] })
    awake.change({ edits: [{ remove: workId(1) }], combinations: null, judgements: null, digRest: null }, 9)
    expect(awake.revision).toBe(9)
    expect(awake.since(7)).not.toBeNull()
  })
})
