/** Someone moves works in time to see what that would do, and leaves without a trace, or takes it over. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'
import { TrialWindow } from './trial-window.ts'

/** The first clusters of the list, word for word, and what Undo would do. */
async function whatStands({ page }: TownWindow) {
  const list = page.getByRole('tabpanel', { name: 'Kansen' }).getByRole('option')
  const undo = await page.getByRole('button', { name: /^Ongedaan maken/ }).getAttribute('aria-label')
  // The drawer takes room of the list, and only rows in view are drawn.
  return { clusters: (await list.allInnerTexts()).slice(0, 5), undo }
}

inTheWindow('trying', () => {
  test('with the keyboard alone it says what is won and lost, and Esc gives back the same list', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    await town.openCluster(1)
    const before = await whatStands(town)

    const trial = await TrialWindow.begin(town)
    await expect.poll(() => trial.tally()).toEqual({ won: 0, lost: 0, changed: 0 })
    await trial.press('ArrowRight', 20)
    const { won, lost, changed } = await trial.tally()
    expect(won + lost + changed).toBeGreaterThan(0)
    await expect.poll(() => trial.effects()).toMatch(/niets hiervan is vastgelegd[^]*5 maanden later/)
    await expect.poll(() => whatStands(town)).not.toEqual(before)

    await trial.press('Home')
    await expect.poll(() => trial.tally()).toEqual({ won: 0, lost: 0, changed: 0 })
    await expect.poll(() => whatStands(town)).toEqual(before)

    await trial.press('Shift+ArrowLeft', 6)
    await trial.press('Escape')
    const again = town.detail.getByRole('button', { name: 'Proberen', exact: true })
    await again.waitFor()
    await expect.poll(() => whatStands(town)).toEqual(before)
    await expect.poll(() => again.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(town.complaints).toEqual([])
  })

  test('a bar is dragged, and what then coincides is taken over: only that is recorded', async () => {
    const town = await openTown({ map: false })
    await town.search('Zuiderkade')
    await town.openCluster(1)
    const before = await whatStands(town)
    const trial = await TrialWindow.begin(town)
    await trial.drag('Asfaltonderhoud', 30)
    await expect.poll(() => trial.bar('Asfaltonderhoud')).toMatch(/\d+ (dagen|weken) later/)
    expect((await whatStands(town)).undo).toBe(before.undo)

    const days = await trial.daysLater('Asfaltonderhoud')
    const name = await trial.takeOver({ reason: 'Eerst de leiding, dan het asfalt.' })
    await town.detail.getByText('Eerst de leiding, dan het asfalt.').waitFor()
    await trial.drawer.waitFor({ state: 'detached' })
    // What was dragged is what is agreed for that work.
    await town.detail.getByText(`schuift ${days} dagen naar later`).waitFor()
    expect((await whatStands(town)).undo).toContain(name)
    expect(town.complaints).toEqual([])
  })

  test('leaving the Werkblad ends it with a sentence', async () => {
    const town = await openTown({ map: false })
    await town.openCluster(1)
    const trial = await TrialWindow.begin(town)
    await trial.press('ArrowRight')
    await town.goTo('Plan')
    await town.page.getByText('Proberen is gestopt omdat u iets anders opende').waitFor()
    await town.goTo('Werkblad')
    await town.detail.getByRole('button', { name: 'Proberen', exact: true }).waitFor()
    expect(town.complaints).toEqual([])
  })
})
