/** Lays the made-up town once for all stories in the browser; each story opens a copy of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openTown } from '../../electron/core/index.ts'
import { findChromium } from './find-chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with `waterveen.samenloop` and the deliveries in `aanleveringen`. */
    town: string
  }
}

export default async function layTown(project: TestProject): Promise<(() => void) | undefined> {
  if (findChromium() === null) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-town-'))
  const { signal } = new AbortController()
  await openTown(folder, { fresh: true, actor: 'proef' }, { report: () => undefined, signal })
  project.provide('town', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
