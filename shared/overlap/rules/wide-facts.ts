/**
 * What does not depend on the rules, worked out once for several sets of them: which works come how near each other, what
 * they share, and which are versions of each other. A set of rules then only has to choose, score and join.
 */
import type { OverlapSettings } from '../../domain/overlap.ts'
import { PartKind } from '../../geo/shapes.ts'
import { takesPart } from '../dig-rest/takes-part.ts'
import { runsOf } from '../measure/runs.ts'
import { markNoise } from '../noise/mark-noise.ts'
import { noiseGroupsOf, type NoiseGroups } from '../noise/noise-groups.ts'
import { findPairs, type PairArrays, type Reach } from '../pairs/find-pairs.ts'
import { measurePairs } from '../pairs/measure-pairs.ts'
import { pairTableOf } from '../pairs/pair-table-of.ts'
import type { PairTable } from '../pairs/pair-table.ts'
import { projectInput, reachOf } from '../pairs/project-input.ts'
import { prepareProject, type OverlapProject, type PreparedProject } from '../prepared-project.ts'
import { scorePairs } from '../score.ts'

/** The pairs of a project by one set of rules, as a whole answer would have them. */
export interface RuledPairs {
  readonly project: PreparedProject
  readonly table: PairTable
}

export interface WideFacts {
  /** Settings must be among those the facts were gathered for. */
  pairsBy(settings: OverlapSettings): RuledPairs
}

/** `onProgress` hears the share of the search that is done, 0–1; what it throws stops the search. */
export function wideFacts(
  project: OverlapProject,
  all: readonly [OverlapSettings, ...OverlapSettings[]],
  onProgress?: (share: number) => void,
): WideFacts {
  const runs = runsOf(project.shapes)
  const [first] = all
  const open = { ...first, exclusions: nothingExcluded, horizon: noHorizon, opportunity: widestReach(all) }
  const found = findPairs(projectInput(project, open), open.opportunity, {
    runs,
    onProgress: (done) => onProgress?.(done / project.works.length),
  })
  const prepared = prepareProject(project, open, runs)
  // Without horizon and with the widest reach every pair that was found comes near enough to be kept.
  const wide = pairTableOf(prepared, found)
  const measured = measuresOnce(prepared, wide)
  const groups = noiseGroupsOf(prepared)
  return { pairsBy: (settings) => ruledPairs({ ...prepared, settings }, wide, measured, groups) }
}

const nothingExcluded: OverlapSettings['exclusions'] = {
  disciplines: [],
  kinds: [],
  firmness: [],
  withinParty: false,
}
const noHorizon: OverlapSettings['horizon'] = { from: null, until: null }

function widestReach(all: readonly OverlapSettings[]): Reach {
  const reaches = all.map(reachOf)
  return {
    distance: Math.max(...reaches.map(({ distance }) => distance)),
    window: Math.max(...reaches.map(({ window }) => window)),
  }
}

function ruledPairs(
  project: PreparedProject,
  wide: PairTable,
  measure: MeasuresOnce,
  groups: NoiseGroups,
): RuledPairs {
  const table = pairTableOf(project, chosen(project, wide))
  measure(table, project.settings.opportunity.distance)
  scorePairs(project.scored, project.settings, table, 0, table.count)
  markNoise(project, table, groups)
  return { project, table }
}

/** The pairs of works that take part: who excludes works, or pairs within a party, leaves theirs out. */
function chosen({ works, settings }: PreparedProject, wide: PairTable): PairArrays {
  const part = Uint8Array.from(works, (work) => Number(takesPart(work, settings)))
  const { withinParty } = settings.exclusions
  const kept = new Uint32Array(wide.count)
  let count = 0
  for (let pair = 0; pair < wide.count; pair++) {
    const [a, b] = [wide.a[pair]!, wide.b[pair]!]
    if (part[a] === 0 || part[b] === 0) continue
    if (withinParty && works[a]!.party === works[b]!.party) continue
    kept[count++] = pair
  }
  const pairs = kept.subarray(0, count)
  return {
    count,
    a: Uint32Array.from(pairs, (pair) => wide.a[pair]!),
    b: Uint32Array.from(pairs, (pair) => wide.b[pair]!),
    distance: Float64Array.from(pairs, (pair) => wide.distance[pair]!),
    gapDays: Int32Array.from(pairs, (pair) => wide.gapDays[pair]!),
  }
}

/** Fills the shared measures of a table whose pairs are all among the wide ones. */
type MeasuresOnce = (table: PairTable, near: number) => void

/** Measures each pair when it is first asked for; what two lines share depends on what is called near. */
function measuresOnce(project: PreparedProject, wide: PairTable): MeasuresOnce {
  const { kind } = project.measures
  const areLines = (pair: number) =>
    kind[wide.a[pair]!] === PartKind.line && kind[wide.b[pair]!] === PartKind.line
  const ofAny = measuresKept(wide.count)
  const ofLines = new Map<number, ReturnType<typeof measuresKept>>()
  return (table, near) => {
    const nearby = ofLines.get(near) ?? measuresKept(wide.count)
    ofLines.set(near, nearby)
    // Both tables are in the order of ids.
    let at = 0
    for (let pair = 0; pair < table.count; pair++) {
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
    }
  }
}

function measuresKept(count: number) {
  return {
    isKnown: new Uint8Array(count),
    area: new Float64Array(count),
    length: new Float64Array(count),
  }
}
