/** A project that a colleague has open: a second program shows it at once, follows what is saved, and writes once the colleague is gone. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import { dataFolderOf, inTheWindow, windowOn } from './open-town.ts'
import { startWebProgram, type WebProgram } from './web-program.ts'

/** A folder that both reach, and a program for each of them. */
function aSharedFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-gedeeld-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const shared = join(folder, 'gedeeld')
  const file = join(shared, 'waterveen.samenloop')
  cpSync(join(inject('town'), 'waterveen.samenloop'), file)
  const start = async (person: string): Promise<WebProgram> => {
    const program = await startWebProgram(file, dataFolderOf(join(folder, person), person))
    onTestFinished(() => program.stop())
    return program
  }
  return { shared, file, start }
}

inTheWindow('a project that stands open elsewhere', () => {
  test('is read at once, followed, and written in when who wrote is gone', async () => {
    const { shared, start } = aSharedFolder()
    const programOfAnna = await start('Anna')
    const anna = await windowOn(programOfAnna, { map: false })
    const noor = await windowOn(await start('Noor'), { map: false })
    const bar = noor.page.locator('#why-only-looked')
    await bar.getByText(/Anna schrijft in .*waterveen\.samenloop/).waitFor()
    expect(await anna.page.locator('#why-only-looked').count()).toBe(0)

    // What writes is switched off, with the reason; what looks goes on.
    await noor.showOnlyOpen()
    await noor.openCluster(1)
    const off = noor.detail.getByTitle(/Anna schrijft in/)
    await off.getByRole('button', { name: 'Niet nu', disabled: true }).waitFor()

    await anna.showOnlyOpen()
    await anna.openCluster(1)
    await anna.setAside({ reason: 'Wachten op de warmtevisie.' })
    await noor.detail.getByText('Wachten op de warmtevisie.').waitFor()

    await programOfAnna.stop()
    await bar.getByText('Niemand schrijft nu').waitFor()
    await bar.getByRole('button', { name: 'Hier schrijven' }).click()
    await bar.waitFor({ state: 'detached' })
    await noor.undo()
    await noor.page.getByRole('button', { name: /Opnieuw doen: .*warmtevisie/ }).waitFor()
    expect(noor.complaints).toEqual([])
    const projects = readdirSync(shared).filter((name) => name.endsWith('.samenloop'))
    expect(projects.toSorted()).toEqual(['waterveen.samenloop', '~$waterveen.samenloop'])
  })
  test('says that it waits while its file does not answer, and goes on by itself; nothing is told that is not so', async () => {
    const { file, start } = aSharedFolder()
    const town = await windowOn(await start('Anna'), { map: false })
    const bar = town.page.locator('#why-only-looked')
    await town.showOnlyOpen()
    await town.openCluster(1)
    expect(await bar.count()).toBe(0)
    // As a drive that hangs: whoever reads or writes is neither answered nor refused, for a while.
    const held = new Sqlite(file)
    onTestFinished(() => void held.close())
    held.exec('BEGIN EXCLUSIVE')
    const done = town.setAside({ reason: 'Wachten op de warmtevisie.' })
    await bar.getByText(/Samenloop wacht op .*waterveen\.samenloop/).waitFor()
    expect(await town.detail.getByText('Wachten op de warmtevisie.').count()).toBe(0)
    held.exec('ROLLBACK')
    await done
    await town.detail.getByText('Wachten op de warmtevisie.').waitFor()
    await bar.waitFor({ state: 'detached' })
    expect(town.complaints).toEqual([])
  })
})
