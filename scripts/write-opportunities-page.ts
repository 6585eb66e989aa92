/** Writes docs/manual/kansen-van-waterveen.md and its maps anew: node scripts/run.mjs scripts/write-opportunities-page.ts */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { holdProject } from '../electron/core/open-project.ts'
import { openTown } from '../electron/core/town.ts'
import { openStoreThread } from '../electron/workers/store-client.ts'
import { opportunitiesPage } from '../fixtures/town/index.ts'
import { root } from './build.ts'

const job = { report: () => undefined, signal: new AbortController().signal }
const folder = await mkdtemp(join(tmpdir(), 'waterveen-'))
try {
  const { file } = await openTown(folder, { fresh: false, actor: 'handleiding' }, job)
  const project = holdProject(await openStoreThread({ open: file }))
  const { answer } = await project.overlaps(job)
  const page = opportunitiesPage({ answer, ...(await project.snapshot()) })
  for (const [path, text] of Object.entries(page)) {
    const target = join(root, 'docs/manual', path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
  }
  await project.store.close()
} finally {
  await rm(folder, { recursive: true })
}
