/** People who judge in tests: they say what the program would keep of it, on the facts as they are at that moment. */
import { JudgementId, type ConversationId, type WorkId } from '../../shared/domain/ids.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import { noTerms, type Verdict, type VerdictTerms } from '../../shared/domain/judgement-verdict.ts'
import { defaultOverlapSettings as settings, type OverlapAnswer } from '../../shared/domain/overlap.ts'
import { whatIsJudged } from '../../shared/overlap/judgements/what-is-judged.ts'
import type { OverlapProject } from '../../shared/overlap/prepared-project.ts'
import { readOverlaps } from '../../shared/overlap/read-overlaps.ts'
import { projectOf, type PlacedWork } from './some-works.ts'

export function readAll(project: OverlapProject): OverlapAnswer {
  return readOverlaps(project, settings, { pairsOnly: false })
}

/** The same decisions about other works. */
export function withWorks(
  { judgements, combinations }: OverlapProject,
  placed: readonly PlacedWork[],
): OverlapProject {
  return projectOf(placed, { judgements, combinations })
}

/** What was done with each cluster, in a word. */
export function statuses(project: OverlapProject) {
  return readAll(project).clusters.map(({ id, works, status }) => ({ id, works, is: status.is }))
}

let spoken = 0

/** The project after one verdict on these works; earlier judgements of the same pairs are replaced. */
export function judging(
  project: OverlapProject,
  works: readonly WorkId[],
  verdict: Verdict = 'setAside',
  reason = 'Te duur',
  terms: Partial<VerdictTerms> = {},
): OverlapProject {
  const { pairs, isOneConversation } = whatIsJudged(project, readAll(project), works)
  const conversation = isOneConversation ? (nextId() as string as ConversationId) : null
  const now = pairs.map(({ a, b, facts }): Judgement => ({
    id: nextId(),
    a,
    b,
    verdict,
    ...noTerms,
    ...terms,
    reason,
    actor: 'coördinator',
    meeting: null,
    at: '2026-11-01T10:00:00.000Z',
    facts,
    conversation,
  }))
  const again = new Set(now.map(({ a, b }) => `${a} ${b}`))
  const others = project.judgements.filter(({ a, b }) => !again.has(`${a} ${b}`))
  return { ...project, judgements: [...others, ...now] }
}

/** Every cluster of the project judged, each as one conversation. */
export function judgingAll(project: OverlapProject): OverlapProject {
  return readAll(project).clusters.reduce((judged, { works }) => judging(judged, works), project)
}

function nextId(): JudgementId {
  spoken += 1
  return JudgementId.parse(`01900000-0000-7000-8006-${String(spoken).padStart(12, '0')}`)
}
