/** How the letters of a table are written. */
import { Choice, useWords } from '../../ui/index.ts'
import { words } from './words.ts'

const usual = ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15', 'utf-16le', 'cp437', 'cp850']

interface EncodingChoiceProps {
  readonly value: string | null
  readonly onChange: (encoding: string) => void
  readonly label?: string
}

export function EncodingChoice({ value, onChange, label }: EncodingChoiceProps) {
  const t = useWords(words)
  const all = new Set(usual)
  if (value !== null) all.add(value)
  return (
    <Choice
      label={label ?? t.encoding}
      value={value}
      onChange={onChange}
      options={[...all].map((encoding) => ({ value: encoding, label: encoding }))}
    />
  )
}
