/** Asks in which body something is decided before it is done, and why. */
import type { Decided } from '../../../shared/domain/decision.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { ReasonDialog } from '../reason-dialog.tsx'
import { useWords } from '../words.ts'
import { DecidedFields } from './decided-fields.tsx'
import { useDecided, type DecidedAbout } from './use-decided.ts'
import { words } from './words.ts'

interface DecidedDialogProps {
  readonly title: string
  /** On the button that does it. */
  readonly keep: string
  /** Under which the reason is kept until it is stored. */
  readonly keptAs: string
  readonly about: DecidedAbout
  readonly isBusy: boolean
  readonly failure: Message | null
  /** Answers whether it was done. */
  readonly onDecided: (decided: Decided) => Promise<boolean>
  readonly onClose: () => void
}

/** Open as long as it is rendered. */
export function DecidedDialog({
  title,
  keep,
  keptAs,
  about,
  isBusy,
  failure,
  onDecided,
  onClose,
}: DecidedDialogProps) {
  const t = useWords(words)
  const { draft, take } = useDecided(about)
  return (
    <ReasonDialog
      title={title}
      keep={keep}
      keptAs={keptAs}
      help={t.why}
      note={t.keptWith}
      isBusy={isBusy}
      failure={failure}
      onKeep={async (reason) => {
        const decided = take(reason)
        return decided != null && (await onDecided(decided))
      }}
      onClose={onClose}
    >
      <DecidedFields draft={draft} />
    </ReasonDialog>
  )
}
