/** Before the first command of this window it is asked under which name it is kept, where nobody said so on this machine yet. */
import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { ask } from './ask.ts'

export const ownName = queryOptions({
  queryKey: ['person.read'],
  queryFn: ({ signal }) => ask('person.read', {}, { signal }),
})

type Asking = () => Promise<void>
let asking: Asking | null = null

/** Who asks for the name, from now on: it resolves when the command may go on, with a name or without. Answers how to stop. */
export function askNameBy(how: Asking): () => void {
  asking = how
  return () => {
    if (asking === how) asking = null
  }
}

/** Resolves when it is known under which name a command is kept. */
export async function nameFirst(client: QueryClient): Promise<void> {
  if (asking === null) return
  const { name } = await client.query({ ...ownName, staleTime: 'static' })
  if (name === null) await asking()
}
