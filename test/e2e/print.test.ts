/** What comes on paper with Ctrl+P: the plan, page by page, and from elsewhere the way there. */
import { expect, test } from 'vitest'
import { inTheWindow, openTown } from './open-town.ts'

inTheWindow('printing', () => {
  test('from the Werkblad leads to the plan, which prints without the window around it', async () => {
    const town = await openTown()
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
})
