/** Two tabs on one program: neither undoes or writes what its own screen does not show. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('two tabs', () => {
  test('each shows what the other did, without being touched', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    await town.openCluster(1)
    const other = await town.secondTab()
    await other.page.getByRole('button', { name: /^Ongedaan maken/ }).waitFor()

    await town.setAside({ reason: 'Wachten op de warmtevisie.' })
    await other.page.getByRole('button', { name: /Ongedaan maken: .*warmtevisie/ }).waitFor()
    await other.undo()
    await other.isQuiet()
    await town.page.getByRole('button', { name: /Opnieuw doen: .*warmtevisie/ }).waitFor()
    expect(other.complaints).toEqual([])
    expect(town.complaints).toEqual([])
  })

  test('undo takes back what its button says, or nothing; then the tab has caught up', async () => {
    const town = await openTown({ map: false })
    await town.showOnlyOpen()
    await town.openCluster(1)
    await town.setAside({ reason: 'Eerst het bestemmingsplan afwachten.' })
    const other = await town.secondTab()
    await other.hearsNothing()

    await town.openCluster(1)
    await town.setAside({ reason: 'Wachten op de warmtevisie.' })
    await other.undo()
    await other.notices.getByText('Intussen is er').waitFor()
    // Nothing was taken back, and the button now names what was done last.
    await town.detail.getByText('Wachten op de warmtevisie.').waitFor()
    await other.page.getByRole('button', { name: /Ongedaan maken: .*warmtevisie/ }).click()
    await other.page.getByRole('button', { name: /Ongedaan maken: .*bestemmingsplan/ }).waitFor()
    // A refusal is an answer of the core (409), and the browser writes a line about each.
    expect(other.complaints.filter((line) => !/409|ERR_FAILED/.test(line))).toEqual([])
  })
})

inTheWindow('a project file that is deleted while it is open', () => {
  test('takes no more changes, and is kept whole by saving it under another name', async () => {
    const town = await openTown({ map: false })
    const { project } = await town.readProject()
    await town.showOnlyOpen()
    await town.openCluster(1)
    rmSync(project)
    await town.page.getByRole('button', { name: /^Ongedaan maken/ }).click()
    await town.notices.getByText('is verplaatst of verwijderd').waitFor()

    const elsewhere = join(project, '..', 'gered.samenloop')
    await town.page.getByRole('button', { name: 'Bewaar als…' }).click()
    const dialog = town.page.getByRole('dialog', { name: 'Bewaar als…' })
    await dialog.getByLabel('Projectbestand').fill(elsewhere)
    await dialog.getByRole('button', { name: 'Bewaren' }).click()
    await dialog.waitFor({ state: 'detached' })
    await town.isQuiet()
    expect((await town.readProject()).project).toBe(elsewhere)
    await town.setAside({ reason: 'Eerst het bestemmingsplan afwachten.' })
    await town.detail.getByText('Eerst het bestemmingsplan afwachten.').waitFor()
  })
})
