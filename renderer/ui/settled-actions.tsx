/** What can be done with something that was written down and is watched: its state, changing it, and taking it away. */
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Choice } from './choice.tsx'
import styles from './desk.module.css'

interface SettledActionsProps<State extends string> {
  /** Of the choice of state, and of the two buttons as they are heard. */
  readonly stateLabel: string
  readonly states: readonly { readonly value: State; readonly label: string }[]
  readonly state: State
  readonly isBusy: boolean
  readonly onSettle: (state: State) => void
  readonly change: Said
  readonly remove: Said
}

/** `heard` says besides what it is about: several stand under each other. */
interface Said {
  readonly label: string
  readonly heard: string
  readonly onPress: () => void
}

export function SettledActions<State extends string>({
  stateLabel,
  states,
  state,
  isBusy,
  onSettle,
  change,
  remove,
}: SettledActionsProps<State>): ReactNode {
  return (
    <div className={styles.actions}>
      <Choice
        label={stateLabel}
        hideLabel
        options={states}
        value={state}
        isDisabled={isBusy}
        onChange={onSettle}
      />
      {[change, remove].map(({ label, heard, onPress }) => (
        <Button writes key={label} look="quiet" isDisabled={isBusy} aria-label={heard} onPress={onPress}>
          {label}
        </Button>
      ))}
    </div>
  )
}
