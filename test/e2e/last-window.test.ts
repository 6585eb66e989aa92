/** A browser's windows say that they are here and that they go, so that the program knows when the last one was closed. */
import { chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { serveProject } from '../../electron/web/serve-project.ts'
import { inTheWindow } from './open-town.ts'
import { smallProject } from './small-project.ts'

inTheWindow('closing windows', () => {
  test('the program hears of each that is opened, loaded again and closed', async () => {
    const host = await serveProject({ file: await smallProject([]), port: 0 })
    onTestFinished(() => host.close())
    const browser = await chromium.connect(inject('chromium'))
    onTestFinished(() => browser.close())
    const context = await browser.newContext({ locale: 'nl-NL' })
    // A browser gives a window that closes half a second for its last word: one that is still being drawn may need longer.
    const toStand = (page: Page) => page.getByRole('navigation').first().waitFor()
    const windows = () => expect.poll(() => host.attendance().windows, { timeout: 60_000 })
    expect(host.attendance().windows).toBeNull()

    const one = await context.newPage()
    await one.goto(host.address)
    await windows().toBe(1)
    const other = await context.newPage()
    await other.goto(host.address)
    await windows().toBe(2)

    await toStand(other)
    const askedBefore = host.attendance().asked
    await other.reload()
    await expect.poll(() => host.attendance().asked, { timeout: 60_000 }).toBeGreaterThan(askedBefore + 2)
    await toStand(other)
    await windows().toBe(2)
    await other.close()
    await windows().toBe(1)
    await one.close()
    await windows().toBe(0)
  })
})
