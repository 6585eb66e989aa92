/** How answers of the core are remembered: until the project changes, since nothing else can change them. */
import { MutationCache, QueryClient } from '@tanstack/react-query'
import { failureOf } from '../api/index.ts'
import { useNotices } from '../state/index.ts'

/** One for the window. Every command, control or job that fails is also said at the foot of the window. */
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
      onError: (error) => {
        if (error instanceof DOMException && error.name === 'AbortError') return
        const failure = failureOf(error, 'window')
        if (failure !== null) useNotices.getState().notify('failure', failure)
      },
    }),
  })
}
