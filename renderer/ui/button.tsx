/** What can be pressed. One look for every weight of action. */
import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import { useStanding } from '../api/index.ts'
import { useViewState } from '../state/index.ts'
import { useSay } from './words.ts'
import styles from './button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `main` once per panel; `plain` for most; `quiet` in bars; `danger` for what throws away. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger'
  /** For who has to move the focus here. */
  readonly ref?: Ref<HTMLButtonElement>
  /** What it does changes the project, or begins a change: switched off, with the reason, where that is only looked at. */
  readonly writes?: boolean
  /** The letter that presses it from anywhere in the window, shown on it. */
  readonly shortcut?: string
}

export function Button({ writes = false, ...props }: ButtonProps) {
  return writes ? <WritingButton {...props} /> : <PlainButton {...props} />
}

function WritingButton(props: PlainButtonProps) {
  const say = useSay()
  const { whyNot } = useStanding()
  if (whyNot === null) return <PlainButton {...props} />
  return (
    <span className={styles.off} title={say(whyNot)}>
      <PlainButton {...props} isDisabled aria-describedby={standingBarId} />
    </span>
  )
}

/** Where the window says why nothing can be changed. */
export const standingBarId = 'why-only-looked'

type PlainButtonProps = Omit<ButtonProps, 'writes'>

function PlainButton({ look = 'plain', shortcut, children, ...props }: PlainButtonProps) {
  // Who switched the letters off sees none.
  const hasLetters = useViewState((state) => state.letters)
  const letter = hasLetters ? shortcut : undefined
  return (
    <AriaButton
      {...props}
      {...(letter !== undefined && { 'data-letter': letter })}
      className={`${styles.button ?? ''} ${styles[look] ?? ''}`}
    >
      {(state) => (
        <>
          {typeof children === 'function' ? children(state) : children}
          {letter === undefined ? null : <Letter>{letter}</Letter>}
        </>
      )}
    </AriaButton>
  )
}

/** Seen on the button, and told to a screen reader as its key instead of as part of its name. */
function Letter({ children }: { readonly children: string }) {
  const tell = (letter: HTMLElement | null) => {
    const button = letter?.closest('button')
    button?.setAttribute('aria-keyshortcuts', children)
    return () => button?.removeAttribute('aria-keyshortcuts')
  }
  return (
    <kbd ref={tell} aria-hidden="true">
      {children}
    </kbd>
  )
}

/** Presses the button on screen that carries this letter; whether there was one. */
export function pressByLetter(letter: string): boolean {
  const selector = `button[data-letter="${CSS.escape(letter.toUpperCase())}"]:not(:disabled)`
  const button = document.querySelector<HTMLButtonElement>(selector)
  button?.focus()
  button?.click()
  return button !== null
}
