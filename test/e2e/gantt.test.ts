/** Someone reads the works of the town in time: by keyboard and aloud, in groups, with what is chosen elsewhere in sight. */
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { GanttWindow } from './gantt-window.ts'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('the Gantt', () => {
  test('is read and folded by keyboard, and Enter opens the work one stands on', async () => {
    const town = await openTown({ map: false })
    const gantt = await GanttWindow.open(town)
    const all = (await town.shown()).works
    await expect.poll(() => gantt.rows()).toBe(all + 5)

    await gantt.press('Home')
    await expect.poll(() => gantt.standsOn()).toMatch(/^Gemeente Waterveen, \d+ werken/)
    const inFirst = Number(/(\d+) werken/.exec(await gantt.standsOn())?.[1])
    await gantt.press('ArrowLeft')
    await expect.poll(() => gantt.rows()).toBe(all + 5 - inFirst)
    await gantt.press('ArrowRight')
    await expect.poll(() => gantt.rows()).toBe(all + 5)
    await gantt.press('ArrowRight')
    await expect
      .poll(() => gantt.standsOn())
      .toMatch(/^\S+ .*, Gemeente Waterveen, .*\d{4}.*, schuifruimte .*knelpunt/)

    const name = /^\S+ (.*?), Gemeente Waterveen/.exec(await gantt.standsOn())?.[1] ?? ''
    await gantt.press('Enter')
    await town.detail.getByRole('heading', { level: 2, name }).waitFor()
    await gantt.press('ArrowLeft')
    await expect.poll(() => gantt.standsOn()).toMatch(/^Gemeente Waterveen/)
    // The last work lies far below what is drawn.
    await gantt.press('End')
    await expect.poll(() => gantt.standsOn()).toContain('Warmtestad')
    expect(await gantt.grid.getByRole('row').count()).toBeLessThan(60)
    // Where one is in the middle of a long group, its head stays on top.
    await gantt.press(...Array<string>(20).fill('ArrowUp'))
    await expect.poll(() => gantt.topRow()).toMatch(/^Warmtestad, \d+ werken|^Vitaal Water, \d+ werken/)
    await expect.poll(() => gantt.rowInTheMiddle()).toMatch(/, schuifruimte /)
    expect(town.complaints).toEqual([])
  })

  test('shows the works that the filter leaves, and what is chosen in a list comes into view', async () => {
    const town = await openTown({ map: false })
    const gantt = await GanttWindow.open(town)
    await gantt.groupBy('per straat')
    await expect.poll(() => gantt.heads.first().getAttribute('aria-label')).toMatch(/^A.*, \d+ werk/)
    await town.search('Zuiderkade')
    const found = (await town.shown()).works
    await expect.poll(() => gantt.heads.count()).toBe(1)
    expect(await gantt.rows()).toBe(found + 1)
    await town.search('')

    const list = await town.openList('Werken')
    await list.getByRole('listbox').press('End')
    await list.getByRole('listbox').press('Enter')
    const chosen = await town.detail.getByRole('heading', { level: 2 }).innerText()
    const row = gantt.work(chosen).and(gantt.grid.locator('[aria-selected=true]'))
    await row.waitFor()
    const [box, frame] = [await row.boundingBox(), await gantt.grid.boundingBox()]
    expect(box!.y).toBeGreaterThanOrEqual(frame!.y)
    expect(box!.y + box!.height).toBeLessThanOrEqual(frame!.y + frame!.height + 1)
    expect(town.complaints).toEqual([])
  })

  test('remembers how it was grouped; a combination is told with its period, a kansengebied opens', async () => {
    const town = await openTown({ map: false })
    const gantt = await GanttWindow.open(town)
    await gantt.groupBy('per combinatie')
    await expect
      .poll(() => gantt.heads.first().getAttribute('aria-label'))
      .toMatch(/^Combinatie, .*, \d+ werken, \d+ \w+ \d{4} – \d+ \w+ \d{4}$/)
    await town.page.reload()
    await town.isQuiet()
    await expect.poll(() => gantt.heads.first().getAttribute('aria-label')).toMatch(/^Combinatie, /)

    await gantt.groupBy('per kansengebied')
    await gantt.press('Home', 'Enter')
    await town.detail.getByText('Kansengebied 1', { exact: true }).waitFor()
    expect(town.complaints).toEqual([])
  })

  test('comes closer with +, and then its years have months', async () => {
    const town = await openTown({ map: false })
    const gantt = await GanttWindow.open(town)
    const july = gantt.region.getByText('jul', { exact: true }).first()
    expect(await july.count()).toBe(0)
    await gantt.press(...Array<string>(7).fill('+'))
    await july.waitFor()
    expect(town.complaints).toEqual([])
  })

  test('a bar is dragged, and moved by key, to try: what is won and lost stands above, and Esc leaves no trace', async () => {
    const town = await openTown({ map: false })
    const gantt = await GanttWindow.open(town)
    await gantt.goTo('Asfaltonderhoud deklaag Zuiderkade')
    const before = await gantt.standsOn()
    await gantt.drag(60)
    await expect.poll(() => gantt.standsOn()).toMatch(/geprobeerd: .* later, /)
    await town.page
      .getByRole('region', { name: 'Proberen' })
      .getByText('niets hiervan is vastgelegd')
      .waitFor()
    // Letting go of the bar is no press on it: nothing is chosen by that.
    expect(await gantt.grid.locator('[aria-selected=true]').count()).toBe(0)

    const dragged = await gantt.standsOn()
    await gantt.press('Alt+ArrowRight')
    await expect.poll(() => gantt.standsOn()).not.toBe(dragged)
    await gantt.press('Alt+Shift+ArrowLeft', 'Alt+Home')
    await expect.poll(() => gantt.standsOn()).toBe(before)

    await gantt.press(...Array<string>(30).fill('Alt+ArrowRight'))
    const tally = town.page.locator('[role=status][aria-busy=false]').filter({ hasText: 'gewonnen' }).first()
    await expect.poll(() => tally.innerText()).toMatch(/[1-9]/)
    await gantt.press('Escape')
    await town.page.getByRole('region', { name: 'Proberen' }).waitFor({ state: 'detached' })
    expect(await gantt.standsOn()).toBe(before)
    expect(await gantt.grid.evaluate((grid) => grid === document.activeElement)).toBe(true)
    expect(town.complaints).toEqual([])
  })

  test('axe finds no serious barrier, grouped by kansengebied, with a work chosen', async () => {
    const town = await openTown({ map: false })
    const gantt = await GanttWindow.open(town)
    await gantt.groupBy('per kansengebied')
    await gantt.press('Home', 'ArrowDown', 'Enter')
    await town.isQuiet()
    expect(await town.barriers(axe.source)).toEqual([])
  })
})
