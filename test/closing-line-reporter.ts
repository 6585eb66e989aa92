/** Ends every test run with one line that a person and a machine read alike: `N passed, N failed, N skipped`. */
import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import { findChromium, howToGetChromium } from './e2e/find-chromium.ts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** Counts single tests; a file that cannot be loaded and an error outside any test count as one failure each. */
export function count(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Counts {
  const counts: Counts = { passed: 0, failed: unhandled.length, skipped: 0 }
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      counts[state === 'pending' ? 'skipped' : state]++
    }
    if (!module.ok() && [...module.children.allTests('failed')].length === 0) counts.failed++
  }
  return counts
}

export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const { passed, failed, skipped } = count(modules, unhandled)
    // At the very end of the process, so that no other reporter and no late message comes after it.
    process.once('exit', () => {
      if (findChromium() === null) process.stdout.write(`\n${howToGetChromium}\n`)
      process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`)
    })
  }
}
