/** The minutes of a meeting for whom they go out to. */
import type { WorkId } from '../domain/ids.ts'
import type {
  About,
  MeetingReport,
  ReportAgreement,
  ReportPoint,
  ReportTopic,
  ReportVerdict,
} from '../domain/meeting-report.ts'
import type { Work } from '../domain/work.ts'
import { asSeen, type FieldRules, type MaySee } from '../records/seen.ts'
import { combinationAsSeen } from './combination-as-seen.ts'
import { fieldRules } from './field-rules.ts'
import { heldOf } from './held-of.ts'
import { passed } from './passed.ts'
import { sightOf, type Sight, type Viewer } from './sight.ts'
import type { Seen } from './seen.ts'

interface Minutes {
  /** All works of the project: a party's plans may be talked about. */
  readonly works: readonly Work[]
  /** Names of people and guests stand in it because whoever makes it says so; else of no one. */
  readonly withNames: boolean
}

/**
 * What was said of works goes to who sees all of them in full or takes part in it; what is about nobody's works to everyone. Of
 * what is gone nobody knows whose it was: that goes out where every party shares in full.
 */
export function meetingReportAsSeen(
  report: MeetingReport,
  viewer: Viewer,
  { works, withNames }: Minutes,
): Seen<MeetingReport> {
  const names = { inside: withNames }
  if (viewer === null) return passed(passedBy(report, { ...everything(report), ...names }))
  const sight = sightOf(viewer, works, groupsOf(report))
  const allOpen = report.parties.every(({ id }) => id === viewer.party || sight.sharesInFull(id))
  const nobody: MaySee = { open: allOpen, agreed: allOpen, money: false, own: false, inside: false }
  const mayOf = (about: readonly WorkId[] | null) => (about === null ? nobody : sight.mayOf(about))
  return passed(passedBy(report, { mayOf, ...seenWorks(report, works, sight), ...names }))
}

/** What of the report is seen, and how. */
interface Eyes extends Pick<MeetingReport, 'works' | 'combinations' | 'held'> {
  readonly mayOf: (works: readonly WorkId[] | null) => MaySee
  readonly inside: boolean
}

function everything({ works, combinations, held }: MeetingReport): Omit<Eyes, 'inside'> {
  const all: MaySee = { open: true, agreed: true, money: true, own: true, inside: false }
  return { works, combinations, held, mayOf: () => all }
}

function seenWorks(
  report: MeetingReport,
  works: readonly Work[],
  sight: Sight,
): Pick<Eyes, 'works' | 'combinations' | 'held'> {
  const byId = new Map(works.map((work) => [work.id, work]))
  return {
    works: report.works.filter(({ id }) => sight.isShown(id)).map(sight.work),
    combinations: report.combinations.flatMap((combination) => {
      const members = combination.works.flatMap((id) => byId.get(id) ?? [])
      return combinationAsSeen(combination, members, sight) ?? []
    }),
    held: heldOf(report.works, sight),
  }
}

/** Whoever meets in one of these is told of the works of others in it. */
function groupsOf({ points, combinations }: MeetingReport): (readonly WorkId[])[] {
  return [
    ...points.flatMap(({ works }) => (works === null ? [] : [works])),
    ...combinations.map((one) => one.works),
  ]
}

function passedBy(report: MeetingReport, { mayOf, inside, ...seen }: Eyes): MeetingReport {
  const shown = new Set(seen.works.map(({ id }) => id))
  const tell =
    <What extends object>(rules: FieldRules<What>) =>
    ({ what, works }: About<What>): About<What> => ({
      what: asSeen(rules, what, { ...mayOf(works), inside }),
      works: works && works.filter((id) => shown.has(id)),
    })
  const decision = tell(fieldRules.reportDecision)
  const agreement = tell<ReportAgreement>(fieldRules.reportAgreement)
  const escalation = tell(fieldRules.reportEscalation)
  const topic = tell<ReportTopic>(fieldRules.reportTopic)
  const verdict = tell<ReportVerdict>(fieldRules.reportVerdict)
  const pointOf = (point: ReportPoint): ReportPoint => ({
    ...topic(point),
    shows: point.shows.filter((id) => shown.has(id)),
    combination: point.combination,
    isGone: point.isGone,
    decisions: point.decisions.map(decision),
    agreements: point.agreements.map(agreement),
    escalations: point.escalations.map(escalation),
    verdicts: point.verdicts.map(verdict),
  })
  const { project, body, day, parties, there, points, decisions, agreements, openBefore, escalations } =
    report
  const said = [...points, ...decisions, ...agreements, ...openBefore, ...escalations]
  return {
    ...{ project, body, day, parties },
    there: inside ? there : { ...there, people: null, guests: null },
    points: points.map(pointOf),
    decisions: decisions.map(decision),
    agreements: agreements.map(agreement),
    openBefore: openBefore.map(agreement),
    escalations: escalations.map(escalation),
    ...seen,
    untold: said.filter(({ works }) => !mayOf(works).agreed).length,
  }
}
