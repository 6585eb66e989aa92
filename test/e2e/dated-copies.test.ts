/** Dated copies on Start: made, looked at, put back, and kept where and in what number somebody chooses. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { expect, onTestFinished, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('dated copies', () => {
  test('are made while somebody works, looked at, put back, and kept elsewhere in another number', async () => {
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { page, detail } = town
    const { project } = await town.readProject()
    const kept = () => readdirSync(project.replace(/\.samenloop$/, ' - reserve'))
    await town.goTo('Start')
    const section = page.getByRole('region', { name: /^Reservekopieën van / })
    await section.getByText(/Er blijven er 20/).waitFor()
    await section.getByRole('button', { name: 'Nu een kopie maken' }).click()
    await section.getByText('Zoals het project nu is.').waitFor()
    expect(kept()).toHaveLength(1)

    // What is done after it is told, by whom and what came first.
    await town.goTo('Werkblad')
    await town.showOnlyOpen()
    await town.openCluster(1)
    await town.setAside({ reason: 'Wachten op de warmtevisie.' })
    await detail.getByText('Wachten op de warmtevisie.').waitFor()
    await town.goTo('Start')
    await section
      .getByText(/Daarna 1 wijziging, door Anna de Vries\./)
      .first()
      .waitFor()
    expect(await town.barriers(axe.source)).toEqual([])

    // Looked at: as it was, and nothing can be written in it.
    await section
      .getByRole('button', { name: /^Bekijken: / })
      .last()
      .click()
    await page
      .locator('#why-only-looked')
      .getByText(/is een reservekopie/)
      .waitFor()
    await town.goTo('Start')
    await page.getByRole('region', { name: 'Verder met' }).getByRole('button', { name: project }).click()
    await page.locator('#why-only-looked').waitFor({ state: 'detached' })

    await town.goTo('Start')
    await section
      .getByRole('button', { name: /^Terugzetten…: / })
      .last()
      .click()
    const question = page.getByRole('dialog', { name: 'Deze kopie terugzetten?' })
    await question.getByRole('button', { name: 'Terugzetten', exact: true }).click()
    await question.waitFor({ state: 'detached' })
    await page.getByRole('main', { name: 'Werkblad' }).waitFor()
    await page.getByRole('button', { name: /^Ongedaan maken: .*warmtevisie/ }).waitFor({ state: 'detached' })

    await town.goTo('Start')
    const folder = mkdtempSync(join(tmpdir(), 'samenloop-elders-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    await section.getByRole('button', { name: 'Aantal en plaats…' }).click()
    const setting = page.getByRole('dialog')
    await setting.getByRole('textbox', { name: 'Map' }).fill(folder)
    await setting.getByRole('textbox', { name: 'Hoeveel er blijven' }).fill('5')
    await setting.getByRole('button', { name: 'Bewaren' }).click()
    await setting.waitFor({ state: 'detached' })
    await section.getByText(/Er blijven er 5, in .*samenloop-elders-/).waitFor()
    await section.getByRole('button', { name: 'Nu een kopie maken' }).click()
    await expect.poll(() => readdirSync(folder).length).toBe(1)
    expect(town.complaints).toEqual([])
  }, 120_000)
})
