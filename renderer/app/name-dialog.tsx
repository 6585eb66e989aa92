/** Asks who is at the keyboard: before the first thing that is kept, and when a person wants another name. */
import { useEffect, useState } from 'react'
import { useOwnName } from '../api/index.ts'
import { askNameFirst, nameAnswered, useAskingName } from '../state/index.ts'
import { Button, Dialog, FailureInPlace, Field, useWords } from '../ui/index.ts'
import { words } from './words.ts'

export function NameDialog() {
  const { is } = useAskingName()
  useEffect(askNameFirst, [])
  return is === 'nothing' ? null : <Question isFirst={is === 'first'} />
}

function Question({ isFirst }: { readonly isFirst: boolean }) {
  const t = useWords(words)
  const { person, keep, isBusy, failure } = useOwnName()
  const [typed, setTyped] = useState(person?.name ?? '')
  const name = typed.trim()
  const submit = async () => {
    if (name !== '' && !isBusy && (await keep(name))) nameAnswered()
  }
  return (
    <Dialog
      title={t.nameTitle}
      isOpen
      onClose={nameAnswered}
      onConfirm={() => void submit()}
      actions={
        <>
          <Button onPress={nameAnswered}>
            {isFirst ? t.nameLater(person?.machineUser ?? '') : t.nameCancel}
          </Button>
          <Button look="main" onPress={() => void submit()} isDisabled={name === ''} isPending={isBusy}>
            {t.nameKeep}
          </Button>
        </>
      }
    >
      <p>{isFirst ? t.nameWhyFirst : t.nameWhy}</p>
      <FailureInPlace failure={failure} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Field
          label={t.nameField}
          help={t.nameHelp}
          value={typed}
          onChange={setTyped}
          maxLength={80}
          autoComplete="name"
        />
      </form>
    </Dialog>
  )
}
