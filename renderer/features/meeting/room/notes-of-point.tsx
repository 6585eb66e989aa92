/** What is said of a point, for the minutes; and what who leads writes for themselves, which stands elsewhere. */
import { useCommand } from '../../../api/index.ts'
import { FailureInPlace, useWords } from '../../../ui/index.ts'
import type { AgendaPoint } from '../../../../shared/domain/agenda.ts'
import { KeptText } from '../kept-text.tsx'
import { words } from '../words.ts'
import styles from './room.module.css'

interface NotesProps {
  readonly point: AgendaPoint
}

export function NotesOfPoint({ point: { id, notes } }: NotesProps) {
  const t = useWords(words)
  const { run, failure } = useCommand('agenda.note')
  return (
    <div className={styles.notes}>
      <KeptText
        label={t.notes}
        help={t.notesHelp}
        lines={2}
        name={`notes ${id}`}
        kept={notes}
        onKeep={async (text, was) => (await run({ id, notes: text, was: { notes: was } })).ok}
      />
      <FailureInPlace failure={failure} />
    </div>
  )
}

export function OwnNotesOfPoint({ point: { id, ownNotes } }: NotesProps) {
  const t = useWords(words)
  const { run, failure } = useCommand('agenda.note')
  return (
    <div className={styles.notes}>
      <KeptText
        label={t.ownNotes}
        help={t.ownNotesHelp}
        lines={3}
        name={`own notes ${id}`}
        kept={ownNotes}
        onKeep={async (text, was) => (await run({ id, ownNotes: text, was: { ownNotes: was } })).ok}
      />
      <FailureInPlace failure={failure} />
    </div>
  )
}
