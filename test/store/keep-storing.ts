/** A program that stores delivery after delivery and says each time that it was acknowledged, until it is killed. */
import { openProject } from '../../electron/store/index.ts'
import { v7 } from 'uuid'
import type { CommandId } from '../../shared/domain/ids.ts'
import { noPeriod } from '../../shared/domain/period.ts'

const [file = '', works = '0'] = process.argv.slice(2)
const store = openProject(file)
const fields = {
  number: null,
  name: 'Riool',
  discipline: 'sewerGravity',
  kind: 'replace',
  street: null,
  district: null,
  period: noPeriod,
  earliestStart: null,
  latestEnd: null,
  phase: null,
  firmness: 'idea',
  budget: null,
} as const
const added = Array.from({ length: Number(works) }, (_, index) => ({
  fields,
  wkb: null,
  bounds: null,
  placing: { how: null, sure: false, why: null },
  source: { file: 'riool.csv', sheet: null, row: index + 1 },
}))
const report = {
  files: [],
  read: 0,
  works: 0,
  unplaced: 0,
  unsure: 0,
  joined: 0,
  rejected: [],
  repaired: [],
  notes: [],
}

for (;;) {
  const { revision } = store.run(
    'delivery.store',
    {
      partyName: 'Gemeente',
      files: [{ path: 'riool.csv', bytes: new Uint8Array(1000) }],
      report: { ...report, mapping: { tables: [] } },
      added,
      changed: [],
      unchanged: [],
      moved: 0,
      shifted: 0,
      missing: [],
    },
    { id: v7() as CommandId, actor: 'Anna', revisionSeen: 0 },
  )
  process.stdout.write(`${revision}\n`)
}
