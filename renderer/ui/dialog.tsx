/** A question or explanation over the window; Esc and the button close it, focus returns where it was. */
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
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
}

export function Dialog({ title, isOpen, onClose, children, actions, wide = false }: DialogProps) {
  const t = useWords(words)
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
      className={styles.overlay ?? ''}
    >
      <Modal className={`${styles.modal ?? ''} ${wide ? (styles.wide ?? '') : ''}`}>
        <AriaDialog className={styles.dialog ?? ''}>
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
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
