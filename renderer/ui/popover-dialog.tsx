/** A small dialog beside the button that opens it, in a `DialogTrigger`: it keeps the focus as a dialog over the window does. */
import { useRef, type ReactNode, type RefObject } from 'react'
import { Dialog, Popover, type PopoverProps } from 'react-aria-components'
import { useKeptFocus } from './use-kept-focus.ts'

export interface PopoverDialogProps {
  readonly label: string
  /** Where it opens, from the button. */
  readonly placement: NonNullable<PopoverProps['placement']>
  /** Of the box, and of what is in it. */
  readonly className: string | undefined
  readonly insideClassName: string | undefined
  /** Or what is made of how to close it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

export function PopoverDialog({
  label,
  placement,
  className,
  insideClassName,
  children,
}: PopoverDialogProps) {
  const box = useRef<HTMLElement>(null)
  return (
    <Popover placement={placement} className={className ?? ''}>
      <Dialog ref={box} aria-label={label} className={insideClassName ?? ''}>
        {({ close }) => (
          <Inside box={box} onClose={close}>
            {typeof children === 'function' ? children(close) : children}
          </Inside>
        )}
      </Dialog>
    </Popover>
  )
}

interface InsideProps {
  readonly box: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** There only while the dialog is open. */
function Inside({ box, onClose, children }: InsideProps) {
  useKeptFocus(box, onClose)
  return children
}
