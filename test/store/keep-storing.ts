/** A program that stores delivery after delivery and says each time that it was acknowledged, until it is killed. */
import { openProject } from '../../electron/store/index.ts'
import { v7 } from 'uuid'
import type { CommandId } from '../../shared/domain/ids.ts'
import { aDelivery, noPlace } from './some-delivery.ts'

const [file = '', works = '0'] = process.argv.slice(2)
const store = openProject(file)
const names = Array.from({ length: Number(works) }, (_, index) => `Riool ${String(index)}`)
const files = [{ path: 'riool.csv', bytes: new Uint8Array(1000) }]
const added = aDelivery('Gemeente', names).added.map((work) => ({ ...work, ...noPlace }))
const delivery = aDelivery('Gemeente', names, { files, added })

for (;;) {
  const { revision } = store.run('delivery.store', delivery, {
    id: v7() as CommandId,
    actor: 'Anna',
    revisionSeen: 0,
  })
  process.stdout.write(`${revision}\n`)
}
