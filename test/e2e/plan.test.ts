/** The plan on the screen: whatever stands in it as a document stands there too, and leads to where it can be decided. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { anchors } from '../../shared/plan/document/anchors.ts'
import type { Block } from '../../shared/plan/document/document.ts'
import { planDocument } from '../../shared/plan/document/plan-document.ts'
import { yearPageDocument } from '../../shared/plan/year-page/year-page-document.ts'
import { today } from '../../shared/time/today.ts'
import { wordsOf } from '../plan/any-document.ts'
import { inTheWindow, openTown } from './open-town.ts'

/** The plan of the town, from a copy of its file that no window has open. */
async function townPlan(year: number): Promise<Plan> {
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-plan-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'waterveen.samenloop')
  cpSync(join(inject('town'), 'waterveen.samenloop'), file)
  const core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  onTestFinished(() => core.close())
  valueOf(await core.ask('project.open', { file }))
  return valueOf(await core.ask('plan.read', { year }))
}

/** What is read in a part of the window, and what is said of its pictures. */
async function saidIn(place: Locator): Promise<string> {
  const labels = await place
    .locator('[aria-label]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label')))
  return asOneLine([await place.innerText(), ...labels].join('\n'))
}

const asOneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** Everything but what the margin holds, each map with its caption. */
function pagesOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.is === 'map') return [{ is: 'paragraph', text: block.caption }]
    if (block.is !== 'section') return [block]
    return block.anchor === anchors.open ? [] : [{ ...block, blocks: pagesOf(block.blocks) }]
  })
}

inTheWindow('the plan', () => {
  test('says every word of its document, and in the margin what is open', async () => {
    const plan = await townPlan(2027)
    const { blocks } = planDocument(plan, 'nl', today())
    const town = await openTown({ map: false })
    const shown = await town.planFor(2027)
    await shown
      .getByRole('img', { name: /kaart met/ })
      .first()
      .waitFor()
    const said = await saidIn(shown)
    expect(wordsOf(pagesOf(blocks), 'page').filter((word) => !said.includes(asOneLine(word)))).toEqual([])
    const margin = await saidIn(shown.getByRole('complementary', { name: 'Nog open' }))
    expect(plan.open.filter(({ name }) => !margin.includes(name))).toEqual([])

    await shown.getByRole('button', { name: /Wat u ziet en uitgeeft/ }).click()
    await town.page.getByRole('option', { name: 'Het jaar op één blad' }).click()
    await shown.getByRole('heading', { name: '2027 op één blad' }).waitFor()
    await shown.getByRole('img', { name: /^Kaart van wat we in 2027/ }).waitFor()
    const page = yearPageDocument(plan, 'nl', today())
    const saidOnPage = await saidIn(shown)
    expect(
      wordsOf(pagesOf(page.blocks), 'page').filter((word) => !saidOnPage.includes(asOneLine(word))),
    ).toEqual([])
    expect(await shown.getByRole('button', { name: 'geojson' }).count()).toBe(0)
    expect(town.complaints).toEqual([])
  })

  test('of a year without combinations says how to begin', async () => {
    const town = await openTown({ map: false })
    const shown = await town.planFor(2029)
    await shown.getByRole('heading', { name: 'In 2029 zijn nog geen combinaties afgesproken' }).waitFor()
    const begin = shown.getByRole('button', { name: /^Begin met / })
    const name = (await begin.innerText()).replace('Begin met ', '')
    await begin.click()
    await town.detail.getByRole('heading', { level: 2, name }).waitFor()
    expect(town.complaints).toEqual([])
  })

  test('leads from what is open, from a combination and from the contents to what they name', async () => {
    const town = await openTown({ map: false })
    const shown = await town.planFor(2027)
    await shown.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: 'Parkweg' }).click()
    const page = shown.getByRole('article', { name: 'Parkweg' })
    await expect.poll(() => page.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.getByRole('button', { name: 'Bekijk op het Werkblad' }).click()
    await town.detail.getByRole('heading', { level: 2, name: 'Parkweg' }).waitFor()

    await town.goTo('Plan')
    const first = shown.getByRole('complementary', { name: 'Nog open' }).getByRole('button').first()
    const [name = ''] = (await first.innerText()).split('\n')
    await first.click()
    await town.detail.getByRole('heading', { level: 2, name }).waitFor()
    expect(town.complaints).toEqual([])
  })
})
