/** A question a file leaves open, asked in place with the likely answer chosen. */
import { useState } from 'react'
import type { Mapping } from '../../../shared/domain/delivery.ts'
import type { Draft, Question } from '../../../shared/domain/draft.ts'
import { Button, Choice, Icon, useSay, useWords } from '../../ui/index.ts'
import { sheetName, sheetsInUse, sheetsOf } from './corrections.ts'
import { CrsChoice } from './crs-choice.tsx'
import { EncodingChoice } from './encoding-choice.tsx'
import { answer } from './reading.ts'
import { words } from './words.ts'
import styles from './question-card.module.css'

interface QuestionCardProps {
  readonly question: Question
  readonly mapping: Mapping
  readonly draft: Draft
}

export function QuestionCard({ question, mapping, draft }: QuestionCardProps) {
  const t = useWords(words)
  const say = useSay()
  /* Of sheets and layers those are proposed that are in use. */
  const proposal = question.about === 'sheet' ? sheetsInUse(mapping, question.file) : question.proposal
  const [given, setGiven] = useState(proposal)
  /* No sheet at all is an answer, no column is one that its own table gives. */
  const isKnown =
    (given !== null && given !== '') || question.about === 'columns' || question.about === 'sheet'
  const canBeUnknown = question.about === 'crs'
  return (
    <div className={styles.card} role="group" aria-label={t.question} data-question="">
      <p className={styles.asked}>
        <Icon name="warning" />
        {say(question.message)}
      </p>
      <div className={styles.answer}>
        <AnswerField question={question} mapping={mapping} draft={draft} given={given} onGive={setGiven} />
        <Button
          look="main"
          isDisabled={!isKnown && !canBeUnknown}
          onPress={() => void answer(question, given ?? '')}
        >
          {!isKnown && canBeUnknown ? t.answerNoPlace : given === proposal ? t.answerRight : t.answerGive}
        </Button>
      </div>
    </div>
  )
}

interface AnswerFieldProps extends QuestionCardProps {
  readonly given: string | null
  readonly onGive: (answer: string | null) => void
}

/** What can be answered depends on what is asked; columns are answered in their own table below the question. */
function AnswerField({ question, mapping, draft, given, onGive }: AnswerFieldProps) {
  const t = useWords(words)
  switch (question.about) {
    case 'crs':
      return <CrsChoice label={t.answer} value={given} onChange={onGive} likely={question.choices ?? []} />
    case 'encoding':
      return <EncodingChoice label={t.answer} value={given} onChange={onGive} />
    case 'headerRow':
      return (
        <Choice
          label={t.answer}
          value={given}
          onChange={onGive}
          options={[
            { value: '0', label: t.headerRowNone },
            ...topRowsOf(draft, question).map((cells, index) => ({
              value: String(index + 1),
              label: `${t.headerRowIs(index + 1)}: ${cells.filter(Boolean).slice(0, 4).join(' · ')}`,
            })),
          ]}
        />
      )
    case 'sheet':
      return <SheetTicks question={question} mapping={mapping} given={given ?? ''} onGive={onGive} />
    case 'parts':
      return <Button onPress={() => void answer(question, 'apart')}>{t.answerApart}</Button>
    case 'columns':
    case 'unit':
    case 'phase':
    case 'discipline':
    case 'match':
      return null
  }
}

interface SheetTicksProps {
  readonly question: Question
  readonly mapping: Mapping
  readonly given: string
  readonly onGive: (answer: string) => void
}

/** Several sheets or layers may hold works, so each can be ticked. */
function SheetTicks({ question, mapping, given, onGive }: SheetTicksProps) {
  const ticked = sheetsOf(given)
  const sheets = mapping.tables.filter(({ file }) => file === question.file).map(sheetName)
  const tick = (sheet: string, isOn: boolean) =>
    onGive(sheets.filter((one) => (one === sheet ? isOn : ticked.includes(one))).join('\n'))
  return (
    <ul className={styles.ticks}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={ticked.includes(sheet)}
              onChange={(event) => tick(sheet, event.target.checked)}
            />
            {sheet}
          </label>
        </li>
      ))}
    </ul>
  )
}

function topRowsOf(draft: Draft, question: Question): readonly (readonly string[])[] {
  const asked = draft.tables.find(({ file, sheet }) => file === question.file && sheet === question.sheet)
  return asked?.topRows ?? []
}
