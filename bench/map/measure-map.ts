/** Opens a project in the window and moves its slider, far out, nearer and near. */
import { WindowAtWork } from './window-at-work.ts'
import { measureFilter } from './measure-filter.ts'
import { at95, mean, median, round, times } from './rounds.ts'

/** How much nearer than all in view. */
const heights = [0, 2, 4.5]

export async function measureMap(project: string, steps: number): Promise<object> {
  const window = await WindowAtWork.open(project)
  try {
    const begun = await window.begin()
    const { page } = window
    const time = page.getByRole('region', { name: 'Tijd' })
    await time.getByRole('radio', { name: 'moment' }).click()
    await page.waitForTimeout(2_000)
    const memoryMb = await window.memoryMb()
    const first = await page.evaluate(() => globalThis.mapInHand!.getZoom())
    const [farOut, ...nearer] = await measureHeights(window, steps, first)
    const works = Number((await time.innerText()).match(/([\d.]+) werken/)?.[1]?.replaceAll('.', ''))
    // From where the step was measured that it stands beside.
    await page.evaluate((zoom) => globalThis.mapInHand!.jumpTo({ zoom }), first)
    const peer = await measureFilter(window, Math.min(steps, 8)).catch((failure: unknown) => ({
      filterFailed: String(failure).split('\n')[0],
    }))
    return {
      ...farOut,
      active: works,
      ...peer,
      firstMapMs: Math.round(begun.firstMapMs),
      clustersMs: Math.round(begun.clustersMs),
      memoryMb: Math.round(memoryMb),
      nearer,
      complaints: window.complaints,
    }
  } finally {
    await window.close()
  }
}

async function measureHeights(window: WindowAtWork, steps: number, first: number): Promise<object[]> {
  const measured: object[] = []
  for (const nearer of heights) {
    await window.page.evaluate((zoom) => globalThis.mapInHand!.jumpTo({ zoom }), first + nearer)
    await window.page.waitForTimeout(2_000)
    const still = await times(steps, () => window.measure('still'))
    const step = await times(steps, () => window.measure('step'))
    const stillMain = median(still.map(({ mainMs }) => mainMs))
    measured.push({
      zoom: round(first + nearer),
      stepMs: round(median(step.map(({ ms }) => ms))),
      step95Ms: round(at95(step.map(({ ms }) => ms))),
      stillMs: round(median(still.map(({ ms }) => ms))),
      mainThreadMs: round(median(step.map(({ mainMs }) => mainMs)) - stillMain),
      mainThreadMeanMs: round(mean(step.map(({ mainMs }) => mainMs)) - stillMain),
      stillMainThreadMs: round(stillMain),
    })
  }
  return measured
}
