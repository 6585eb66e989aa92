/** Waterveen, the made-up town to practise in: its deliveries go the same way in as anyone's, its decisions too. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { v7 } from 'uuid'
import { CombinationFields } from '../../shared/domain/combination.ts'
import { CommandId, type PartyId, type WorkId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { toWkb } from '../../shared/geo/wkb.ts'
import type { NamedWork } from '../../fixtures/town/index.ts'
import { collectFiles } from '../import/files/index.ts'
import { openStoreThread } from '../workers/store-client.ts'
import { readDraft } from './drafts.ts'
import type { JobRun } from './handlers.ts'
import { isRunning } from './is-running.ts'
import { holdProject, type OpenProject } from './open-project.ts'
import { pairsAmong } from './pairs-among.ts'

export interface TownOptions {
  /** Lay the town anew even when it is there. */
  readonly fresh: boolean
  readonly actor: string
}

export interface Town {
  readonly file: string
  /** Folder with one folder per delivery, all of them in the project already. */
  readonly deliveries: string
  /** What the parties send a year later, to import and compare. */
  readonly nextYear: string
}

/**
 * Writes the town into `folder` (the deliveries in `aanleveringen`, those of a year later in `aanleveringen-2028`, the
 * finished project beside them) unless it is there.
 * The project file appears only when it is complete. Gives the paths of what stands there.
 */
export async function openTown(folder: string, { fresh, actor }: TownOptions, run: JobRun): Promise<Town> {
  const file = path.join(folder, 'waterveen.samenloop')
  const deliveries = path.join(folder, 'aanleveringen')
  const nextYear = path.join(folder, 'aanleveringen-2028')
  mkdirSync(folder, { recursive: true })
  clearUnfinished(folder)
  if (existsSync(file) && !fresh) return { file, deliveries, nextYear }
  const unfinished = path.join(folder, `waterveen.unfinished-${String(process.pid)}.samenloop`)
  const project = holdProject(
    await openStoreThread({ create: unfinished, name: 'Waterveen', crs: 'EPSG:28992', actor }),
  )
  try {
    await fillTown(project, { deliveries, nextYear }, actor, run)
  } finally {
    await project.close()
  }
  removeProject(file)
  renameSync(unfinished, file)
  return { file, deliveries, nextYear }
}

function removeProject(file: string): void {
  for (const part of [file, `${file}-journal`, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true })
}

/** Towns that were being laid when their program was killed; another program may be laying one right now. */
function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, laidBy] = /^(?:~\$)?waterveen\.unfinished-(\d+)\./.exec(name) ?? []
    if (laidBy !== undefined && !isRunning(Number(laidBy))) rmSync(path.join(folder, name), { force: true })
  }
}

async function fillTown(
  project: OpenProject,
  { deliveries, nextYear }: Pick<Town, 'deliveries' | 'nextYear'>,
  actor: string,
  run: JobRun,
): Promise<void> {
  // Laid out when it is wanted: drawing the streets takes longer than starting the whole program.
  const { townDecisions, townLayers, writeSecondYear, writeTown } =
    await import('../../fixtures/town/index.ts')
  await writeSecondYear(nextYear)
  const by = byActor(project, actor)
  for (const { features, ...layer } of townLayers()) {
    const stored = features.flatMap(({ name, geometry, finished = null }) => {
      const bounds = boundsOf(geometry)
      return bounds ? { name, wkb: toWkb(geometry), bounds, finished } : []
    })
    await project.store.run('layer.store', { layers: [{ ...layer, features: stored }] }, await by())
  }

  const delivered = await writeTown(deliveries)
  for (const [at, { party, discipline, paths }] of delivered.entries()) {
    run.report({ what: message('core.buildingTown'), done: at, total: delivered.length })
    const files = valueOf(await collectFiles(paths))
    const options = { mapping: null, discipline, crs: null }
    const desk = await readDraft(project, { files, partyName: party, options }, { ...run, report: ignore })
    await desk.store(await by(), { likeliest: false })
    desk.putAway()
    project.forget()
  }

  const find = await finder(project)
  for (const { works, lead, ...agreed } of townDecisions.combinations) {
    const fields = CombinationFields.parse({ ...agreed, works: works.map(find.work), lead: find.party(lead) })
    await project.store.run('combination.make', fields, await by())
  }
  project.forget()
  for (const { works, reason } of townDecisions.setAside)
    await project.store.run(
      'judgement.judge',
      {
        ...(await pairsAmong(project, works.map(find.work))),
        verdict: 'setAside',
        reason,
      },
      await by(),
    )
}

const ignore = () => undefined

/** An envelope per command: a new id, and the revision the project has by then. */
function byActor({ store }: OpenProject, actor: string) {
  return async () => ({
    id: CommandId.parse(v7()),
    actor,
    revisionSeen: (await store.summary()).revision,
  })
}

/** Parties by name and works by their party's number. A decision about a work that is not there is a bug of the town. */
async function finder(project: OpenProject) {
  const { works, parties } = await project.snapshot()
  const party = (name: string): PartyId => {
    const found = parties.find((one) => one.name === name)
    if (!found) throw new Error(`the town has no party ${name}`)
    return found.id
  }
  const work = ({ party: name, number }: NamedWork): WorkId => {
    const id = party(name)
    const found = works.find((one) => one.party === id && one.number === number)
    if (!found) throw new Error(`the town has no work ${number} of ${name}`)
    return found.id
  }
  return { party, work }
}
