/** The aanleversjabloon of a party the project knows: its current works in a workbook to fill in and send back. */
import type { Party } from '../../../shared/domain/party.ts'
import { useLanguage } from '../../state/index.ts'
import { MadeFileButton, useWords } from '../../ui/index.ts'
import { words } from './words.ts'

interface PartyTemplateProps {
  readonly parties: readonly Party[]
  readonly partyName: string
}

export function PartyTemplate({ parties, partyName }: PartyTemplateProps) {
  const t = useWords(words)
  const language = useLanguage()
  const party = parties.find(({ name }) => name.toLowerCase() === partyName.trim().toLowerCase())
  if (party === undefined) return null
  return (
    <MadeFileButton
      key={party.id}
      call="party.template"
      input={{ party: party.id, language }}
      label={t.template}
      look="quiet"
    />
  )
}
