/** Someone makes combinations, sets kansengebieden aside, and finds both in the plan of the year. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('deciding', () => {
  test('a combination is made, stands in the plan, and is taken back', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    await town.openCluster(1)
    const { name, lead } = await town.makeCombination({
      reason: 'De straat gaat maar één keer open.',
      start: '2028-03-01',
      end: '2028-09-30',
    })
    await town.detail.getByText('De straat gaat maar één keer open.').waitFor()

    const plan = await town.planFor(2028)
    const page = plan.getByRole('article', { name })
    await expect.poll(() => page.innerText()).toContain('De straat gaat maar één keer open.')
    await expect.poll(() => page.innerText()).toContain(lead)
    await expect.poll(() => page.innerText()).toContain('1 mrt 2028 – 30 sep 2028')

    await town.undo()
    await page.waitFor({ state: 'detached' })
    await town.redo()
    await page.waitFor()
    expect(town.complaints).toEqual([])
  })

  test('what is set aside keeps its reason in the plan, and undo opens it again', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    const name = await town.openCluster(1)
    await town.setAside({ reason: 'Eerst het bestemmingsplan afwachten.' })
    await town.detail.getByText('Eerst het bestemmingsplan afwachten.').waitFor()
    await town.detail.getByRole('button', { name: 'Terugnemen' }).waitFor()

    await town.undo()
    await town.detail.getByRole('button', { name: 'Oppakken' }).waitFor()
    await expect.poll(() => town.detail.getByRole('heading', { level: 2 }).innerText()).toBe(name)
    expect(town.complaints).toEqual([])
  })

  test('without a reason nothing is kept, and the dialog says so', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    await town.openCluster(1)
    await town.detail.getByRole('button', { name: 'Niet nu' }).click()
    const dialog = town.page.getByRole('dialog', { name: 'Niet nu' })
    await dialog.getByRole('button', { name: 'Niet nu' }).click()
    await dialog.getByText('Geef een reden, in één zin.').waitFor()
    await town.page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await town.detail.getByRole('button', { name: 'Oppakken' }).waitFor()
  })
})
