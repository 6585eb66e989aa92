/** The law of the project that stays awake: after any commands it answers what reading everything again would answer. */
import { describe, expect, it, vi } from 'vitest'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { CalendarDate } from '../../../shared/domain/period.ts'
import type { DigRestException } from '../../../shared/domain/dig-rest.ts'
import type { DigRestExceptionId } from '../../../shared/domain/ids.ts'
import { termsOf, Verdict } from '../../../shared/domain/judgement-verdict.ts'
import type { Judgement } from '../../../shared/domain/judgement.ts'
import {
  defaultOverlapSettings,
  type OverlapAnswer,
  type OverlapSettings,
} from '../../../shared/domain/overlap.ts'
import { shapesOf } from '../../../shared/geo/shapes.ts'
import type { AwakeProject } from '../../../shared/overlap/awake/awake-project.ts'
import { pairKey } from '../../../shared/overlap/clusters/describe-cluster.ts'
import { foundPair, type FoundOverlaps } from '../../../shared/overlap/found/found-overlaps.ts'
import { packOverlaps, unpackOverlaps } from '../../../shared/overlap/found/pack-overlaps.ts'
import { triedClusters } from '../../../shared/overlap/found/tried-clusters.ts'
import { withChanges } from '../../../shared/overlap/found/with-changes.ts'
import { noDigRestRecords, type DigRestRecords } from '../../../shared/overlap/dig-rest/dig-rest-records.ts'
import { LivePairs } from '../../../shared/overlap/live/live-pairs.ts'
import { LiveWorks } from '../../../shared/overlap/live/live-works.ts'
import { stepsAlone } from '../../../shared/overlap/pairs/long-steps.ts'
import type { OverlapProject } from '../../../shared/overlap/prepared-project.ts'
import { readOverlaps } from '../../../shared/overlap/read-overlaps.ts'
import { awaken } from '../awaken.ts'
import { otherRules, ruleFields, withOther } from '../other-rules.ts'
import { RandomTown, type TownLook } from '../random-town.ts'
import { asWrittenOut, listed, writtenOut } from '../written-out.ts'
import { combinationOf, line, period, setAside, square, workId } from '../some-works.ts'

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
      const like = this.#saidOf(setAside(1, 2, `Reden ${this.#made}`))
      const facts = { ...like.facts, distance, sharedArea, gapDays, outcomes, periods: null }
      return [{ ...like, id: uuid(6, ++this.#made) as Judgement['id'], a, b, conversation, facts }]
    })
    const judged = new Set(made.map(({ a, b }) => a + b))
    this.judgements = [...this.judgements.filter(({ a, b }) => !judged.has(a + b)), ...made]
    return this.judgements
  }

  /** As one of the four answers, with what goes with it. */
  #saidOf(judgement: Judgement): Judgement {
    const verdict = Verdict.options[this.#dice(Verdict.options.length)]!
    const day = `2027-0${this.#dice(9) + 1}-01` as CalendarDate
    return { ...judgement, verdict, ...termsOf(verdict, { until: day, who: 'Noor', due: day }) }
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

/** A whole life of a town: works, decisions and rules that change, each time held against reading everything. */
class Life {
  readonly town: RandomTown
  readonly people: Deciders
  readonly dice: (sides: number) => number
  readonly #hasWater: boolean
  settings = settings
  readonly awake: AwakeProject
  followed: FoundOverlaps
  #seen = 0
  #revision = 0

  constructor(seed: number, [, look, { water: hasWater, areas: hasAreas }]: (typeof looks)[number]) {
    let state = seed
    this.town = new RandomTown(seed, look)
    this.dice = (sides) => ((state = (state * 1103515245 + 12345) & 0x7fffffff) % 1009) % sides
    this.people = new Deciders(this.dice, hasAreas ? { ...noDigRestRecords, ...areas } : noDigRestRecords)
    this.#hasWater = hasWater
    this.awake = awaken(this.#project(), settings)
    this.followed = this.awake.found()
  }

  edit(): void {
    const decided = this.people.decide(this.awake.answer())
    const edits = this.dice(2) === 0 ? this.town.edits() : []
    this.awake.change({ edits, ...decided }, ++this.#revision)
  }

  async rule(next: OverlapSettings): Promise<void> {
    this.settings = next
    await this.awake.rule(next, ++this.#revision, { steps: stepsAlone })
    expect(this.awake.since(this.#seen)).toBeNull()
    this.followed = this.awake.found()
    this.#seen = this.#revision
  }

  follow(): void {
    const changes = this.awake.since(this.#seen)
    expect(changes).not.toBeNull()
    this.followed = withChanges(this.followed, changes!)
    this.#seen = this.#revision
  }

  /** Some works at other days: what would become of pairs and clusters is what reading everything with them there says. */
  tryOut(): void {
    const { awake, dice } = this
    const project = this.#project()
    const { works } = project
    const tried = Array.from({ length: 1 + dice(4) }, () => {
      const from = 2026 + dice(7)
      const days = dice(8) === 0 ? period() : period(`${from}-0${1 + dice(9)}-01`, `${from + dice(2)}-12-31`)
      return { work: works[dice(works.length)]!.id, period: days }
    })
    const periods = new Map(tried.map((one) => [one.work, one.period]))
    const moved = works.map((work) => ({ ...work, period: periods.get(work.id) ?? work.period }))
    const again = readOverlaps({ ...project, works: moved }, this.settings, { pairsOnly: false })
    const { pairs, clusters } = awake.answer()
    const told = awake.tried(tried)

    const became = new Map(pairs.map((pair) => [pairKey(pair), foundPair(pair)]))
    for (const [a, b] of told.pairs.gone) expect(became.delete(pairKey({ a, b }))).toBe(true)
    for (const pair of told.pairs.put) became.set(pairKey(pair), pair)
    expect(became).toEqual(new Map(again.pairs.map((pair) => [pairKey(pair), foundPair(pair)])))
    expect(triedClusters(clusters.map(listed), told.clusters)).toEqual(again.clusters.map(listed))
  }

  check(): void {
    const again = withoutTime(readOverlaps(this.#project(), this.settings, { pairsOnly: false }))
    expect(withoutTime(this.awake.answer())).toEqual(again)
    this.follow()
    expect(writtenOut(this.followed, this.#project())).toEqual(asWrittenOut(again))
    const found = this.awake.found()
    expect(unpackOverlaps(packOverlaps(found, 7))).toEqual({ ...found, revision: 7 })
  }

  #project(): OverlapProject {
    const { combinations, judgements, digRest } = this.people
    const project = { ...this.town.project({ combinations, judgements }), digRest }
    return this.#hasWater ? { ...project, water } : project
  }
}

describe('a project that stays awake', () => {
  it.each(looks)('says of %s what reading everything says', (...look) => {
    for (const seed of [11, 12]) {
      const life = new Life(seed, look)
      for (let step = 1; step <= 160; step++) {
        life.edit()
        if (life.dice(3) === 0) life.follow()
        if (step % 20 === 0) life.check()
      }
    }
  })

  it.each(looks)('says of %s by other rules what reading everything by them says', async (...look) => {
    for (const seed of [21, 22, 23]) {
      const life = new Life(seed, look)
      const made: OverlapSettings[] = []
      for (let step = 1; step <= 50; step++) {
        if (life.dice(3) === 0) life.edit()
        else await life.rule(otherRules(life.settings, made, life.dice))
        if (step % 2 === 0) life.check()
      }
    }
  })

  it.each(ruleFields.map((field) => [field.label.en, field] as const))(
    'changes %s wider and narrower, and takes it back',
    async (_, field) => {
      const life = new Life(31, looks[1]!)
      for (let step = 0; step < 6; step++) {
        const before = life.settings
        await life.rule(withOther(field, before, life.dice))
        life.check()
        if (step % 2 === 0) life.edit()
        if (step % 3 !== 0) await life.rule(before)
      }
      life.check()
    },
  )

  it.each(looks)(
    'tells of %s what works at other days would make of it, and is as before',
    async (...look) => {
      for (const seed of [41, 42]) {
        const life = new Life(seed, look)
        const made: OverlapSettings[] = []
        for (let step = 1; step <= 30; step++) {
          const before = packOverlaps(life.awake.found(), 0)
          for (let trial = life.dice(4); trial >= 0; trial--) life.tryOut()
          expect(packOverlaps(life.awake.found(), 0)).toEqual(before)
          if (life.dice(6) === 0) await life.rule(otherRules(life.settings, made, life.dice))
          else life.edit()
          if (step % 5 === 0) life.check()
        }
      }
    },
  )

  it('passes over a work that is not there, and takes the last of what is said of one', () => {
    const awake = awaken(new RandomTown(3, looks[0]![1]).project(), settings)
    const nothing = { pairs: { put: [], gone: [] }, clusters: { put: [], gone: [] } }
    const later = period('2029-01-01', '2029-12-31')
    expect(awake.tried([{ work: workId(999_999), period: later }])).toEqual(nothing)
    const twice = [period('2031-01-01', '2031-12-31'), later].map((one) => ({ work: workId(1), period: one }))
    expect(awake.tried(twice)).toEqual(awake.tried(twice.slice(1)))
  })

  it('asks for no list of all works or all pairs when something changes', () => {
    const life = new Life(51, looks[2]!)
    life.awake.getReady()
    const lists = [
      vi.spyOn(LivePairs.prototype, 'rows'),
      vi.spyOn(LivePairs.prototype, 'found'),
      vi.spyOn(LiveWorks.prototype, 'present'),
      vi.spyOn(LiveWorks.prototype, 'inOrder'),
      vi.spyOn(LiveWorks.prototype, 'whole'),
    ]
    let told = 0
    for (let step = 1; step <= 40; step++) {
      const before = step - 1
      life.awake.change(
        { edits: life.town.edits(), combinations: null, judgements: null, digRest: null },
        step,
      )
      if (life.awake.since(before)?.apart) told++
    }
    const asked = lists.map((list) => list.mock.calls.length)
    vi.restoreAllMocks()
    // Changes near noise are among them.
    expect(told).toBeGreaterThan(0)
    expect(asked).toEqual([0, 0, 0, 0, 0])
  })

  it('does not know what became of long ago', () => {
    const town = new RandomTown(3, looks[0]![1])
    const awake = awaken(town.project(), settings, 7)
    expect(awake.since(6)).toBeNull()
    expect(awake.since(8)).toBeNull()
    expect(awake.since(7)?.pairs).toEqual({ put: [], gone: [] })
    awake.change({ edits: [{ remove: workId(1) }], combinations: null, judgements: null, digRest: null }, 9)
    expect(awake.revision).toBe(9)
    expect(awake.since(7)).not.toBeNull()
  })
})
