/** A question or explanation over the window; Esc and the button close it, focus stays in it and returns where it was. */
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { useKeptFocus } from './use-kept-focus.ts'
import { defineWords, useWords } from './words.ts'
import styles from './dialog.module.css'

const words = defineWords({ nl: { close: 'Sluiten' }, en: { close: 'Close' } })

export interface DialogProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode
  readonly wide?: boolean
  /** What Ctrl+Enter does, wherever in the dialog the focus is: what its main button does, without reaching for it. */
  readonly onConfirm?: () => void
}

export function Dialog({ title, isOpen, onClose, wide = false, ...inside }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className={styles.overlay ?? ''}
    >
      <Modal className={`${styles.modal ?? ''} ${wide ? (styles.wide ?? '') : ''}`}>
        <Inside title={title} onClose={onClose} {...inside} />
      </Modal>
    </ModalOverlay>
  )
}

/** There only while the dialog is open. */
function Inside({ title, onClose, children, actions, onConfirm }: Omit<DialogProps, 'isOpen' | 'wide'>) {
  const t = useWords(words)
  const box = useRef<HTMLElement>(null)
  useKeptFocus(box, onClose)
  const confirm = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || onConfirm === undefined) return
    event.preventDefault()
    event.stopPropagation()
    onConfirm()
  })
  // On the dialog itself: what was just opened, or lost what had the focus, has it there.
  useEffect(() => {
    const element = box.current
    const onKey = (event: KeyboardEvent) => confirm(event)
    element?.addEventListener('keydown', onKey, true)
    return () => element?.removeEventListener('keydown', onKey, true)
  }, [])
  return (
    <AriaDialog ref={box} className={styles.dialog ?? ''}>
      <div className={styles.inside}>
        <header className={styles.head}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <Button look="quiet" onPress={onClose} aria-label={t.close}>
            <Icon name="close" />
          </Button>
        </header>
        <div className={styles.body}>{children}</div>
        {actions === undefined ? null : <footer className={styles.foot}>{actions}</footer>}
      </div>
    </AriaDialog>
  )
}
