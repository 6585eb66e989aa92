/**
 * The pairs of a live project by other rules than those it has. What was found and measured is not found and measured
 * again: only rules that look further have more to find, and of what rules newly choose only what was not measured is.
 */
import { filled } from '../../bytes/filled.ts'
import type { OverlapSettings } from '../../domain/overlap.ts'
import { markByGroups } from '../noise/mark-noise.ts'
import { noiseGroupsOf, type GroupOfWork, type NoiseGroups } from '../noise/noise-groups.ts'
import { eachSimilarBox } from '../noise/similar-boxes.ts'
import { choosePairs, chooseTheSame } from '../pairs/choose-pairs.ts'
import type { PairArrays } from '../pairs/find-pairs.ts'
import type { LongSteps, OnShare } from '../pairs/long-steps.ts'
import { withoutRounding } from '../pairs/measure-pairs.ts'
import { preparePairSearch } from '../pairs/pair-search.ts'
import { emptyPairTable } from '../pairs/pair-table-of.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import { hasPlace } from '../pairs/place-pairs.ts'
import { projectInput } from '../pairs/project-input.ts'
import { refuseTooMany, refuseTooManyFound } from '../pairs/refuse-too-many.ts'
import { isSought, soughtAlso } from '../pairs/sought.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { haveSameParts, partColumns, scoreParts, tellParts, weighParts, type PartColumns } from '../score.ts'
import { foundAt } from './found-beside.ts'
import type { LivePairs, RuledRows } from './live-pairs.ts'
import type { LiveWorks } from './live-works.ts'
import type { NearColumns } from './near-columns.ts'

/** The share of the way that looking for more pairs is, and measuring them; the rest is told of what is known. */
const [searching, measuring] = [0.4, 0.4]
const pairsPerReport = 4096

export class PairsByRules {
  readonly #works: LiveWorks
  readonly #pairs: LivePairs
  #groups: { readonly of: string; readonly groups: NoiseGroups } | null = null
  #whole: { readonly version: number; readonly project: WeakRef<PreparedProject> } | null = null

  constructor(works: LiveWorks, pairs: LivePairs) {
    this.#works = works
    this.#pairs = pairs
  }

  /** The pairs by the rules it has. */
  present(): RuledRows {
    const pairs = this.#pairs
    const { settings } = this.#works
    const rows = pairs.rows()
    return { rows, table: pairs.gather(rows), near: pairs.near(settings.opportunity.distance) }
  }

