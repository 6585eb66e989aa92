/**
 * One process: opens a project as the window does, changes it in several ways, and prints how long each took; when what the
 * window then knows is what it knows of the file opened anew.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { memorySweeper } from '../../electron/workers/sweep-memory.ts'
import type { Work } from '../../shared/domain/work.ts'
import { geometryAt, type Shapes } from '../../shared/geo/shapes.ts'
import { openWindow, type AskingWindow } from './asking-window.ts'

const [file = '', rounds = '20'] = process.argv.slice(2)
/** Degrees: some twenty metres. */
const aStep = 0.0003
/** Degrees: a tenth of a millimetre, to which all places together are projected; a few alone are as they are. */
const asExact = 2e-9
/** Milliseconds in which a thread that is not asked anything has been swept. */
const untilSwept = 3_000

const window = openWindow(file)
try {
  const begun = await window.begin()
  const kinds = { judge, combine, move, rule } as const
  const took: Record<string, number[]> = { judge: [], combine: [], move: [], rule: [], undo: [] }
  for (const [name, kind] of Object.entries(kinds)) {
    const changeOf = kind(window)
    await sweepOwn()
    // Who takes back a rule changes one.
    const undo = name === 'rule' ? 'rule' : 'undo'
    for (let round = 0; round < roundsOf(name); round++) {
      took[name]!.push(await window.change(...changeOf(round)))
      took[undo]!.push(await window.undo())
    }
  }
  const measured = Object.entries(took).flatMap(([name, all]) => [
    [`${name}Ms`, share(all, 0.5)],
    [`${name}95Ms`, share(all, 0.95)],
  ])
  const known = knownTo(window)
  await window.close()
  await compare(known)
  const { works, coordinatesMb, ...rest } = begun
  console.log(JSON.stringify({ works, ...Object.fromEntries(measured), ...rest, coordinatesMb }))
} finally {
  await window.close()
}

/** What looking up left here is not the core's; what its threads sweep once it is quiet, they have swept then. */
async function sweepOwn(): Promise<void> {
  memorySweeper().sweep()
  await wait(untilSwept)
}

/** Without the moments at which it was answered; works by their ids, since who follows keeps those that stand in no pair any more. */
function knownTo({ works, shapes, overlaps }: AskingWindow) {
  const { ids, sizes: _, pairs, members, ...found } = overlaps
  const named = (positions: Uint32Array) => Array.from(positions, (position) => ids[position])
  const byIds = { pairs: { ...pairs, a: named(pairs.a), b: named(pairs.b) }, members: members.map(named) }
  return { works, shapes, overlaps: { ...found, ...byIds, revision: null } }
}

/** Fails when somebody who opens the file now is told otherwise. */
async function compare(known: ReturnType<typeof knownTo>): Promise<void> {
  const anew = openWindow(file)
  try {
    await anew.begin()
    const told = knownTo(anew)
    const differ = Object.entries({
      works: isDeepStrictEqual(known.works, told.works),
      shapes: areSamePlaces(known.shapes, told.shapes),
      overlaps: isDeepStrictEqual(known.overlaps, told.overlaps),
    }).flatMap(([name, isSame]) => (isSame ? [] : [name]))
    if (differ.length > 0)
      throw new Error(`After these changes the window knows other ${differ.join()} than the file gives anew`)
  } finally {
    await anew.close()
  }
}

function areSamePlaces(one: Shapes, two: Shapes): boolean {
  const { coordinates, ...parts } = one
  const { coordinates: others, ...otherParts } = two
  if (coordinates.length !== others.length || !isDeepStrictEqual(parts, otherParts)) return false
  return coordinates.every((ordinate, at) => Math.abs(ordinate - others[at]!) <= asExact)
}

/** A rule touches everything: fewer of those tell enough. */
function roundsOf(name: string): number {
  return name === 'rule' ? Math.max(2, Math.floor(Number(rounds) / 5)) : Number(rounds)
}

type Change = Parameters<AskingWindow['change']>
/**
 * The changes of one kind by their rounds. What they are made of is looked up before, since every change is undone before the
 * next, and nothing else of that is kept: it would be swept again and again while the changes are measured.
 */
type Changes = (round: number) => Change

/** Clusters all over the list, none twice. */
function clustersOf({ overlaps: { clusters } }: AskingWindow) {
  const chosen = Array.from({ length: Number(rounds) }, (_, round) => placeIn(clusters.length, round))
  const found = chosen.map((at) => clusters[at]!)
  return (round: number) => found[round]!
}

function placeIn(count: number, round: number): number {
  return Math.floor((count * (round + 0.5)) / Number(rounds))
}

function judge(shown: AskingWindow): Changes {
  const clusterAt = clustersOf(shown)
  return (round) => {
    const { works, id } = clusterAt(round)
    return ['judgement.judge', { works, cluster: id, verdict: 'setAside', reason: 'Te duur' }]
  }
}

function combine(shown: AskingWindow): Changes {
  const clusterAt = clustersOf(shown)
  const partyOf = new Map(shown.works.map(({ id, party }) => [id, party]))
  const leads = Array.from({ length: Number(rounds) }, (_, round) => partyOf.get(clusterAt(round).works[0]!)!)
  return (round) => {
    const { works, name } = clusterAt(round)
    const lead = leads[round]!
    const period = { start: '2028-03-01', end: '2028-09-30' }
    const fields = { name, works, lead, period, level: 3, reason: 'Samen open' } as const
    return ['combination.make', { ...fields, works: [...works] }]
  }
}

function move({ works, shapes }: AskingWindow): Changes {
  const moved = Array.from({ length: Number(rounds) }, (_, round) => {
    const at = placeIn(works.length, round)
    const work: Work = works[at]!
    const geometry = geometryAt(shapes, at)
    if (geometry === null || geometry.type === 'GeometryCollection') throw new Error('a work without a place')
    return {
      work: work.id,
      geometry: { ...geometry, coordinates: shifted(geometry.coordinates) } as typeof geometry,
    }
  })
  return (round) => ['work.place', moved[round]!]
}

function rule({ settings }: AskingWindow): Changes {
  return (round) => {
    const weights = { ...settings.weights, near: settings.weights.near + 1 + round }
    return ['settings.changeOverlap', { settings: { ...settings, weights } }]
  }
}

type Nested = number | readonly Nested[]

function shifted(coordinates: readonly Nested[]): readonly Nested[] {
  if (typeof coordinates[0] !== 'number') return coordinates.map((one) => shifted(one as readonly Nested[]))
  const [longitude, ...rest] = coordinates as readonly number[]
  return [longitude! + aStep, ...rest]
}

/** Of the times the one that this share of them stays under. */
function share(times: readonly number[], of: number): number {
  const sorted = times.toSorted((one, two) => one - two)
  return Math.round(10 * sorted[Math.min(sorted.length - 1, Math.floor(of * sorted.length))]!) / 10
}
