/** Another window of the same program, on a second screen or in a second tab, changes the project: this one follows. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ask } from './ask.ts'
import { forgetEverything, refreshProject, whatIsShown } from './use-project.ts'

/** Milliseconds to the next try when the core cannot be reached, and at most after some tries. */
const firstPause = 1_000
const longestPause = 30_000

/**
 * Waits for changes as long as the window is looked at. A hidden tab does not: a browser keeps few lines open to one
 * program, and every tab that waits holds one. It catches up when it is looked at again.
 */
export function useFollowOthers(): void {
  const client = useQueryClient()
  useEffect(() => {
    let following: AbortController | null = null
    const followOrNot = () => {
      const isSeen = document.visibilityState === 'visible'
      if (isSeen === (following !== null)) return
      following?.abort()
      following = isSeen ? new AbortController() : null
      if (following) void follow(client, following.signal)
    }
    followOrNot()
    document.addEventListener('visibilitychange', followOrNot)
    return () => {
      document.removeEventListener('visibilitychange', followOrNot)
      following?.abort()
    }
  }, [client])
}

async function follow(client: QueryClient, signal: AbortSignal): Promise<void> {
  let pause = firstPause
  const isLeft = () => signal.aborted
  while (!isLeft()) {
    const shown = whatIsShown(client)
    const now = shown && (await ask('project.awaitChange', shown, { signal }).catch(() => null))
    if (isLeft()) return
    if (now === null || shown === null) {
      await aWhile(pause, signal)
      pause = Math.min(longestPause, pause * 2)
      continue
    }
    pause = firstPause
    if (now.file !== shown.file) await forgetEverything(client)
    else if (isOther(now, shown)) await refreshProject(client)
  }
}

function isOther(now: NonNullable<Shown>, shown: NonNullable<Shown>): boolean {
  return now.revision !== shown.revision || now.turn !== shown.turn || now.looks !== shown.looks
}

type Shown = ReturnType<typeof whatIsShown>

function aWhile(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}
