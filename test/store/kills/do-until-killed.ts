/**
 * A program that opens a project and does to it whatever people do (store a delivery, decide, merge, save, copy), and says of each that
 * it was acknowledged, until somebody kills it: `node do-until-killed.ts FOLDER SEED`, laid out as {@link project} and its neighbours.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { v7 } from 'uuid'
import { randomFrom } from '../../../bench/hostile/harm.ts'
import { makeDatedCopy } from '../../../electron/store/copies/make-dated-copy.ts'
import { openProject } from '../../../electron/store/index.ts'
import type { CommandId } from '../../../shared/domain/ids.ts'
import { aDelivery, noPlace } from '../some-delivery.ts'

const [folder = '', seed = '1'] = process.argv.slice(2)
const random = randomFrom(Number(seed))
const project = path.join(folder, 'plan.samenloop')
const made = path.join(folder, 'made')
mkdirSync(made, { recursive: true })

/** What the parent is told: a command that was stored, a copy that was taken in, a file that was made. */
function tell(told: { opened: true } | { command: string } | { taken: string } | { file: string }): void {
  process.stdout.write(`${JSON.stringify(told)}\n`)
}

process.stdout.write('\n')
const store = openProject(project)
tell({ opened: true })

const by = () => ({ id: v7() as CommandId, actor: 'Anna', revisionSeen: 0 })
const facts = { distance: 3, sharedArea: null, gapDays: 0, outcomes: ['opportunity' as const], periods: null }
const copies = ['een', 'twee', 'drie'].map((name) => path.join(folder, `${name}.samenloop`))
let number = 0

const acts: (() => void | Promise<void>)[] = [
  function deliver() {
    const names = Array.from({ length: 40 + Math.floor(random() * 200) }, (_, at) => `werk ${String(at)}`)
    const party = random() < 0.5 ? 'Gemeente' : 'Waterbedrijf'
    const added = aDelivery(party, names).added.map((work) => ({ ...work, ...noPlace }))
    const command = by()
    store.run('delivery.store', aDelivery(party, names, { added }), command)
    tell({ command: command.id })
  },
  function decide() {
    const works = store.works()
    const [a, b] = [works[Math.floor(random() * works.length)], works[0]]
    if (!a || !b || a === b) return
    const command = by()
    const terms = { until: null, who: null, due: null, isOneConversation: false }
    const judged = { pairs: [{ a: a.id, b: b.id, facts }], verdict: 'setAside' as const, reason: 'later' }
    store.run('judgement.judge', { ...judged, ...terms }, command)
    tell({ command: command.id })
  },
  function correct() {
    const [work] = store.works()
    if (!work) return
    const command = by()
    const becomes = { name: `beter ${String(random())}` }
    store.run('correction.correct', { works: [work.id], becomes, reason: 'gebeld' }, command)
    tell({ command: command.id })
  },
  function merge() {
    const copy = copies.pop()
    if (copy === undefined) return
    store.takeCopies({ files: [copy], preview: false }, by())
    tell({ taken: copy })
  },
  function save() {
    const file = path.join(made, `bewaard-${String((number += 1))}.samenloop`)
    store.saveCopy(file)
    tell({ file })
  },
  function copyForParty() {
    const [party] = store.parties()
    if (!party) return
    const file = path.join(made, `reactie-${String((number += 1))}.samenloop`)
    store.savePartyCopy(file, { party: party.id, groups: [] })
    tell({ file })
  },
  async function datedCopy() {
    if (number > 0 && random() < 0.5) return
    const folderOfDated = path.join(made, `gedateerd-${String((number += 1))}`)
    mkdirSync(folderOfDated)
    const name = await makeDatedCopy({ project, folder: folderOfDated, keep: 5 })
    tell({ file: name })
  },
]

for (;;) await acts[Math.floor(random() * acts.length)]?.()
