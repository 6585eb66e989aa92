/** What people remark stands where it is about, for everyone, until it was dealt with. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('a remark', () => {
  test('on a kansengebied stands there and in a list that leads back, until it is dealt with', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { page, detail } = town
    const name = await town.openCluster(1)
    expect(await page.getByRole('tab', { name: 'Opmerkingen' }).count()).toBe(0)

    await detail.getByRole('button', { name: 'Opmerking toevoegen' }).click()
    const writing = page.getByRole('dialog', { name: 'Opmerking toevoegen' })
    await writing.getByRole('button', { name: 'Opmerking opslaan' }).click()
    await writing.getByText('Schrijf wat u wilt opmerken.').waitFor()
    await writing
      .getByRole('textbox', { name: 'Opmerking' })
      .fill('De school wil het na de zomer.\nNavragen.')
    await writing.getByRole('button', { name: 'Opmerking opslaan' }).click()
    await writing.waitFor({ state: 'detached' })
    await detail.getByText('De school wil het na de zomer.').waitFor()
    await detail.getByText(/^Anna de Vries, /).waitFor()

    const list = await town.openList('Opmerkingen')
    await list.getByText('1 open, 1 opmerking').waitFor()
    await town.openCluster(2)
    expect(await detail.getByText('De school wil het na de zomer.').count()).toBe(0)
    await town.openList('Opmerkingen')
    await list.getByRole('option', { name: /De school wil het na de zomer/ }).click()
    await detail.getByRole('heading', { level: 2, name }).waitFor()

    await detail.getByRole('button', { name: /^Wijzigen: De school/ }).click()
    const changing = page.getByRole('dialog', { name: 'Opmerking wijzigen' })
    await changing.getByRole('textbox', { name: 'Opmerking' }).fill('De school vindt alles goed.')
    await page.keyboard.press('Control+Enter')
    await changing.waitFor({ state: 'detached' })
    await detail.getByText('De school vindt alles goed.').waitFor()

    await detail.getByRole('button', { name: /^Afgehandeld: / }).click()
    await detail.getByText('1 afgehandelde opmerking').waitFor()
    await list.getByText('0 open, 1 opmerking').waitFor()
    await town.undo()
    await detail.getByRole('button', { name: /^Verwijderen: De school/ }).click()
    await list.getByText('Niets opgemerkt').waitFor()
    await town.undo()
    await list.getByText('1 open, 1 opmerking').waitFor()
    expect(town.complaints).toEqual([])
  })
})
