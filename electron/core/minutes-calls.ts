/** The minutes of a meeting as a file. */
import { exportFormats } from '../../shared/domain/export-format.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { message, say } from '../../shared/domain/message.ts'
import type { MeetingReport } from '../../shared/domain/meeting-report.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { makeMeetingReport } from '../../shared/plan/meeting/make-meeting-report.ts'
import { meetingReportAsSeen } from '../../shared/sharing/meeting-report-as-seen.ts'
import { viewerOf } from '../../shared/sharing/sight.ts'
import { sayDate } from '../../shared/time/say-period.ts'
import { today } from '../../shared/time/today.ts'
import { makePaperInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import { clusterWhereMeet } from './cluster-where-meet.ts'
import { groundOf } from './export-calls.ts'
import type { Handlers, JobRun } from './handlers.ts'
import { keepFile } from './keep-file.ts'
import type { OpenProject } from './open-project.ts'
import type { Snapshot } from './snapshot.ts'

export function minutesCalls(context: CoreContext): Handlers<'meeting.report'> {
  return {
    'meeting.report': async ({ meeting, format, language, withNames, forWhom }, run) => {
      const project = projectOf(context)
      const snapshot = await project.snapshot()
      run.report({ what: message('minutes.making'), done: 0, total: null })
      const whole = await wholeReport(project, snapshot, meeting, run)
      const { summary, works } = snapshot
      const report = meetingReportAsSeen(whole, viewerOf(forWhom, summary), { works, withNames })
      const ground = await groundOf(project, snapshot, report)
      const subject = { is: 'minutes', about: report } as const
      const input = { subject, language, format, ground, date: today() }
      const written = await makePaperInThread(input, { signal: run.signal })
      const { extension, mediaType } = exportFormats[format]
      const values = { body: whole.body.name, day: sayDate(whole.day, language) }
      const title = `${summary.name} - ${say(message('minutes.file', values), language)}`
      return keepFile(context, { title, extension, type: mediaType, ...written })
    },
  }
}

/** As who draws it up sees it: it did not pass the gate. Fails with `meeting.unknown`. */
async function wholeReport(
  project: OpenProject,
  { summary, works, parties, combinations, judgements }: Snapshot,
  id: MeetingId,
  run: JobRun,
): Promise<MeetingReport> {
  const { store } = project
  const [meetings, points, bodies, memberships, people] = await Promise.all([
    store.list('meeting'),
    store.list('agenda_point'),
    store.list('body'),
    store.list('membership'),
    store.list('person'),
  ])
  const [decisions, agreements, escalations, { packed }] = await Promise.all([
    store.list('decision'),
    store.list('agreement'),
    store.list('escalation'),
    project.packedOverlaps(run),
  ])
  const meeting = meetings.find((one) => one.id === id)
  if (meeting === undefined) throw new ExpectedFailure(message('meeting.unknown'))
  return makeMeetingReport({
    ...{ project: summary.name, works, parties, combinations, judgements },
    ...{ meeting, meetings, points, bodies, memberships, people, decisions, agreements, escalations },
    clusterOf: clusterWhereMeet(packed),
  })
}
