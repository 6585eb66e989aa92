/** The foot of a dialog that decides something: that it can be undone, not doing it, and doing it. */
import { Button } from './button.tsx'
import { defineWords, useWords } from './words.ts'
import styles from './reason-dialog.module.css'

const words = defineWords({
  nl: {
    goesOn: 'Ctrl+Enter slaat op en gaat door.',
    stores: 'Ctrl+Enter slaat op.',
    undoable: 'Ongedaan maken kan met Ctrl+Z.',
    cancel: 'Annuleren',
    busy: 'Opslaan…',
  },
  en: {
    goesOn: 'Ctrl+Enter stores and goes on.',
    stores: 'Ctrl+Enter stores.',
    undoable: 'Undo with Ctrl+Z.',
    cancel: 'Cancel',
    busy: 'Saving…',
  },
})

export interface KeepActionsProps {
  /** What the main button says. */
  readonly keep: string
  /** Ctrl+Enter leads to the next that is to be decided; otherwise it only stores. */
  readonly goesOn: boolean
  readonly isBusy: boolean
  readonly onKeep: () => void
  readonly onCancel: () => void
}

export function KeepActions({ keep, goesOn, isBusy, onKeep, onCancel }: KeepActionsProps) {
  const t = useWords(words)
  return (
    <>
      <span className={styles.undoable}>
        {goesOn ? t.goesOn : t.stores} {t.undoable}
      </span>
      <Button onPress={onCancel}>{t.cancel}</Button>
      <Button writes look="main" onPress={onKeep} isPending={isBusy}>
        {isBusy ? t.busy : keep}
      </Button>
    </>
  )
}
