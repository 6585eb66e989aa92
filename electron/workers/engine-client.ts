/** The thread in which a project stays awake, as the core asks it: one question at a time. */
import { startThread, type Thread } from './calls/start-thread.ts'
import type { EngineQuestions } from './engine-messages.ts'

/** Aborting a question, and a bug, end the thread. */
export type EngineThread = Thread<EngineQuestions>

export function startEngineThread(): EngineThread {
  return startThread(new URL('./engine-thread.ts', import.meta.url), null)
}
