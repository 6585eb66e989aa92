/** The name under which what is done on this machine is kept, and another one. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Message } from '../../shared/domain/message.ts'
import type { OwnNameNow } from '../../shared/domain/own-name.ts'
import { failureOf } from './failure-of.ts'
import { ownName } from './name-first.ts'
import { useControl } from './use-command.ts'

export function useOwnName(): {
  /** Null while it is not known. */
  readonly person: OwnNameNow | null
  /** Whether it is kept by now. */
  readonly keep: (name: string) => Promise<boolean>
  readonly isBusy: boolean
  readonly failure: Message | null
} {
  const client = useQueryClient()
  const { data, error } = useQuery(ownName)
  const { run, isBusy, failure } = useControl('person.keep')
  const keep = async (name: string) => {
    const kept = await run({ name })
    if (kept.ok) client.setQueryData(ownName.queryKey, kept.value)
    return kept.ok
  }
  return { person: data ?? null, keep, isBusy, failure: failure ?? failureOf(error, 'person.read') }
}
