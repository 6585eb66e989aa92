/** How a dispute about a fact ended, and on which day. */
import { z } from 'zod'
import { useCommand } from '../../../api/index.ts'
import { Field, useWords } from '../../../ui/index.ts'
import { DayField } from '../../../ui/day-field.tsx'
import { useWritten } from '../../../ui/use-written.ts'
import { Settlement, type Fact } from '../../../../shared/domain/fact.ts'
import { today } from '../../../../shared/time/today.ts'
import { WrittenDialog } from '../written-dialog.tsx'
import { words } from './words.ts'

const Draft = z.object({ text: z.string(), day: z.string() })

interface SettleDialogProps {
  readonly fact: Fact
  readonly onClose: () => void
}

/** Open as long as it is rendered; closes itself when the core has kept it. */
export function SettleDialog({ fact: { id, text, dispute }, onClose }: SettleDialogProps) {
  const t = useWords(words)
  const command = useCommand('fact.settle')
  const { draft, change, isAsked, form } = useWritten({
    keptAs: `settlement ${id}`,
    shape: Draft,
    initial: { text: '', day: today() },
    by: [command],
    store: (typed) => {
      const settlement = Settlement.safeParse(typed).data
      return settlement === undefined ? null : command.run({ id, settlement })
    },
    onClose,
  })
  return (
    <WrittenDialog title={t.settle} keep={t.keepSettlement} {...form} onClose={onClose}>
      <p>{text}</p>
      <p>{dispute?.reason}</p>
      <Field
        label={t.settlement}
        help={t.settlementHelp}
        lines={2}
        value={draft.text}
        onChange={(typed) => change({ text: typed })}
        error={isAsked && draft.text.trim() === '' ? t.settlementEmpty : null}
      />
      <DayField
        label={t.settlementDay}
        side="start"
        day={draft.day}
        onChange={(day) => change({ day })}
        problem={isAsked && draft.day === '' ? t.settlementDayEmpty : null}
      />
    </WrittenDialog>
  )
}
