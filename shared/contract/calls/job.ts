/** Long work that was started. */
import { z } from 'zod'
import { control, query } from '../call.ts'
import { JobId, JobState } from '../job.ts'
import { nothing } from './several-calls.ts'

export const jobCalls = {
  'job.read': query(null, z.object({ job: JobId }), JobState),
  'job.cancel': control(z.object({ job: JobId }), nothing),
} as const
