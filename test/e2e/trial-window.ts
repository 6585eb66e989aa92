/** Proberen in the words of a planner: bars that are moved, what that wins and loses, and the ways out. */
import type { Locator } from 'playwright-core'
import type { TownWindow } from './town-window.ts'

export interface TalliedChanges {
  readonly won: number
  readonly lost: number
  readonly changed: number
}

export class TrialWindow {
  readonly #town: TownWindow

  private constructor(town: TownWindow) {
    this.#town = town
  }

  /** Begins to try what is chosen. */
  static async begin(town: TownWindow): Promise<TrialWindow> {
    await town.detail.getByRole('button', { name: 'Proberen', exact: true }).press('Enter')
    const trial = new TrialWindow(town)
    await trial.bars.first().waitFor()
    return trial
  }

  get drawer(): Locator {
    return this.#town.page.getByRole('region', { name: 'Proberen' })
  }

  get bars(): Locator {
    return this.drawer.getByRole('slider')
  }

  /** What is won, lost and changed, as the head of the drawer counts it once it is told of where the bars are. */
  async tally(): Promise<TalliedChanges> {
    await this.#isTold()
    const said = await this.drawer.getByRole('status').innerText()
    const [won = 0, lost = 0, changed = 0] = (said.match(/\d+/g) ?? []).map(Number)
    return { won, lost, changed }
  }

  /** Everything that is said beside the map. */
  async effects(): Promise<string> {
    await this.#isTold()
    return this.#town.detail.getByRole('article').innerText()
  }

  /** Presses a key a number of times on the bar that has the focus. */
  async press(key: string, times = 1): Promise<void> {
    for (let press = 0; press < times; press++) await this.#town.page.keyboard.press(key)
  }

  /** The works that moved and where they stand, as their bars are read out. */
  async bar(name: string): Promise<string> {
    return (await this.drawer.getByRole('slider', { name }).getAttribute('aria-valuetext')) ?? ''
  }

  /** How many days later a bar stands than its party planned, as it is read out. */
  async daysLater(name: string): Promise<number> {
    const [, count = '0', unit] = /(\d+) (dag|week|weken|dagen) later/.exec(await this.bar(name)) ?? []
    return Number(count) * (unit === 'week' || unit === 'weken' ? 7 : 1)
  }

  /** Drags the bar of a work this many days along the axis, with the pointer. */
  async drag(name: string, days: number): Promise<void> {
    const bar = this.drawer.getByRole('slider', { name })
    const [box, track] = [await bar.boundingBox(), await bar.locator('..').boundingBox()]
    const [first, last] = await Promise.all(
      ['aria-valuemin', 'aria-valuemax'].map(async (bound) => Number(await bar.getAttribute(bound))),
    )
    if (box === null || track === null) throw new Error(`There is no bar of ${name}`)
    const { mouse } = this.#town.page
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const along = (days * track.width) / ((last ?? 0) - (first ?? 0) + 1)
    await mouse.move(x, y)
    await mouse.down()
    await mouse.move(x + along / 2, y)
    await mouse.move(x + along, y)
    await mouse.up()
  }

  async #isTold(): Promise<void> {
    await this.drawer.locator('[role=status][aria-busy=false]').waitFor()
  }

  /** Takes over what coincides, led by the first party on offer; gives the name that was proposed. */
  async takeOver({ reason }: { reason: string }): Promise<string> {
    const { page } = this.#town
    await this.drawer.getByRole('button', { name: 'Overnemen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Oppakken' })
    const name = await dialog.getByLabel('Naam').inputValue()
    await dialog.getByRole('button', { name: /Wie leidt/ }).click()
    await page
      .getByRole('listbox', { name: /Wie leidt/ })
      .getByRole('option')
      .first()
      .click()
    await dialog.getByLabel('Reden').fill(reason)
    await dialog.getByRole('button', { name: 'Oppakken' }).click()
    await dialog.waitFor({ state: 'detached' })
    return name
  }
}
