/** What parties said of one kansengebied, side by side: a column for each, a row for each topic. Who said nothing is named. */
import type { PartyId } from '../../shared/domain/ids.ts'
import type { PreparationAnswer } from '../../shared/domain/preparation-answer.ts'
import { PreparationTopic, preparationTopics } from '../../shared/domain/preparation.ts'
import { usePartyNames } from '../api/index.ts'
import { useScrollStop } from './use-scroll-stop.ts'
import { defineWords, useSay, useWords } from './words.ts'
import styles from './answers-table.module.css'

const words = defineWords({
  nl: {
    caption: (area: string) => `Wat partijen inbrengen: ${area}`,
    topic: 'Onderwerp',
    notYet: (names: string) => `Nog geen antwoord van ${names}.`,
    about: (year: number) => `over ${String(year)}`,
  },
  en: {
    caption: (area: string) => `What parties bring: ${area}`,
    topic: 'Topic',
    notYet: (names: string) => `No answer yet from ${names}.`,
    about: (year: number) => `about ${String(year)}`,
  },
})

export interface AnswersTableProps {
  /** What the area is called. */
  readonly name: string
  /** All of it. */
  readonly answers: readonly PreparationAnswer[]
  /** Those who have a work in it. */
  readonly parties: readonly PartyId[]
  /** Of what was said of another year it is said which. */
  readonly year: number
}

export function AnswersTable({ name, answers, parties, year }: AnswersTableProps) {
  const t = useWords(words)
  const say = useSay()
  const partyName = usePartyNames()
  const stop = useScrollStop()
  const byName = (one: PartyId, two: PartyId) => partyName(one).localeCompare(partyName(two), 'nl')
  const speaking = [...new Set(answers.map(({ party }) => party))].sort(byName)
  const silent = [...new Set(parties)].filter((party) => !speaking.includes(party)).sort(byName)
  const topics = PreparationTopic.options.filter((topic) => answers.some((one) => one.topic === topic))
  return (
    <div className={styles.answers}>
      {speaking.length === 0 ? null : (
        <div className={styles.room} ref={stop}>
          <table className={styles.table}>
            <caption className={styles.caption}>{t.caption(name)}</caption>
            <thead>
              <tr>
                <th scope="col">{t.topic}</th>
                {speaking.map((party) => (
                  <th key={party} scope="col">
                    {partyName(party)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {topics.map((topic) => (
                <tr key={topic}>
                  <th scope="row">{say(preparationTopics[topic].name)}</th>
                  {speaking.map((party) => (
                    <td key={party}>
                      {answers
                        .filter((one) => one.topic === topic && one.party === party)
                        .map((one) => (
                          <p key={one.id} className={styles.said}>
                            {one.text}
                            {one.year === year ? null : (
                              <span className={styles.soft}> {t.about(one.year)}</span>
                            )}
                          </p>
                        ))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {silent.length === 0 ? null : (
        <p className={styles.soft}>{t.notYet(silent.map(partyName).join(', '))}</p>
      )}
    </div>
  )
}
