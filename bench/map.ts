/**
 * Map: what a step of the slider costs in the window, in Chromium with software rendering, beside a frame in which nothing
 * changes and beside MapLibre's own filter on the same works. One line of JSON; milliseconds are medians, `…95Ms` is what 95
 * of 100 stay under; `mainThreadMs` is processor time of the page's main thread, a frame in which nothing changes left out, and
 * `mainThreadMeanMs` the mean of it: what is done at some steps only counts in that.
 *   npm run bench -- map [--count 100000] [--steps 24] [--project FILE]
 *
 * `--project`: a project file that is there, of which a copy is opened; otherwise one is made of ../shared/bench.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from '../scripts/build.ts'
import { makeRegionProject } from './made-up-region/make-project.ts'
import { measureMap } from './map/measure-map.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    steps: { type: 'string', default: '24' },
    project: { type: 'string' },
  },
})
if (!(await build('renderer'))) process.exit(1)
const folder = await mkdtemp(join(tmpdir(), 'samenloop-bench-'))
try {
  const project = join(folder, 'map.samenloop')
  if (values.project === undefined) await makeRegionProject(project, values.count, folder)
  else await cp(values.project, project)
  console.log(JSON.stringify({ bench: 'map', ...(await measureMap(project, Number(values.steps))) }))
} finally {
  await rm(folder, { recursive: true })
}
