/** The window looks as it did: its screens with the town, on one day, held against the pictures that are kept of them. */
import { expect, test } from 'vitest'
import { GanttWindow } from './gantt-window.ts'
import { looksAsKept } from './kept-pictures.ts'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('the looks of the window', () => {
  test('are those that were decided, wherever the work leads', async () => {
    const town = await openTown({ today: '2026-11-30' })
    const { page } = town
    await town.picture()
    await looksAsKept(page, 'werkblad')

    await town.openCluster(1)
    await town.picture()
    await looksAsKept(page, 'kansengebied')
    await page.keyboard.press('Escape')

    await town.openList('Werken')
    await GanttWindow.open(town)
    await town.goToDate('juli 2027')
    await town.picture()
    await looksAsKept(page, 'gantt-in-juli')
    await town.showAllTime()
    await page.keyboard.press('g')

    await town.goTo('Plan')
    await town.isQuiet()
    await looksAsKept(page, 'plan')
    await town.goTo('Werkblad')

    await page.emulateMedia({ colorScheme: 'dark' })
    await town.openList('Kansen')
    await town.openCluster(2)
    await town.picture()
    await looksAsKept(page, 'kansengebied-donker')
    expect(town.complaints).toEqual([])
  })
})
