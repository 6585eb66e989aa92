/**
 * Ends the program with whoever started it. npm hands a signal on to the shell between it and us, and that shell may die
 * of it without a word: the program would live on, unseen, and hold the project file.
 */

const every = 1_000

/** Calls `end` once, when the process that started this one is gone. Only for a program started by an npm script. */
export function endWithParent(end: () => void, environment: NodeJS.ProcessEnv = process.env): void {
  if (environment['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, every)
  watch.unref()
}
