/** Merging a copy in which a thousand things were done into a project of a hundred thousand works: `node bench/merge-copy.ts`. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { v7 } from 'uuid'
import { createProject, openProject, type CommandBy, type NewDelivery } from '../electron/store/index.ts'
import type { CommandId } from '../shared/domain/ids.ts'
import { ownPlace } from '../shared/domain/placing.ts'
import { toWkb } from '../shared/geo/wkb.ts'
import { aDelivery, aSource, someFields } from '../test/store/some-delivery.ts'

const [works = 100_000, commands = 1_000] = process.argv.slice(2).map(Number)
const by = (actor: string): CommandBy => ({ id: v7() as CommandId, actor, revisionSeen: 0 })
const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-bench-'))
const [here, there] = ['hier', 'daar'].map((name) => path.join(folder, `${name}.samenloop`)) as [
  string,
  string,
]

const added = Array.from({ length: works }, (_, index): NewDelivery['added'][number] => {
  const [x, y] = [150_000 + (index % 300) * 20, 450_000 + Math.floor(index / 300) * 20]
  const coordinates = Array.from({ length: 28 }, (_vertex, at) => [x + at, y])
  return {
    fields: someFields({ name: `Riool ${String(index)}` }),
    wkb: toWkb({ type: 'LineString', coordinates }),
    bounds: [x, y, x + 27, y],
    placing: ownPlace('geometry'),
    source: aSource(index + 2),
  }
})
const store = createProject(here, { name: 'Regio', crs: 'EPSG:28992' })
store.run('delivery.store', aDelivery('Gemeente', [], { files: [], added }), by('Anna'))
const ids = store.works().map(({ id }) => id)
store.close()
copyFileSync(here, there)

const correctSome = (file: string, actor: string, first: number) => {
  const opened = openProject(file)
  for (let index = 0; index < commands; index += 1) {
    const work = ids[(first + index * 7) % ids.length]
    if (work === undefined) throw new Error('there are works')
    opened.run('correction.correct', { works: [work], becomes: { name: actor }, reason: 'anders' }, by(actor))
  }
  opened.close()
}
correctSome(there, 'Bea', 0)
// Every tenth of them on the same work.
correctSome(here, 'Anna', (commands * 7 * 9) / 10)

const opened = openProject(here)
for (const preview of [true, false]) {
  const begun = performance.now()
  const taken = opened.takeCopies({ files: [there], preview }, by('Anna'))
  const ms = Math.round(performance.now() - begun)
  console.log(
    JSON.stringify({ preview, ms, commands: taken.commands.length, undecided: taken.undecided.length }),
  )
}
const begun = performance.now()
const left = opened.undecided().length
console.log(JSON.stringify({ undecidedMs: Math.round(performance.now() - begun), left }))
opened.close()
rmSync(folder, { recursive: true })
