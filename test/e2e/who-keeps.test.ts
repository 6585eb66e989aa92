/** Someone is asked once under which name it is kept, goes on without or with one, and takes another. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'
import type { TownWindow } from './town-window.ts'

inTheWindow('who keeps it', () => {
  test('is asked before the first decision, kept, and changed in history', async () => {
    const town = await openTown({ map: false, person: null })
    await town.showOnlyOpen()
    await town.openCluster(1)
    await setAside(town, 'Eerst het bestemmingsplan afwachten.')
    const question = town.page.getByRole('dialog', { name: 'Onder welke naam?' })
    await question.getByLabel('Uw naam').fill('Noor Bakker')
    await town.page.keyboard.press('Enter')
    await town.detail.getByText('Eerst het bestemmingsplan afwachten.').waitFor()
    await town.detail.getByText(/Noor Bakker/).waitFor()

    await town.page.getByRole('button', { name: 'Geschiedenis' }).click()
    await town.page.getByText('U legt vast als Noor Bakker.').waitFor()
    await town.page.getByRole('button', { name: 'Andere naam…' }).click()
    await question.getByLabel('Uw naam').fill('Noor Bakker-Smit')
    await question.getByRole('button', { name: 'Deze naam gebruiken' }).click()
    await town.page.getByText('U legt vast als Noor Bakker-Smit.').waitFor()

    // Not asked a second time.
    await town.page.keyboard.press('Control+z')
    await town.detail.getByRole('button', { name: 'Oppakken' }).waitFor()
    expect(await question.count()).toBe(0)
    expect(town.complaints).toEqual([])
  })

  test('is not needed: without a name it is kept under that of the machine, and not asked again', async () => {
    const town = await openTown({ map: false, person: null })
    await town.showOnlyOpen()
    await town.openCluster(1)
    await setAside(town, 'Eerst het bestemmingsplan afwachten.')
    const question = town.page.getByRole('dialog', { name: 'Onder welke naam?' })
    await question.getByRole('button', { name: /^Nu als / }).click()
    await town.detail.getByText('Eerst het bestemmingsplan afwachten.').waitFor()
    await town.undo()
    await town.detail.getByRole('button', { name: 'Oppakken' }).waitFor()
    expect(await question.count()).toBe(0)
    expect(town.complaints).toEqual([])
  })
})

/** Up to the button: what comes then is the question. */
async function setAside({ page, detail }: TownWindow, reason: string): Promise<void> {
  await detail.getByRole('button', { name: 'Niet nu' }).click()
  const dialog = page.getByRole('dialog', { name: 'Niet nu' })
  await dialog.getByLabel('Reden').fill(reason)
  await dialog.getByRole('button', { name: 'Niet nu' }).click()
}
