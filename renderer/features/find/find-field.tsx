/** The one search field of the window: what is typed narrows the works, and under it stands what it may mean, to go there. */
import { useCallback, useState, type FocusEvent } from 'react'
import { Autocomplete, Button, Input, SearchField } from 'react-aria-components'
import { useAreOverlapsLookedFor, useWorks } from '../../api/index.ts'
import { useViewState } from '../../state/index.ts'
import { Icon, useWords } from '../../ui/index.ts'
import { FoundPanel } from './found-panel.tsx'
import { useReadAhead } from './use-read-ahead.ts'
import { words } from './words.ts'
import styles from './find.module.css'

export interface FindFieldProps {
  /** Of the input, for who leads there. */
  readonly id: string
  /** Went to something that was found: where the keys belong now is not here. */
  readonly onGone: () => void
}

export function FindField({ id, onGone }: FindFieldProps) {
  const t = useWords(words)
  const text = useViewState((state) => state.filter.text)
  const changeFilter = useViewState((state) => state.changeFilter)
  useReadAhead(useWorks().works, useAreOverlapsLookedFor())
  const [isWanted, want] = useState(false)
  const [isListed, setListed] = useState(false)
  const isOpen = isWanted && text.trim() !== ''
  const change = (value: string) => {
    want(true)
    changeFilter({ text: value })
  }
  const gone = useCallback(() => {
    want(false)
    onGone()
  }, [onGone])
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) want(false)
  }
  /** Enter without a choice in the list: narrowing was all that was wanted. */
  const submit = () => {
    if (document.getElementById(id)?.hasAttribute('aria-activedescendant') !== true) want(false)
  }
  return (
    <Autocomplete inputValue={text} onInputChange={change} disableAutoFocusFirst>
      <div role="presentation" className={styles.place} onBlur={leave}>
        <SearchField
          className={styles.field ?? ''}
          aria-label={t.label}
          onSubmit={submit}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') want(true)
            event.continuePropagation()
          }}
        >
          <Icon name="search" />
          <Input
            id={id}
            placeholder={t.search}
            role="combobox"
            aria-haspopup="listbox"
            aria-expanded={isOpen && isListed}
          />
          <Button className={styles.clear ?? ''}>
            <Icon name="close" />
          </Button>
        </SearchField>
        {isOpen ? <FoundPanel text={text} onListed={setListed} onGone={gone} /> : null}
      </div>
    </Autocomplete>
  )
}
