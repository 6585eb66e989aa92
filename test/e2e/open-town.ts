/** Opens the made-up town in a window of its own: a copy of the project, a program, a new window of the stories' Chromium. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { describe, inject, onTestFinished } from 'vitest'
import { root } from '../../scripts/build.ts'
import { findChromium } from './find-chromium.ts'
import { slowAnswers } from './slow-answers.ts'
import { TownWindow } from './town-window.ts'
import { startWebProgram, type WebProgram } from './web-program.ts'

/** A describe that is skipped where there is no Chromium; the run says so at its end. */
export const inTheWindow: ReturnType<typeof describe.skipIf> = describe.skipIf(findChromium() === null)

interface Look {
  width?: number
  height?: number
  /** Another project file than the town's; a copy of it is opened. */
  project?: string
  /** The day that the window takes for today; the machine's when absent. */
  today?: string
  /** The name given on this machine; null: nobody was asked yet. */
  person?: string | null
  /**
   * Without it the window is one on a machine that cannot draw a map, where all else works the same. Without a graphics card the
   * drawing takes half of a story's time: a story that looks at nothing on the map leaves it out.
   */
  map?: boolean
  /** What the program finds in its environment besides. */
  env?: Readonly<Record<string, string>>
}

/** The town, open on the Werkblad. Everything is put away when the test ends; a failed test leaves a picture in dist/e2e. */
export async function openTown(look: Look = {}): Promise<TownWindow> {
  const { project = join(inject('town'), 'waterveen.samenloop'), person = 'Anna de Vries', env } = look
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-story-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'waterveen.samenloop')
  cpSync(project, file)
  const program = await startWebProgram(file, dataFolderOf(join(folder, 'data'), person), env)
  onTestFinished(() => program.stop())
  return windowOn(program, look)
}

/** Makes the folder of the program's own for someone of this name. */
export function dataFolderOf(folder: string, person: string | null): string {
  mkdirSync(folder)
  if (person !== null) writeFileSync(join(folder, 'person.json'), JSON.stringify({ name: person }))
  return folder
}

/** A new window on a program that runs, open on the Werkblad. */
export async function windowOn(
  program: WebProgram,
  { width = 1280, height = 800, today, map = true }: Look = {},
): Promise<TownWindow> {
  const browser = await chromium.connect(inject('chromium'))
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  })
  page.setDefaultTimeout(45_000)
  await slowAnswers(page.context())
  if (!map) await page.addInitScript(takeDrawingAway)
  if (today !== undefined) await page.clock.setFixedTime(`${today}T12:00:00`)
  const town = new TownWindow(page)
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await tellWhatWentWrong(town, task.name)
    await browser.close()
  })
  await page.goto(program.address)
  await town.goTo('Werkblad')
  await town.isQuiet()
  return town
}

/** In the page: nothing draws on a graphics card; pictures in memory are drawn as ever. */
function takeDrawingAway(): void {
  const { prototype } = HTMLCanvasElement
  const drawing = Reflect.get(prototype, 'getContext')
  const instead = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
    return kind.startsWith('webgl') ? null : Reflect.apply(drawing, this, [kind, ...rest])
  }
  Reflect.set(prototype, 'getContext', instead)
}

/** A picture of the window as the failed story left it, and what the browser said by then. */
async function tellWhatWentWrong({ page, complaints }: TownWindow, story: string): Promise<void> {
  const folder = join(root, 'dist/e2e')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${story.replaceAll(/\W+/g, '-')}.png`) })
  for (const complaint of complaints) process.stderr.write(`${story}: ${complaint}\n`)
}
