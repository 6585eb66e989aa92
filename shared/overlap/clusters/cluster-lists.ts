/**
 * Per work the clusters it is in, each with the strongest pair that the work has there, strongest first. A region has some
 * hundred thousand works and most are in a few clusters: as links in one array they lie together, as lists of their own all over
 * the memory.
 */

import { firstOf } from './joined-pairs.ts'

/** Of each link the pair, its cluster, and the next link of the same work. */
const width = 3
const ofCluster = 1
const next = 2
/** After the last link. */
export const noLink = -1

export class ClusterLists {
  readonly #first: Int32Array
  #links: Int32Array
  #end = 0

  constructor(works: number) {
    this.#first = new Int32Array(works).fill(noLink)
    this.#links = new Int32Array(width * Math.max(64, works))
  }

  /** The strongest of a work, or {@link noLink}. */
  firstOf(work: number): number {
    return this.#first[work]!
  }

  after(link: number): number {
    return this.#links[link + next]!
  }

  pairAt(link: number): number {
    return this.#links[link]!
  }

  clusterAt(link: number): number {
    return this.#links[link + ofCluster]!
  }

  /** Leaves a work with one pair of the cluster that `pair` is in now; `before` as in joined-pairs.ts. */
  listOnce(before: Int32Array, work: number, pair: number, cluster: number): void {
    const links = this.#links
    let isListed = false
    let last = noLink
    for (let link = this.#first[work]!; link !== noLink; link = links[link + next]!) {
      const first = firstOf(before, links[link + ofCluster]!)
      links[link + ofCluster] = first
      if (first === cluster && isListed) links[last + next] = links[link + next]!
      else last = link
      isListed ||= first === cluster
    }
    if (!isListed) this.#add(work, last, pair, cluster)
  }

  /** Puts a pair behind the last of its work. */
  #add(work: number, last: number, pair: number, cluster: number): void {
    const at = this.#end
    if (at === this.#links.length) this.#grow()
    this.#end += width
    this.#links[at] = pair
    this.#links[at + ofCluster] = cluster
    this.#links[at + next] = noLink
    if (last === noLink) this.#first[work] = at
    else this.#links[last + next] = at
  }

  #grow(): void {
    const larger = new Int32Array(2 * this.#links.length)
    larger.set(this.#links)
    this.#links = larger
  }
}
