/** What can be pressed. One look for every weight of action. */
import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `main` once per panel; `plain` for most; `quiet` in bars; `danger` for what throws away. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger'
  /** For who has to move the focus here. */
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${styles.button ?? ''} ${styles[look] ?? ''}`} />
}
