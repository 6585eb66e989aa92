/** A party hands in again, a year later: someone looks at what changed, decides, stores, and takes it all back. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { expect, onTestFinished, test } from 'vitest'
import { secondYear, writeSecondYear } from '../../fixtures/town/index.ts'
import { inTheWindow, openTown } from './open-town.ts'

const party = 'Vitaal Water'

async function secondDelivery(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-second-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const delivered = await writeSecondYear(folder)
  return delivered.find((one) => one.party === party)?.paths ?? []
}

const rows = secondYear.rows.filter((row) => row.party === party)
const became = (what: (typeof rows)[number]['became']) => rows.filter((row) => row.became === what)

inTheWindow('the second delivery of a party', () => {
  test('is compared work by work, decided upon, stored and taken back', async () => {
    const town = await openTown({ map: false })
    const before = (await town.shown()).works

    await town.dropAgain(await secondDelivery(), party)
    await expect.poll(() => town.differences('gevraagd')).toBe(became('asked').length)
    await expect.poll(() => town.differences('verplaatst')).toBe(became('moved').length)
    await expect.poll(() => town.differences('verschoven')).toBe(became('shifted').length)
    expect(await town.barriers(axe.source)).toEqual([])
    const [shifted] = became('shifted')
    const row = await town.difference(shifted?.number ?? '')
    await expect.poll(() => row.innerText()).toContain(`${String(shifted?.days?.[0])} dagen later`)
    await row.getByRole('checkbox').click()
    await expect.poll(() => row.innerText()).toContain('blijft zoals het was')

    await town.differences('gevraagd')
    await town.answerAll('nieuw werk')
    const missing = await town.differences('niet meer genoemd')
    await town.page.getByRole('grid').focus()
    await town.page.keyboard.press('u')
    await expect
      .poll(() => town.report.innerText())
      .toContain(`niet meer genoemd: 1 uitgevoerd, ${String(missing - 1)} open`)
    await expect.poll(() => town.report.innerText()).toContain('1 niet overgenomen')

    const added = Number(/(\d+) nieuw/.exec(await town.report.innerText())?.[1])
    await town.store()
    await expect.poll(async () => (await town.shown()).works).toBe(before + added)

    await town.undo()
    await expect.poll(async () => (await town.shown()).works).toBe(before)
    expect(town.complaints).toEqual([])
  })
})
