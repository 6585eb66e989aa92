/** The window on a project in a Chromium without a graphics card, with its map in hand: what a person does, and what that costs. */
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core'
import { chromiumFlags, findChromium, howToGetChromium } from '../../test/e2e/find-chromium.ts'
import { startWebProgram, type WebProgram } from '../../test/e2e/web-program.ts'

/** One thing done, until the map stands still again. */
export interface Done {
  /** By the clock, what was drawn included. */
  readonly ms: number
  /** Processor time of the page's main thread. */
  readonly mainMs: number
}

export class WindowAtWork {
  readonly page: Page
  readonly complaints: string[] = []
  readonly #browser: Browser
  readonly #session: CDPSession
  readonly #program: WebProgram

  private constructor(program: WebProgram, browser: Browser, page: Page, session: CDPSession) {
    this.#program = program
    this.#browser = browser
    this.page = page
    this.#session = session
    page.on('pageerror', ({ message }) => this.complaints.push(message))
    page.on('console', (message) => {
      // Reading a pixel, to know that all of them are there, is of these measurements alone.
      const isOurs = message.text().includes('GPU stall due to ReadPixels')
      if (['error', 'warning'].includes(message.type()) && !isOurs) this.complaints.push(message.text())
    })
  }

  static async open(project: string): Promise<WindowAtWork> {
    const executablePath = findChromium()
    if (executablePath === null) throw new Error(howToGetChromium)
    // First the browser: what the program makes ready while one starts would count for nothing.
    const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] })
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'nl-NL',
      reducedMotion: 'reduce',
    })
    page.setDefaultTimeout(600_000)
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const program = await startWebProgram(project, join(dirname(project), 'data'))
    return new WindowAtWork(program, browser, page, session)
  }

  /**
   * Opens the Werkblad, right after the program has opened its file; milliseconds from asking for the page until works are on the
   * map, and until clusters are listed.
   */
  async begin(): Promise<{ readonly firstMapMs: number; readonly clustersMs: number }> {
    const from = performance.now()
    await this.page.goto(this.#program.address)
    await this.page
      .getByRole('navigation', { name: 'Plaatsen' })
      .getByRole('link', { name: 'Werkblad' })
      .click()
    await this.page.locator('[data-map-state=ready]').first().waitFor()
    await this.page.evaluate(takeMapInHand)
    await this.page.waitForFunction(areWorksDrawn, undefined, { polling: 50 })
    await this.page.evaluate(untilFrame)
    const firstMapMs = performance.now() - from
    await this.page.waitForFunction(() => document.querySelector('[role=progressbar]') === null)
    await this.page.getByRole('option').or(this.page.getByRole('row')).first().waitFor()
    return { firstMapMs, clustersMs: performance.now() - from }
  }

  /** Does this in the page, and waits until the map has drawn what came of it. */
  async measure(what: 'step' | 'still'): Promise<Done> {
    const before = await this.#mainMs()
    const ms = await this.page.evaluate(untilDrawn, what)
    return { ms, mainMs: (await this.#mainMs()) - before }
  }

  /** What the program answers to the window at this path. */
  async read(path: string): Promise<Buffer> {
    const address = new URL(path, this.page.url())
    return (await this.page.request.get(address.href, { timeout: 0 })).body()
  }

  /** Bytes that this page alone has, of the process that draws it. */
  async memoryMb(): Promise<number> {
    const browser = await this.#browser.newBrowserCDPSession()
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
    const pages = processInfo.filter(({ type }) => type === 'renderer')
    const sizes = await Promise.all(pages.map(({ id }) => ownMegabytes(id)))
    return Math.max(...sizes)
  }

  async close(): Promise<void> {
    await this.#browser.close()
    await this.#program.stop()
  }

  async #mainMs(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
}

async function ownMegabytes(process: number): Promise<number> {
  const told = await readFile(`/proc/${process}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+) kB/m.exec(told)?.[1] ?? 0) / 1024
}

/** What these functions need of the map; they run in the page. */
interface MapInHand {
  triggerRepaint(): void
  once(event: 'idle' | 'render', done: () => void): void
  isSourceLoaded(source: string): boolean
  getLayer(layer: string): unknown
  getZoom(): number
  jumpTo(camera: { zoom: number }): void
  addSource(name: string, source: object): void
  addLayer(layer: object): void
  removeLayer(layer: string): void
  setFilter(layer: string, filter: readonly unknown[]): void
  querySourceFeatures(source: string): unknown[]
  painter: { context: { gl: WebGL2RenderingContext } }
}
declare global {
  var mapInHand: MapInHand | undefined
}

/** The map is what React gave to what stands beside it. */
function takeMapInHand(): void {
  interface Fiber {
    memoizedProps?: { map?: MapInHand } | null
    child?: Fiber | null
    sibling?: Fiber | null
    return?: Fiber | null
    /** The other of the two that React keeps of each: either may be the one that is shown. */
    alternate?: Fiber | null
  }
  const element = document.querySelector('[data-map-state]')
  const key = Object.keys(element ?? {}).find((name) => name.startsWith('__reactFiber$')) ?? ''
  let top = (element as unknown as Record<string, Fiber | undefined> | null)?.[key]
  for (let up = 0; up < 3 && top?.return; up++) top = top.return
  const waiting = [top, top?.alternate].filter((one) => one != null)
  for (let fiber = waiting.pop(); fiber !== undefined; fiber = waiting.pop()) {
    const given = fiber.memoizedProps?.map
    if (typeof given?.triggerRepaint === 'function') {
      globalThis.mapInHand = given
      return
    }
    if (fiber.sibling) waiting.push(fiber.sibling)
    if (fiber.child) waiting.push(fiber.child)
  }
  throw new Error('The map is not found in the window')
}

function areWorksDrawn(): boolean {
  const map = globalThis.mapInHand
  if (map === undefined) return false
  return map.getLayer('works-overview') !== undefined || map.querySourceFeatures('works').length > 0
}

/** Until a frame is drawn with all that is on the map by now. */
function untilFrame(): Promise<void> {
  const map = globalThis.mapInHand!
  return new Promise((resolve) => {
    map.once('render', () => resolve())
    map.triggerRepaint()
  })
}

/** By the clock, until the map stands still and every pixel is there. */
function untilDrawn(what: 'step' | 'still'): Promise<number> {
  const map = globalThis.mapInHand!
  const { gl } = map.painter.context
  return new Promise((resolve) => {
    const from = performance.now()
    map.once('idle', () => {
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
      resolve(performance.now() - from)
    })
    if (what === 'step')
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true, cancelable: true }))
    map.triggerRepaint()
  })
}
