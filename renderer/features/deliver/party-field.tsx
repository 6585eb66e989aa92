/** The party: one the project knows, or the name of a new one. */
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import type { Party } from '../../../shared/domain/party.ts'
import { Icon, useWords } from '../../ui/index.ts'
import { words } from './words.ts'
import styles from './party-field.module.css'

interface PartyFieldProps {
  readonly parties: readonly Party[]
  readonly value: string
  readonly onChange: (name: string) => void
  readonly error: string | null
}

export function PartyField({ parties, value, onChange, error }: PartyFieldProps) {
  const t = useWords(words)
  const typed = value.trim().toLowerCase()
  const isNew = typed !== '' && !parties.some(({ name }) => name.toLowerCase() === typed)
  return (
    <ComboBox
      className={styles.field ?? ''}
      allowsCustomValue
      menuTrigger="focus"
      inputValue={value}
      onInputChange={onChange}
      isInvalid={error !== null}
      defaultItems={parties}
    >
      <Label className={styles.label ?? ''}>{t.party}</Label>
      <div className={styles.box}>
        <Input className={styles.input ?? ''} placeholder={t.partyHint} />
        {parties.length === 0 ? null : (
          <Button className={styles.down ?? ''}>
            <Icon name="down" />
          </Button>
        )}
      </div>
      {isNew && parties.length > 0 ? (
        <Text slot="description" className={styles.help ?? ''}>
          {t.partyNew}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
      <Popover className={styles.popover ?? ''}>
        <ListBox<Party> className={styles.list ?? ''}>
          {(party) => (
            <ListBoxItem id={party.id} textValue={party.name} className={styles.option ?? ''}>
              {party.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