  /**
   * By other rules, scored and told from noise. Nothing that is said of the project changes. Fails as reading everything
   * does when there are too many pairs; `onProgress` hears the share that is done, and what it throws stops it.
   */
  async by(settings: OverlapSettings, steps: LongSteps, onProgress?: OnShare): Promise<RuledRows> {
    await this.#seek(settings, steps, (share) => onProgress?.(searching * share))
    onProgress?.(searching)
    const works = this.#works.inOrder(settings)
    const near = this.#near(settings.opportunity.distance)
    const ruled = { ...this.#choose(settings), near }
    const { rows } = ruled
    await this.#measure(ruled, steps, (share) => onProgress?.(searching + measuring * share))
    const told = searching + measuring
    onProgress?.(told)
    const table = this.#tableOf(ruled)
    this.#score(settings, rows, { table, onProgress: (share) => onProgress?.(told + (1 - told) * share) })
    markByGroups(works, table, this.#groupsBy(settings))
    onProgress?.(1)
    return { rows, table, near }
  }

  /** The rows that are pairs by other rules, and what they mean by them. */
  #choose(settings: OverlapSettings): Pick<ChosenRows, 'rows' | 'outcomes'> {
    const works = this.#works.inOrder(settings)
    const { table } = this.#pairs
    if (chooseTheSame(this.#works.settings, settings)) {
      const rows = this.#pairs.rows()
      return { rows, outcomes: filled(new Uint8Array(rows.length), rows, (row) => table.outcomes[row]!) }
    }
    const pairs = this.#pairs
    const rows = pairs.found()
    const places = pairs.beside.places()
    const found = together(foundAt(table, rows), pairs.beside.at(places))
    const { chosen, outcomes } = choosePairs(works, found)
    refuseTooMany(works, foundAt(found, chosen))
    const given = pairs.giveRows(
      chosen.filter((at) => at >= rows.length).map((at) => places[at - rows.length]!),
    )
    const before = chosen.length - given.length
    const rowOf = chosen.map((at, index) => (at < rows.length ? rows[at]! : given[index - before]!))
    return inOrder(
      rowOf,
      filled(new Uint8Array(chosen.length), chosen, (at) => outcomes[at]!),
    )
  }

  /** Parts that do not depend on what differs are taken over. */
  #score(
    settings: OverlapSettings,
    rows: Uint32Array,
    { table, onProgress }: { readonly table: PairTable; readonly onProgress: OnShare },
  ): void {
    const { scored, settings: present } = this.#works
    const { parts } = this.#pairs.table
    const areSame = haveSameParts(present, settings)
    let columns: PartColumns | null = null
    const width = scoreParts.length
    for (let at = 0; at < rows.length; at++) {
      if (at % pairsPerReport === 0) onProgress(at / rows.length)
      const row = rows[at]!
      if (!areSame || !this.#pairs.isPair(row))
        tellParts((columns ??= partColumns(scored)), settings, table, at)
      else
        for (let part = 0; part < width; part++) table.parts[width * at + part] = parts[width * row + part]!
    }
    weighParts(settings, table, 0, table.count)
  }

  async #seek(settings: OverlapSettings, steps: LongSteps, onProgress: OnShare): Promise<void> {
    const pairs = this.#pairs
    const sought = soughtAlso(pairs.sought, settings)
    if (isSought(sought, pairs.sought)) return
    const whole = this.#wholeIn(steps)
    const input = projectInput(whole, { ...settings, exclusions: sought.exclusions }, whole.scored)
    const search = preparePairSearch(input, whole.runs, steps.room)
    const found = await steps.findPairs(search, sought.reach, onProgress)
    refuseTooManyFound(whole, found)
    const { ids } = this.#works
    for (let pair = 0; pair < found.count; pair++) {
      const [one, two] = [found.a[pair]!, found.b[pair]!]
      if (pairs.isFound(one, two)) continue
      const [a, b] = ids.between(one, two) < 0 ? [one, two] : [two, one]
      pairs.beside.add(a, b, withoutRounding(found.distance[pair]!), found.gapDays[pair]!)
    }
    pairs.sought = sought
  }

  /** What two works share does not depend on what is called near, unless both have lines. */
  #near(metres: number): NearColumns {
    const { table, presentNear: present } = this.#pairs
    const near = this.#pairs.near(metres)
    if (near === present) return near
    const { length } = this.#works.measures
    for (const row of this.#pairs.found()) {
      if (near.isMeasured[row] === 1 || present.isMeasured[row] === 0) continue
      if (length[table.a[row]!]! > 0 && length[table.b[row]!]! > 0) continue
      near.isMeasured[row] = 1
      near.sharedLength[row] = present.sharedLength[row]!
    }
    return near
  }

