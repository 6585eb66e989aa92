/** A program that starts a thread, asks it one thing and has nothing more to do, for the test of calls between threads. */
import { startThread } from '../../electron/workers/calls/start-thread.ts'
import type { CallsAnswers } from './calls-thread.ts'

const thread = startThread<CallsAnswers>(new URL('./calls-thread.ts', import.meta.url), null, {})
process.stdout.write(String(await thread.call('steps', [0, 3])))
