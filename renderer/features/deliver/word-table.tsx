/** What the party's own words mean to us: its phases for how firm a plan is, its disciplines for ours. */
import { Discipline, disciplines } from '../../../shared/domain/discipline.ts'
import type { Mapping, TableMapping } from '../../../shared/domain/delivery.ts'
import type { Question } from '../../../shared/domain/draft.ts'
import { Firmness, firmnessNames } from '../../../shared/domain/firmness.ts'
import { Button, Choice, useSay, useWords } from '../../ui/index.ts'
import { correctDiscipline, correctPhase, questionAbout } from './corrections.ts'
import { answer, correct, settle } from './reading.ts'
import { words } from './words.ts'
import styles from './column-table.module.css'

interface WordTableProps {
  readonly how: TableMapping
  readonly mapping: Mapping
  /** Open questions about this table. */
  readonly questions: readonly Question[]
}

export function PhaseWords({ how, mapping, questions }: WordTableProps) {
  const t = useWords(words)
  const say = useSay()
  return (
    <WordTable
      about="phase"
      word={t.phaseWord}
      means={t.phaseMeans}
      labelFor={t.phaseFor}
      meanings={how.phases}
      options={Firmness.options.map((value) => ({ value, label: say(firmnessNames[value]) }))}
      questions={questions}
      onChoose={(word, chosen) => {
        settle(how, ['phase'], word)
        correct(correctPhase(mapping, how, word, chosen))
      }}
    />
  )
}

export function DisciplineWords({ how, mapping, questions }: WordTableProps) {
  const t = useWords(words)
  const say = useSay()
  return (
    <WordTable
      about="discipline"
      word={t.disciplineWord}
      means={t.discipline}
      labelFor={t.disciplineFor}
      meanings={how.disciplines}
      options={Discipline.options.map((value) => ({ value, label: say(disciplines[value].name) }))}
      questions={questions}
      onChoose={(word, chosen) => {
        settle(how, ['discipline'], word)
        correct(correctDiscipline(mapping, how, word, chosen))
      }}
    />
  )
}

interface MeaningsProps<Meaning extends string> {
  readonly about: 'phase' | 'discipline'
  readonly word: string
  readonly means: string
  readonly labelFor: (word: string) => string
  readonly meanings: Readonly<Record<string, Meaning>>
  readonly options: readonly { readonly value: Meaning; readonly label: string }[]
  readonly questions: readonly Question[]
  readonly onChoose: (word: string, chosen: Meaning) => void
}

/** Words that are asked about come first and stand out. */
function WordTable<Meaning extends string>(props: MeaningsProps<Meaning>) {
  const { about, word: heading, means, labelFor, meanings, options, questions, onChoose } = props
  const t = useWords(words)
  const say = useSay()
  const asked = questions.filter((question) => question.about === about)
  const all = new Set([...asked.flatMap(({ value }) => value ?? []), ...Object.keys(meanings)])
  if (all.size === 0) return null
  return (
    <table className={styles.columns}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">{means}</th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {[...all].map((word) => {
          const question = questionAbout(asked, about, word)
          const meaning = meanings[word] ?? null
          return (
            <tr key={word} data-asked={question !== undefined || undefined}>
              <th scope="row">{word}</th>
              <td>
                <Choice
                  label={labelFor(word)}
                  hideLabel
                  value={meaning}
                  placeholder={t.wordUnknown}
                  options={options}
                  onChange={(chosen) => onChoose(word, chosen)}
                />
                {question === undefined ? null : <p className={styles.why}>{say(question.message)}</p>}
              </td>
              <td>
                {question === undefined || meaning === null ? null : (
                  <Button onPress={() => void answer(question, meaning)}>{t.answerRight}</Button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
