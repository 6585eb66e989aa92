/**
 * Gantt and the list of works: what the browser does while somebody scrolls through all works of a large project and goes through them by key. Tasks
 * longer than 50 ms are those in which nothing else can happen; one line of JSON, milliseconds.
 *   npm run bench -- gantt --project FILE [--steps 100] [--without-map]
 *
 * The project is copied and opened as it is; `npm run bench -- change` makes such a one of ../shared/bench. Without the map
 * what is measured is the Gantt with the lists: drawing a map in software takes more than all else together.
 */
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Locator, type Page } from 'playwright-core'
import { build } from '../scripts/build.ts'
import { chromiumFlags, findChromium } from '../test/e2e/find-chromium.ts'
import { startWebProgram } from '../test/e2e/web-program.ts'

const { values } = parseArgs({
  options: {
    project: { type: 'string' },
    steps: { type: 'string', default: '100' },
    'without-map': { type: 'boolean', default: false },
  },
})
const chrome = findChromium()
if (values.project === undefined || chrome === null)
  throw new Error('Name a project with --project; a Chromium has to be there as well.')
if (!(await build('renderer'))) process.exit(1)
const steps = Number(values.steps)

const folder = await mkdtemp(join(tmpdir(), 'samenloop-bench-'))
const file = join(folder, 'gantt.samenloop')
await copyFile(values.project, file)
const program = await startWebProgram(file, join(folder, 'data'))
const browser = await chromium.launch({
  executablePath: chrome,
  args: [...chromiumFlags],
})
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(600_000)
  console.log(JSON.stringify({ bench: 'gantt', ...(await measure(page, program.address)) }))
} finally {
  await browser.close()
  await program.stop()
  await rm(folder, { recursive: true })
}

async function measure(page: Page, address: string) {
  await page.addInitScript(() => {
    const seen: number[] = []
    Object.assign(window, { longTasks: seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration)
    }).observe({ type: 'longtask' })
  })
  if (values['without-map'])
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
  await page.goto(address)
  await page.getByRole('link', { name: 'Werkblad' }).click()
  if (!values['without-map']) await page.locator('[data-map-state=ready]').first().waitFor()
  await page.getByText('Gevonden in dit project').waitFor()
  await page.locator('[role=progressbar]').first().waitFor({ state: 'detached' })
  await isStill(page)

  const list = await measureList(page)

  const grid = page.getByRole('treegrid')
  const open = await tasksDuring(page, async () => {
    await page.keyboard.press('g')
    await grid.getByRole('row').first().waitFor()
  })
  const scrolled = await scrollThrough(page, grid)
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  const drawn = await grid.getByRole('row').count()
  return { rows, drawn, open, ...scrolled, list }
}

/** The same of the list of works beside the map. */
async function measureList(page: Page) {
  const list = page.getByRole('listbox')
  const open = await tasksDuring(page, async () => {
    await page.getByRole('tab', { name: /^Werken/ }).click()
    await list.getByRole('option').first().waitFor()
  })
  const scrolled = await scrollThrough(page, list)
  const rows = Number(await list.getByRole('option').first().getAttribute('aria-setsize'))
  return { rows, open, ...scrolled }
}

/** With the wheel, from far to far, and by key. */
async function scrollThrough(page: Page, frame: Locator) {
  const box = await frame.boundingBox()
  if (box === null) throw new Error('What is to be scrolled is not in sight')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await isStill(page)
  const wheel = await tasksDuring(page, async () => {
    for (let step = 0; step < steps; step++) {
      await page.mouse.wheel(0, 500)
      await page.waitForTimeout(20)
    }
  })
  const jumps = await tasksDuring(page, async () => {
    for (let step = 0; step < steps; step++) {
      await frame.evaluate((part, share) => (part.scrollTop = share * part.scrollHeight), (step * 0.381) % 1)
      await page.waitForTimeout(30)
    }
  })
  await frame.focus()
  const keys = await tasksDuring(page, async () => {
    for (let step = 0; step < steps; step++) await page.keyboard.press('PageDown')
  })
  return { wheel, jumps, keys }
}

interface Tasks {
  /** How many took more than 50 ms, and the longest of them: by the clock, and in processor time of the page itself. */
  readonly over50: number
  readonly longest: number
  readonly over50Cpu: number
  readonly longestCpu: number
}

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds: by the clock, and of the processor. */
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Of the thread that runs the page. By the clock a task also lasts while others have the processor. */
async function tasksDuring(page: Page, run: () => Promise<void>): Promise<Tasks> {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] })
  await run()
  await isStill(page)
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const mains = new Set(
    trace.traceEvents.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  )
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  )
  const over = (each: readonly number[]) => ({
    count: each.filter((ms) => ms > 50).length,
    longest: Math.round(Math.max(0, ...each)),
  })
  const clock = over(tasks.map(({ dur = 0 }) => dur / 1000))
  const cpu = over(tasks.map(({ tdur = 0 }) => tdur / 1000))
  return { over50: clock.count, longest: clock.longest, over50Cpu: cpu.count, longestCpu: cpu.longest }
}

/** Two seconds without a task of more than 50 ms. */
async function isStill(page: Page): Promise<void> {
  const count = () => page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks.length)
  for (let before = -1, now = await count(); before !== now; now = await count()) {
    before = now
    await page.waitForTimeout(2000)
  }
}