  /** What rules chose and nobody measured, or placed, so far. */
  async #measure(chosen: ChosenRows, steps: LongSteps, onProgress: OnShare): Promise<void> {
    const { rows, outcomes, near } = chosen
    const [unmeasured, unplaced]: [number[], number[]] = [[], []]
    rows.forEach((row, at) => {
      if (near.isMeasured[row] === 0) unmeasured.push(at)
      else if (hasPlace(outcomes[at]!) && Number.isNaN(near.place[4 * row]!)) unplaced.push(at)
    })
    const share = unmeasured.length / Math.max(1, unmeasured.length + unplaced.length)
    const whole = unmeasured.length + unplaced.length > 0 ? this.#wholeIn(steps) : null
    if (whole === null) return
    const fill = async (positions: number[], step: LongSteps['measurePairs'], heard: OnShare) => {
      const part = this.#tableOf(partOf(chosen, positions))
      await step(whole, near.near, part, heard)
      this.#keepMeasures(partOf(chosen, positions), part)
    }
    await fill(unmeasured, steps.measurePairs, (done) => onProgress(share * done))
    await fill(unplaced, steps.placePairs, (done) => onProgress(share + (1 - share) * done))
  }

  #keepMeasures({ rows, near }: ChosenRows, { sharedArea, sharedLength, place }: PairTable): void {
    const { table } = this.#pairs
    rows.forEach((row, at) => {
      near.isMeasured[row] = 1
      table.sharedArea[row] = sharedArea[at]!
      near.sharedLength[row] = sharedLength[at]!
      if (!Number.isNaN(place[4 * at]!)) near.place.set(place.subarray(4 * at, 4 * at + 4), 4 * row)
    })
  }

  /** What is known of rows, as a table over works by their numbers. */
  #tableOf({ rows, outcomes, near }: ChosenRows): PairTable {
    const { table } = this.#pairs
    const made = emptyPairTable(rows.length)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      made.a[at] = table.a[row]!
      made.b[at] = table.b[row]!
      made.distance[at] = table.distance[row]!
      made.gapDays[at] = table.gapDays[row]!
      made.outcomes[at] = outcomes[at]!
      if (near.isMeasured[row] === 0) continue
      made.sharedArea[at] = table.sharedArea[row]!
      made.sharedLength[at] = near.sharedLength[row]!
      if (!hasPlace(outcomes[at]!)) continue
      for (let side = 0; side < 4; side++) made.place[4 * at + side] = near.place[4 * row + side]!
    }
    return made
  }

  /** Groups hold together by place and by who takes part: other rules mostly have the same. */
  #groupsBy(settings: OverlapSettings): NoiseGroups {
    const works = this.#works
    const { disciplines, kinds, firmness } = settings.exclusions
    const of = JSON.stringify([works.version, disciplines, kinds, firmness])
    if (this.#groups?.of !== of) this.#groups = { of, groups: groupsOf(works, settings) }
    return this.#groups.groups
  }

  /** All works with their shapes; kept as long as nobody needs the memory. */
  #wholeIn({ room }: LongSteps): PreparedProject {
    const { version } = this.#works
    const known = this.#whole?.version === version ? this.#whole.project.deref() : undefined
    if (known) return known
    const project = this.#works.whole(room)
    this.#whole = { version, project: new WeakRef(project) }
    return project
  }
}

/** Rows that rules choose, with what they mean by them. */
interface ChosenRows {
  readonly rows: Uint32Array
  readonly outcomes: Uint8Array
  readonly near: NearColumns
}

function partOf({ rows, outcomes, near }: ChosenRows, positions: readonly number[]): ChosenRows {
  return {
    rows: Uint32Array.from(positions, (at) => rows[at]!),
    outcomes: Uint8Array.from(positions, (at) => outcomes[at]!),
    near,
  }
}

/** All that was found, one after the other. */
function together(one: PairArrays, two: PairArrays): PairArrays {
  const count = one.count + two.count
  const both = <Of extends Uint32Array | Int32Array | Float64Array>(first: Of, second: Of, room: Of): Of => {
    room.set(first)
    room.set(second, first.length)
    return room
  }
  return {
    count,
    a: both(one.a, two.a, new Uint32Array(count)),
    b: both(one.b, two.b, new Uint32Array(count)),
    distance: both(one.distance, two.distance, new Float64Array(count)),
    gapDays: both(one.gapDays, two.gapDays, new Int32Array(count)),
  }
}

/** Rows in ascending order, with what each means. */
function inOrder(rows: Uint32Array, outcomes: Uint8Array): Pick<ChosenRows, 'rows' | 'outcomes'> {
  const order = Uint32Array.from(rows.keys()).sort((one, two) => rows[one]! - rows[two]!)
  return {
    rows: order.map((at) => rows[at]!),
    outcomes: filled(new Uint8Array(order.length), order, (at) => outcomes[at]!),
  }
}

/** The groups of all works, of which only those that lie like another are looked at closely. */
function groupsOf(works: LiveWorks, settings: OverlapSettings): NoiseGroups {
  const alike = new Set<number>()
  const placed = Array.from(works.present()).filter((number) => isPlaced(works.boxOf(number)))
  eachSimilarBox(works, placed, (a, b) => alike.add(a).add(b))
  const numbers = [...alike]
  const { measure, stack } = noiseGroupsOf({ ...works.gather(numbers), settings })
  // A group has the number of its first work, or another than any work has.
  const numberOf = (group: number) =>
    group < numbers.length ? numbers[group]! : works.works.length + numbers[group - numbers.length]!
  const told = (groups: GroupOfWork) =>
    new Map(Array.from(groups, ([work, group]) => [numbers[work]!, numberOf(group)]))
  return { measure: told(measure), stack: told(stack) }
}

function isPlaced(box: Float64Array): boolean {
  return box[0]! <= box[2]!
}
