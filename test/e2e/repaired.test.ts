/** A project that a disk harmed does not open; from Start it is repaired of a sound copy, and what came back and what did not is told. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { inTheWindow, openTown } from './open-town.ts'

/** A copy of yesterday, a correction since, and then pages of the file that a disk lost. */
async function harmedTown(): Promise<{ file: string; made: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-beschadigd-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'plan.samenloop')
  cpSync(join(inject('town'), 'waterveen.samenloop'), file)
  mkdirSync(join(folder, 'plan - reserve'))
  cpSync(file, join(folder, 'plan - reserve', 'plan 2026-11-30 09.00.00.samenloop'))
  const core = openCore({ host: 'web', actor: 'Bea', dataFolder: null, remembersProjects: false })
  await core.ask('project.open', { file })
  const [work] = valueOf(await core.ask('work.list', {})).works
  if (work === undefined) throw new Error('a town of works')
  const correction = { works: [work.id], becomes: { name: 'Vlak voor de schade' }, reason: 'kaart' }
  valueOf(await core.ask('correction.correct', correction))
  await core.close()
  const content = readFileSync(file)
  for (const page of [120, 121]) content.fill(0, page * 4096, (page + 1) * 4096)
  writeFileSync(file, content)
  return { file, made: join(folder, 'plan hersteld.samenloop') }
}

inTheWindow('a damaged project', () => {
  test('is repaired from Start, and goes on in the new file', async () => {
    const { file, made } = await harmedTown()
    const town = await openTown({ map: false, width: 1366, height: 768 })
    const { page } = town
    await town.goTo('Start')
    const form = page.getByRole('region', { name: 'Bestaand project openen' })
    await form.getByRole('textbox', { name: 'Projectbestand' }).fill(file)
    await form.getByRole('button', { name: 'Openen', exact: true }).click()
    await form.getByText(/is beschadigd en kan niet worden gelezen/).waitFor()
    await form.getByRole('button', { name: 'Herstellen…' }).click()

    const asking = page.getByRole('dialog', { name: 'Beschadigd project herstellen' })
    await asking.getByRole('textbox', { name: 'Van deze kopie' }).fill(file)
    await asking.getByRole('button', { name: 'Herstellen', exact: true }).click()
    await asking.getByText(/is zelf het beschadigde bestand/).waitFor()
    expect(existsSync(made)).toBe(false)
    await asking.getByRole('textbox', { name: 'Van deze kopie' }).fill('')
    expect(await town.barriers(axe.source)).toEqual([])
    await asking.getByRole('button', { name: 'Herstellen', exact: true }).click()

    const told = page.getByRole('dialog', { name: 'Het project is hersteld' })
    await told
      .getByText(/plan hersteld\.samenloop is gemaakt van .*plan 2026-11-30 09\.00\.00\.samenloop/)
      .waitFor()
    expect(await town.barriers(axe.source)).toEqual([])
    await told.getByRole('button', { name: 'Openen', exact: true }).click()
    await page.getByRole('main', { name: 'Werkblad' }).waitFor()
    const works = await town.openList('Werken')
    await town.search('Vlak voor de schade')
    await works.getByRole('option', { name: /Vlak voor de schade/ }).waitFor()
    const unexpected = town.complaints.filter((complaint) => !/store\.damaged|repair\.itself/.test(complaint))
    expect(unexpected).toEqual([])
  })
})
