/** Why a project is only looked at, and what lies beside it, in sentences: for the terminal and for the window alike. */
import type { FileStanding } from './file-standing.ts'
import { message, type Message, type MessageKey } from './message.ts'

const sentences = {
  written: null,
  readOnly: 'store.readOnly',
  diskFull: 'store.diskFull',
  inUse: 'store.inUseSomewhere',
  asked: 'store.onlyLooked',
  datedCopy: 'copy.looked',
  takenOver: 'store.inUseSomewhere',
} as const satisfies Record<FileStanding['access'], MessageKey | null>

/** Empty for a project that is written in and lies alone. */
export function whyOnlyLooked(file: string, standing: FileStanding): Message[] {
  const reason = reasonOf(file, standing)
  return [
    ...(reason === null ? [] : [reason]),
    ...standing.copiesBeside.map(({ file: copy, changedAt: when }) =>
      message('core.copyBeside', { copy, when }),
    ),
  ]
}

/** The sentence that a command fails with; null where it does not. */
export function reasonOf(
  file: string,
  { access, claim }: Pick<FileStanding, 'access' | 'claim'>,
): Message | null {
  const key = sentences[access]
  if (key === null) return null
  if (key !== 'store.inUseSomewhere' || claim === null) return message(key, { file })
  const { actor: who, machine, since } = claim
  return message('store.inUse', { file, who, machine, since })
}
