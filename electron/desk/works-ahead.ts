/**
 * Hands works and files to the store while the delivery is still being read, so that storing it is mostly done when someone says
 * so. The project does not change by that, and nobody waits for it: what was not handed over by then is stored as it stands.
 */
import { v7 } from 'uuid'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { PackedWork } from '../import/packed/index.ts'
import type { ReadWork } from '../import/index.ts'
import type { DeflatedFile, MadeReady, StoreClient } from '../store/index.ts'

/** Calls that wait for the store at once: while it does one the next is there, and who asks it something waits no longer. */
const mostUnderway = 2

export class WorksAhead {
  readonly #store: StoreClient
  readonly #set = v7()
  readonly #waiting: PackedWork[][] = []
  readonly #underway = new Set<Promise<void>>()
  readonly #files: string[] = []
  #taken = 0
  /** As many of those that were taken, from the first on, are ready. */
  #works = 0
  #isOver = false
  #hasFailed = false

  constructor(store: StoreClient) {
    this.#store = store
  }

  /** Works in the order they are read; throws when one was left out, since each is known by its rank from now on. */
  take(works: readonly ReadWork[]): void {
    if (this.#isOver) return
    const packed = works.filter((work) => work instanceof PackedWork)
    if (packed.length < works.length || packed[0]?.rank !== this.#taken)
      throw new Error(`${this.#taken} works were taken, and the next is another`)
    this.#taken += packed.length
    this.#waiting.push(packed)
    this.#goOn()
  }

  /** Its bytes are handed over. False when the store has no room for it. */
  async takeFile(file: DeflatedFile): Promise<boolean> {
    if (this.#isOver) return false
    const isReady = await this.#makeReady({ files: [file], works: [] })
    if (isReady) this.#files.push(file.path)
    return isReady
  }

  /** The files that are ready, deflated. */
  files(): Promise<{ path: string; size: number; bytes: Uint8Array }[]> {
    return this.#files.length === 0 ? Promise.resolve([]) : this.#store.readyFiles(this.#set)
  }

  /**
   * From now on nothing is handed over. Answers what of `added` is ready, up to the first work that is not, and the rest of it:
   * what is stored otherwise comes behind.
   */
  async end<Work extends object>(added: readonly Work[]): Promise<{ ready: MadeReady; added: Work[] }> {
    this.#isOver = true
    this.#waiting.length = 0
    await Promise.all(this.#underway)
    const works: [from: number, to: number][] = []
    let count = 0
    for (const work of added) {
      if (!(work instanceof PackedWork) || work.rank >= this.#works) break
      const last = works.at(-1)
      if (last !== undefined && work.rank < last[1]) break
      if (last?.[1] === work.rank) last[1] += 1
      else works.push([work.rank, work.rank + 1])
      count += 1
    }
    const ready = { set: this.#set, files: this.#files, works, workCount: count }
    return { ready, added: added.slice(count) }
  }

  #goOn(): void {
    while (this.#underway.size < mostUnderway) {
      const works = this.#waiting.shift()
      if (works === undefined) return
      const handing: Promise<void> = this.#makeReady({ files: [], works }).then((isReady) => {
        this.#underway.delete(handing)
        if (isReady) this.#works += works.length
        this.#goOn()
      })
      // Told by `end`, where nobody may come any more.
      handing.catch(() => undefined)
      this.#underway.add(handing)
    }
  }

  /** False when the store has no room, and from then on: what comes behind would stand in the place of what is not there. */
  async #makeReady(delivery: {
    files: readonly DeflatedFile[]
    works: readonly PackedWork[]
  }): Promise<boolean> {
    if (this.#isOver) return false
    try {
      await this.#store.makeReady(this.#set, delivery)
      return !this.#hasFailed
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error
      this.#isOver = this.#hasFailed = true
      this.#waiting.length = 0
      return false
    }
  }
}
