/** The window in the words of a planner: what a story does and sees, without how the page is made. */
import type { Locator, Page } from 'playwright-core'

export type Place = 'Start' | 'Aanleveren' | 'Werkblad' | 'Plan'

export class TownWindow {
  readonly page: Page
  /** What went wrong in the page, as the browser's console says it. */
  readonly complaints: string[] = []

  constructor(page: Page) {
    this.page = page
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text())
    })
  }

  async goTo(place: Place): Promise<void> {
    await this.page.getByRole('navigation').getByRole('link', { name: place }).click()
    await this.page.getByRole('main', { name: place }).waitFor()
  }

  /** Waits until nothing is being read or drawn any more. */
  async isQuiet(): Promise<void> {
    await this.page.getByRole('progressbar').waitFor({ state: 'detached' })
    const map = this.page.locator('[data-map-state]')
    if ((await map.count()) > 0) await this.page.locator('[data-map-state=ready]').first().waitFor()
  }

  // Time

  /** Shows one month, with the slider's handle moved by the keyboard as a person would. */
  async moveSliderTo(month: string): Promise<void> {
    const time = this.page.getByRole('region', { name: 'Tijd' })
    await time.getByRole('radio', { name: 'moment' }).click()
    await time.getByRole('radio', { name: 'maand' }).click()
    const handle = time.getByRole('slider', { name: 'Moment' })
    await handle.focus()
    await handle.press('Home')
    const first = await handle.getAttribute('aria-valuetext')
    const steps = monthsFrom(first ?? '', month)
    for (let step = 0; step < steps; step++) await handle.press('ArrowRight')
  }

  /** Shows works of all years again. */
  async showAllTime(): Promise<void> {
    await this.page.getByRole('region', { name: 'Tijd' }).getByRole('radio', { name: 'alles' }).click()
  }

  /** What the timeline says is shown: `1 mrt 2028 – 31 mrt 2028 · 34 werken`. */
  async readout(): Promise<string> {
    return (await this.page.getByTestId('readout').innerText()).replaceAll(/\s+/g, ' ')
  }

  // Lists

  async openList(name: 'Kansen' | 'Werken' | 'Afspraken'): Promise<Locator> {
    await this.page.getByRole('tab', { name }).click()
    return this.page.getByRole('tabpanel', { name })
  }

  /** A picture of the map alone, once it stands still. */
  async picture(): Promise<Buffer> {
    await this.isQuiet()
    const map = this.page.getByRole('region', { name: 'Kaart' }).locator('canvas')
    let before = await map.screenshot()
    for (;;) {
      await this.page.waitForTimeout(150)
      const after = await map.screenshot()
      if (after.equals(before)) return after
      before = after
    }
  }
}

const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

/** Whole months from `1 jan 2026`, as the screen says it, to `2028-03`. */
function monthsFrom(said: string, month: string): number {
  const [, name = '', year = ''] = /(\w{3})\w*\.? (\d{4})/.exec(said) ?? []
  const [toYear = 0, toMonth = 0] = month.split('-').map(Number)
  return (toYear - Number(year)) * 12 + toMonth - 1 - months.indexOf(name)
}
