/**
 * The clusters of one set of rules, as far as they are compared with those of another: who is in them, how they rank and
 * when to decide. It goes over the pairs as they lie in their table; names, reasons and status are for whoever reads one.
 */
import type { Cluster, ScoreParts } from '../../domain/overlap.ts'
import { decideBy } from '../clusters/decide-by.ts'
import { noCluster } from '../clusters/join-clusters.ts'
import { joinPairs } from '../clusters/read-clusters.ts'
import { isTie } from '../clusters/tie-order.ts'
import { isRegionWide } from '../noise/region-wide.ts'
import { noiseCodes, type PairTable } from '../pairs/pair-table.ts'
import type { PreparedProject } from '../prepared-project.ts'
import { partsOfCluster, scoreOf, scoreParts } from '../score.ts'

export interface RuledCluster {
  /** The work with the lowest id: the cluster is named after it. */
  readonly first: number
  /** Indexes of its works, in the order of ids. */
  readonly members: readonly number[]
  readonly score: number
  readonly decideBy: Cluster['decideBy']
}

const region = noiseCodes.indexOf('region')

/** Those that rank, not those that stand apart; in no promised order. */
export function ruledClusters(project: PreparedProject, table: PairTable): RuledCluster[] {
  const clusterOf = joinPairs(project, table)
  const members = membersOf(project, clusterOf)
  const sums = sumsOf(table, clusterOf)
  const { settings, scored } = project
  return [...members].flatMap(([cluster, works]) => {
    if (isRegionWide(project, works[0]!) || isNothingButNoise(sums.get(cluster))) return []
    const parts = partsOfCluster(
      meanOf(sums.get(cluster)),
      works.map((work) => scored[work]!.extent),
      settings,
    )
    const score = scoreOf(parts, settings.weights)
    return [{ first: works[0]!, members: works, score, decideBy: decideBy(project, works) }]
  })
}

/** Per cluster its works, in the order of ids. */
function membersOf({ rank }: PreparedProject, clusterOf: Int32Array): Map<number, number[]> {
  const byId = new Uint32Array(rank.length)
  rank.forEach((at, work) => (byId[at] = work))
  const members = new Map<number, number[]>()
  for (const work of byId) {
    const cluster = clusterOf[work]!
    if (cluster === noCluster) continue
    const known = members.get(cluster)
    if (known) known.push(work)
    else members.set(cluster, [work])
  }
  return members
}

/** The parts of pairs added up, and how many they are. */
interface Sum {
  count: number
  readonly parts: Float64Array
}

interface Opportunities {
  readonly real: Sum
  /** Those that are noise, but not with a whole region. */
  readonly noise: Sum
  /** How many there are with a whole region: that says nothing about where to begin. */
  regions: number
}

/** What a cluster ranks by: its own opportunities, or those with its neighbours when it has no pair of its own. */
interface ClusterSums {
  hasInside: boolean
  readonly inside: Opportunities
  readonly links: Opportunities
}

function sumsOf(table: PairTable, clusterOf: Int32Array): Map<number, ClusterSums> {
  const sums = new Map<number, ClusterSums>()
  const sumsFor = (cluster: number) => {
    const known = sums.get(cluster) ?? {
      hasInside: false,
      inside: noOpportunities(),
      links: noOpportunities(),
    }
    sums.set(cluster, known)
    return known
  }
  for (let pair = 0; pair < table.count; pair++) {
    const [one, two] = [clusterOf[table.a[pair]!]!, clusterOf[table.b[pair]!]!]
    if (one === two) {
      if (one === noCluster) continue
      const own = sumsFor(one)
      own.hasInside = true
      if (isTie(table, pair)) add(own.inside, table, pair)
    } else if (isTie(table, pair)) {
      add(sumsFor(one).links, table, pair)
      add(sumsFor(two).links, table, pair)
    }
  }
  return sums
}

function noOpportunities(): Opportunities {
  const none = (): Sum => ({ count: 0, parts: new Float64Array(scoreParts.length) })
  return { real: none(), noise: none(), regions: 0 }
}

function add(to: Opportunities, { noise: codes, parts }: PairTable, pair: number): void {
  if (codes[pair] === region) {
    to.regions++
    return
  }
  const sum = codes[pair] === 0 ? to.real : to.noise
  sum.count++
  for (let part = 0; part < scoreParts.length; part++)
    sum.parts[part]! += parts[scoreParts.length * pair + part]!
}

/** Its own opportunities, or those it is linked by when it has no pairs of its own. */
function tellingOf({ hasInside, inside, links }: ClusterSums): Opportunities {
  return hasInside ? inside : links
}

/** As in `apartNote`: every opportunity is noise. */
function isNothingButNoise(sums: ClusterSums | undefined): boolean {
  if (sums === undefined) return false
  const { real, noise, regions } = tellingOf(sums)
  return real.count === 0 && noise.count + regions > 0
}

/** The mean of what counts, as the parts of one pair; none when nothing does. Noise counts where there is nothing else. */
function meanOf(sums: ClusterSums | undefined): ScoreParts[] {
  if (sums === undefined) return []
  const { real, noise } = tellingOf(sums)
  const { count, parts } = real.count > 0 ? real : noise
  if (count === 0) return []
  const mean = (part: number) => parts[part]! / count
  return [{ shared: mean(0), gap: mean(1), firmness: mean(2), digs: mean(3), size: mean(4) }]
}
