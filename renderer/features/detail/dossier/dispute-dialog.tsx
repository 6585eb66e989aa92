/** Who disputes a fact, and why. */
import { z } from 'zod'
import { useCommand, useProject } from '../../../api/index.ts'
import { Choice, Field, useWords } from '../../../ui/index.ts'
import { useWritten } from '../../../ui/use-written.ts'
import { Dispute, type Fact } from '../../../../shared/domain/fact.ts'
import { PartyId } from '../../../../shared/domain/ids.ts'
import { WrittenDialog } from '../written-dialog.tsx'
import { words } from './words.ts'

const Draft = z.object({ by: PartyId.nullable(), reason: z.string() })

interface DisputeDialogProps {
  readonly fact: Fact
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept it. */
export function DisputeDialog({ fact: { id, text }, onClose }: DisputeDialogProps) {
  const t = useWords(words)
  const { project } = useProject()
  const command = useCommand('fact.dispute')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `dispute ${id}`,
    shape: Draft,
    initial: { by: null, reason: '' },
    by: [command],
    store: (typed) => {
      const dispute = Dispute.safeParse(typed).data
      return dispute === undefined ? null : command.run({ id, dispute })
    },
    onClose,
  })
  return (
    <WrittenDialog title={t.dispute} keep={t.keepDispute} {...form} onClose={onClose}>
      <p>{text}</p>
      <Choice<PartyId | 'nobody'>
        label={t.disputer}
        options={[
          { value: 'nobody', label: t.nobodyInParticular },
          ...(project?.parties ?? []).map(({ id: value, name: label }) => ({ value, label })),
        ]}
        value={draft.by ?? 'nobody'}
        onChange={(by) => change({ by: by === 'nobody' ? null : by })}
      />
      <Field
        label={t.disputeReason}
        lines={2}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        error={isAsked && draft.reason.trim() === '' ? t.disputeReasonEmpty : null}
      />
    </WrittenDialog>
  )
}
