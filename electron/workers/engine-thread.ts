/** Thread: one project that stays awake. It answers one question after another, in the order they were asked. */
import { unpackBytes, type PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import { message } from '../../shared/domain/message.ts'
import type { Shapes } from '../../shared/geo/shapes.ts'
import { AwakeProject } from '../../shared/overlap/awake/awake-project.ts'
import { packOverlaps } from '../../shared/overlap/found/pack-overlaps.ts'
import { scoreTable } from '../../shared/overlap/read-overlaps.ts'
import { answerCalls, report } from './calls/answer-calls.ts'
import { digRestRecords } from './dig-rest-records.ts'
import type { EngineQuestions } from './engine-messages.ts'
import { stepsTogether } from './pair-crew.ts'
import { findTogether, shapesToShare } from './read-overlaps-together.ts'
import { mustStop } from './calls/stop-flag.ts'
import { comparedWorksOf } from './works-in-columns.ts'

/** Thrown on the way, so that what nobody waits for any more is not worked out to its end. */
class Stopped extends Error {}

let awake: AwakeProject | null = null
/** Of the project that is to be read. */
let begun: { readonly places: PackedBytes; readonly shapes: Shapes } | null = null

function sayProgress(done: number, total: number): void {
  report({ what: message('core.comparing'), done, total })
}

const progressTotal = 1000
function sayShare(share: number): void {
  sayProgress(Math.floor(share * progressTotal), progressTotal)
}

function standing(): AwakeProject {
  if (awake === null) throw new Error('nothing was read yet')
  return awake
}

function shapedOf(places: PackedBytes) {
  return { places, shapes: shapesToShare(unpackBytes(places)) }
}

const answers: EngineQuestions = {
  begin(places) {
    begun = shapedOf(places)
  },
  async read({ settings, exceptions, closedAreas, water, works, places: given, ...rest }, revision) {
    awake = null
    const shaped = given === null ? begun : shapedOf(given)
    begun = null
    if (shaped === null) throw new Error('no places were given to begin with')
    const { places, shapes } = shaped
    const project = { ...rest, works: comparedWorksOf(works), shapes }
    const digRest = digRestRecords({ exceptions, closedAreas })
    const { known } = await findTogether({ ...project, digRest, ...(water && { water }) }, settings, {
      pairsOnly: false,
      onProgress: sayProgress,
    })
    scoreTable(known.prepared, known.table)
    const { prepared, table, beside, ms } = known
    awake = new AwakeProject(prepared, table, { revision, ms, beside, places })
  },
  async change({ digRest, settings, ...changed }, revision) {
    const project = standing()
    project.change({ ...changed, digRest: digRest && digRestRecords(digRest) }, revision)
    if (settings === null) return
    const steps = stepsTogether(project.works)
    await project.rule(settings, revision, { steps, onProgress: sayShare })
  },
  answer: () => standing().answer(),
  async effect(settings, stop) {
    const project = standing()
    const onProgress = (share: number) => {
      if (mustStop(stop)) throw new Stopped()
      sayShare(share)
    }
    try {
      return await project.effect(settings, { steps: stepsTogether(project.works), onProgress })
    } catch (error) {
      if (error instanceof Stopped) return null
      throw error
    }
  },
  packed(revision) {
    const project = standing()
    // Once it is answered: nobody waits, and the first change will need it.
    setImmediate(() => project.getReady())
    return packOverlaps(project.found(), revision)
  },
  closePlaces: () => standing().closePlaces(),
  tried: (works) => standing().tried(works),
  since: (revision) => standing().since(revision),
  judged: (works, cluster) => standing().judged(works, cluster),
  closingBy: (by) => standing().closingBy(by),
}

answerCalls(() => answers, {
  moves: { packed: (bytes) => [bytes] },
  leaveMuch: ['read', 'change', 'packed', 'closePlaces', 'answer', 'effect'],
})
