/** The fields that go with a verdict: until when with "not now", who and by when with "find out"; others have none. */
import { Field, useWords } from '../../ui/index.ts'
import { DayField } from '../../ui/day-field.tsx'
import type { Verdict } from '../../../shared/domain/judgement-verdict.ts'
import { unread, type TermsDraft, type TermsProblems } from './terms-draft.ts'
import { words } from './words.ts'

export interface TermsFieldsProps {
  readonly verdict: Verdict
  readonly draft: TermsDraft
  readonly onChange: (draft: TermsDraft) => void
  readonly problems: TermsProblems
}

export function TermsFields({ verdict, draft, onChange, problems }: TermsFieldsProps) {
  const t = useWords(words)
  const dayField = (of: 'until' | 'due', side: 'start' | 'end') => (
    <DayField
      label={t.terms[of]}
      side={side}
      day={draft[of] === unread ? '' : draft[of]}
      onChange={(day, text) => onChange({ ...draft, [of]: day === '' && text.trim() !== '' ? unread : day })}
      {...(of === 'until' && { help: t.untilHelp })}
      problem={problems[of] === undefined ? null : t.dayProblems[problems[of]]}
    />
  )
  switch (verdict) {
    case 'setAside':
      return dayField('until', 'start')
    case 'investigate':
      return (
        <>
          <Field label={t.terms.who} value={draft.who} onChange={(who) => onChange({ ...draft, who })} />
          {dayField('due', 'end')}
        </>
      )
    case 'pickUp':
    case 'rejected':
      return null
  }
}
