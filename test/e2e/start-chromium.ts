/**
 * Starts one Chromium for all stories; each opens a window of its own in it, that shares nothing with another. What the map's
 * drawing is compiled to stays with the browser: without a graphics card that is half of what a story's start would take.
 */
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromiumFlags, findChromium } from './find-chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the stories' Chromium listens. */
    chromium: string
  }
}

const args = [
  ...chromiumFlags,
  // The network is cut: nothing has an address but this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  // A story's window lives some ten seconds: code that is made quick beside it costs a third of its start and never earns that back.
  '--js-flags=--no-turbofan --no-maglev',
]

export default async function startChromium(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const executablePath = findChromium()
  if (executablePath === null) return undefined
  const server = await chromium.launchServer({ executablePath, args, host: '127.0.0.1' })
  project.provide('chromium', server.wsEndpoint())
  return () => server.close()
}
