/**
 * What does not depend on the rules, worked out once for several sets of them: which works come how near each other, what
 * they share, and which are versions of each other. A set of rules then only has to choose, score and join.
 */
import { defaultOverlapSettings, type OverlapSettings } from '../../domain/overlap.ts'
import { PartKind } from '../../geo/shapes.ts'
import { takesPart } from '../pairs/takes-part.ts'
import { runsOf } from '../measure/runs.ts'
import { markByGroups } from '../noise/mark-noise.ts'
import { noiseGroupsOf, type NoiseGroups } from '../noise/noise-groups.ts'
import { findPairs, type PairArrays, type Reach } from '../pairs/find-pairs.ts'
import { measurePairs } from '../pairs/measure-pairs.ts'
import { hasPlace, placePairs } from '../pairs/place-pairs.ts'
import { pairTableOf } from '../pairs/pair-table-of.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import { projectInput } from '../pairs/project-input.ts'
import { prepareProject, type OverlapProject, type PreparedProject } from '../prepared-project.ts'
import { scorePairs } from '../score.ts'

/** The pairs of a project by one set of rules, as a whole answer would have them. */
export interface RuledPairs {
  readonly project: PreparedProject
  readonly table: PairTable
}

export interface WideFacts {
  readonly reach: Reach
  /** `settings` must not reach further than the facts. What `onStep` throws stops it. */
  pairsBy(settings: OverlapSettings, onStep?: () => void): RuledPairs
}

/** `onProgress` hears the share of the search that is done, 0–1; what it throws stops the search. */
export function wideFacts(
  project: OverlapProject,
  reach: Reach,
  onProgress?: (share: number) => void,
): WideFacts {
  const runs = runsOf(project.shapes)
  // Without horizon and with the widest reach every pair that is found comes near enough to be kept.
  const open = { ...defaultOverlapSettings, opportunity: reach }
  const found = findPairs(projectInput(project, open), reach, {
    runs,
    onProgress: (done) => onProgress?.(done / project.works.length),
  })
  const prepared = prepareProject(project, open, runs)
  const wide = pairTableOf(prepared, found)
  const measure = measuresOnce(prepared, wide)
  const groups = noiseGroupsOf(prepared)
  return {
    reach,
    pairsBy: (settings, onStep) => ruledPairs({ ...prepared, settings }, { wide, measure, groups }, onStep),
  }
}

/** As far as any of these settings looks. */
export function widestReach(all: readonly Reach[]): Reach {
  return {
    distance: Math.max(...all.map(({ distance }) => distance)),
    window: Math.max(...all.map(({ window }) => window)),
  }
}

interface Wide {
  readonly wide: PairTable
  readonly measure: MeasuresOnce
  readonly groups: NoiseGroups
}

function ruledPairs(
  project: PreparedProject,
  { wide, measure, groups }: Wide,
  onStep: (() => void) | undefined,
): RuledPairs {
  const table = pairTableOf(project, chosen(project, wide))
  measure(table, project.settings.opportunity.distance, onStep)
  scorePairs(project.scored, project.settings, table, 0, table.count)
  markByGroups(project, table, groups)
  return { project, table }
}

/** The pairs of works that take part: who excludes works, or pairs within a party, leaves theirs out. */
function chosen({ works, settings }: PreparedProject, wide: PairTable): PairArrays {
  const { withinParty } = settings.exclusions
  const part = Uint8Array.from(works, (work) => Number(takesPart(work, settings)))
  const isOut = (a: number, b: number) =>
    part[a] === 0 || part[b] === 0 || (withinParty && works[a]!.party === works[b]!.party)
  const kept: PairArrays = {
    count: 0,
    a: new Uint32Array(wide.count),
    b: new Uint32Array(wide.count),
    distance: new Float64Array(wide.count),
    gapDays: new Int32Array(wide.count),
  }
  let count = 0
  for (let pair = 0; pair < wide.count; pair++) {
    if (isOut(wide.a[pair]!, wide.b[pair]!)) continue
    kept.a[count] = wide.a[pair]!
    kept.b[count] = wide.b[pair]!
    kept.distance[count] = wide.distance[pair]!
    kept.gapDays[count] = wide.gapDays[pair]!
    count++
  }
  return { ...kept, count }
}

const pairsPerStep = 256

/** Fills the shared measures of a table whose pairs are all among the wide ones. */
type MeasuresOnce = (table: PairTable, near: number, onStep?: () => void) => void

/** Measures each pair when it is first asked for; what two lines share, and where two meet, depends on what is called near. */
function measuresOnce(project: PreparedProject, wide: PairTable): MeasuresOnce {
  const { kind } = project.measures
  const areLines = (pair: number) =>
    kind[wide.a[pair]!] === PartKind.line && kind[wide.b[pair]!] === PartKind.line
  const ofAny = measuresKept(wide.count)
  const ofLines = new Map<number, ReturnType<typeof measuresKept>>()
  return (table, near, onStep) => {
    const nearby = ofLines.get(near) ?? measuresKept(wide.count)
    ofLines.set(near, nearby)
    // Both tables are in the order of ids.
    let at = 0
    for (let pair = 0; pair < table.count; pair++) {
      if (pair % pairsPerStep === 0) onStep?.()
      while (wide.a[at] !== table.a[pair] || wide.b[at] !== table.b[pair]) at++
      const kept = areLines(at) ? nearby : ofAny
      if (kept.isKnown[at] === 0) {
        measurePairs(project, near, table, pair, pair + 1)
        kept.isKnown[at] = 1
        kept.area[at] = table.sharedArea[pair]!
        kept.length[at] = table.sharedLength[pair]!
      }
      table.sharedArea[pair] = kept.area[at]!
      table.sharedLength[pair] = kept.length[at]!
      if (!hasPlace(table.outcomes[pair]!)) continue
      if (Number.isNaN(nearby.place[4 * at]!)) {
        placePairs(project, near, table, pair, pair + 1)
        nearby.place.set(table.place.subarray(4 * pair, 4 * pair + 4), 4 * at)
      }
      table.place.set(nearby.place.subarray(4 * at, 4 * at + 4), 4 * pair)
    }
  }
}

function measuresKept(count: number) {
  return {
    isKnown: new Uint8Array(count),
    area: new Float64Array(count),
    length: new Float64Array(count),
    place: new Float64Array(4 * count).fill(NaN),
  }
}
