/** What comes on paper with Ctrl+P: the plan, page by page, what is seen on the Werkblad, and from elsewhere the way there. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('printing', () => {
  test('from Start leads to the plan, which prints without the window around it', async () => {
    const town = await openTown()
    await town.goTo('Start')
    await town.page.keyboard.press('Control+p')
    await town.page.getByRole('main', { name: 'Plan' }).waitFor()
    await town.notices.getByText('Dit is wat er op papier komt').waitFor()
    await town.planFor(2027)

    await town.page.emulateMedia({ media: 'print' })
    await expect.poll(() => town.page.getByRole('navigation', { name: 'Plaatsen' }).isVisible()).toBe(false)
    await expect
      .poll(() => town.page.getByRole('heading', { name: 'Integraal jaarplan 2027' }).isVisible())
      .toBe(true)
    const pdf = (await town.page.pdf({ format: 'A4' })).toString('latin1')
    // Not the one page that the window is high: a page at least for every combination.
    const combinations = await town.page.getByRole('main').getByRole('article').count()
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThan(combinations)
    expect(town.complaints).toEqual([])
  })
  test('on the Werkblad puts what is seen on sheets, as a pdf and as a picture of the right size', async () => {
    const town = await openTown()
    const { page } = town
    await town.openCluster(1)
    await page.keyboard.press('Control+p')
    const dialog = page.getByRole('dialog', { name: 'Print wat u ziet' })
    await dialog.waitFor()
    const preview = dialog.getByTestId('sheet-preview')
    const isDrawn = () =>
      preview.evaluate((image: HTMLImageElement) => image.naturalWidth / image.naturalHeight)
    await expect.poll(isDrawn).toBeCloseTo(297 / 210, 2)
    const choose = async (what: RegExp, option: string) => {
      await dialog.getByRole('button', { name: what }).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    }
    const make = async (name: string) => {
      const coming = page.waitForEvent('download')
      await dialog.getByRole('button', { name }).click()
      const download = await coming
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) }
    }
    await choose(/ Papier$/, 'A3')
    await choose(/ Schaal$/, '1 : 1.000')
    await dialog.getByRole('textbox', { name: 'Titel' }).fill('Overleg')
    const pdf = await make('Pdf maken')
    expect(pdf.name).toBe('kaart Overleg.pdf')
    expect(pdf.bytes.toString('latin1').match(/\/MediaBox \[0 0 1190\.55\d* 841\.8\d*\]/g)).toHaveLength(1)
    await dialog.getByText('kaart Overleg.pdf is gemaakt').waitFor()

    await choose(/ Als$/, 'png (plaatje)')
    const png = await make('Plaatje maken')
    expect(png.name).toBe('kaart Overleg.png')
    // 420 mm at 200 dots to an inch, and it says so itself.
    expect(png.bytes.readUInt32BE(16)).toBe(3307)
    expect(png.bytes.toString('latin1', 37, 41)).toBe('pHYs')

    await choose(/ Wat$/, 'Dit kaartbeeld, een blad per kwartaal')
    await dialog.getByText('Een plaatje is één blad').waitFor()
    await expect.poll(() => dialog.getByRole('button', { name: 'Plaatje maken' }).isDisabled()).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(town.complaints).toEqual([])
  })
})
