/** Sentences that appear for a moment at the foot of the window: what failed, and what was done. */
import { create } from 'zustand'
import type { Bilingual } from '../../shared/domain/language.ts'
import type { Message } from '../../shared/domain/message.ts'

/** Where a notice leads, as its button. */
export interface NoticeWay {
  readonly says: Bilingual
  readonly go: () => void
}

export interface Notice {
  readonly id: number
  readonly kind: 'failure' | 'done'
  readonly message: Message
  readonly way: NoticeWay | null
}

interface Notices {
  readonly notices: readonly Notice[]
  /** Failures stay until put away or solved; what was done goes by itself. The same sentence never stands twice. */
  readonly notify: (kind: Notice['kind'], message: Message, way?: NoticeWay) => void
  readonly putAway: (id: number) => void
  /** Something succeeded: what failed before it no longer needs to be said. */
  readonly solve: () => void
}

let lastId = 0
const most = 4

export const useNotices = create<Notices>()((set) => ({
  notices: [],
  notify: (kind, message, way) =>
    set(({ notices }) => {
      const others = notices.filter((notice) => JSON.stringify(notice.message) !== JSON.stringify(message))
      return { notices: [...others, { id: ++lastId, kind, message, way: way ?? null }].slice(-most) }
    }),
  putAway: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  solve: () => set(({ notices }) => ({ notices: notices.filter(({ kind }) => kind !== 'failure') })),
}))
