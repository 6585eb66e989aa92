/** Sentences that appear for a moment at the foot of the window: what failed, and what was done. */
import { create } from 'zustand'
import type { Message } from '../../shared/domain/message.ts'

export interface Notice {
  readonly id: number
  readonly kind: 'failure' | 'done'
  readonly message: Message
}

interface Notices {
  readonly notices: readonly Notice[]
  /** Failures stay until put away or solved; what was done goes by itself. The same sentence never stands twice. */
  readonly notify: (kind: Notice['kind'], message: Message) => void
  readonly putAway: (id: number) => void
  /** Something succeeded: what failed before it no longer needs to be said. */
  readonly solve: () => void
}

let lastId = 0
const most = 4

export const useNotices = create<Notices>()((set) => ({
  notices: [],
  notify: (kind, message) =>
    set(({ notices }) => {
      const others = notices.filter((notice) => JSON.stringify(notice.message) !== JSON.stringify(message))
      return { notices: [...others, { id: ++lastId, kind, message }].slice(-most) }
    }),
  putAway: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  solve: () => set(({ notices }) => ({ notices: notices.filter(({ kind }) => kind !== 'failure') })),
}))
