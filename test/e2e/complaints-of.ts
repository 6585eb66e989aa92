/** What goes wrong in a page, as its browser tells. */
import type { Page } from 'playwright-core'

/** The console tells of a refusal that there was one, and not of what. */
const refusal = /^Failed to load resource: the server responded with a status of/

/** From here on; of a refusal what was asked, and what was answered once that is read. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !refusal.test(message.text())) complaints.push(message.text())
  })
  page.on('response', (answer) => {
    if (answer.status() < 400) return
    const refused = `${answer.status()} ${answer.url()} ${answer.request().postData() ?? ''}`
    const at = complaints.push(refused) - 1
    void answer.text().then(
      (text) => (complaints[at] = `${refused} → ${text}`),
      () => undefined,
    )
  })
  return complaints
}
