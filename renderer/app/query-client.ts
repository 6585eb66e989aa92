/** How answers of the core are remembered: until the project changes, since nothing else can change them. */
import { MutationCache, QueryClient } from '@tanstack/react-query'
import { failureOf } from '../api/index.ts'
import { useNotices } from '../state/index.ts'

/**
 * One for the window. What fails is said in the place that asked; the foot of the window says it only when that place
 * is gone by then. Once something succeeds, failures at the foot are of the past.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 60_000,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        structuralSharing: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
    mutationCache: new MutationCache({
      onSuccess: () => useNotices.getState().solve(),
      onError: (error, _input, _context, { meta }) => {
        const isSeen = meta?.['isSeen'] as (() => boolean) | undefined
        if (isSeen?.() || (error instanceof DOMException && error.name === 'AbortError')) return
        const failure = failureOf(error, 'window')
        if (failure !== null) useNotices.getState().notify('failure', failure)
      },
    }),
  })
}
