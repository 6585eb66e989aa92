/** A kansengebied before a meeting: the question, the three facts that matter most, and what each party brings and needs. */
import { usePreparationAnswers, useToldCluster } from '../../../../api/index.ts'
import type { ClusterRow } from '../../../../state/index.ts'
import { useSay, useWords } from '../../../../ui/index.ts'
import { preparationTopics } from '../../../../../shared/domain/preparation.ts'
import type { Work } from '../../../../../shared/domain/work.ts'
import { words } from '../../words.ts'
import { ByParty } from './by-party.tsx'
import styles from '../room.module.css'

/** More than these nobody takes in from a screen. */
const facts = 3

interface ClusterPointProps {
  readonly cluster: ClusterRow
  readonly works: readonly Work[]
}

export function ClusterPoint({ cluster, works }: ClusterPointProps) {
  const t = useWords(words)
  const say = useSay()
  const told = useToldCluster(cluster.id)
  const { byArea } = usePreparationAnswers()
  const answers = byArea?.get(cluster.id) ?? []
  return (
    <>
      <p className={styles.question}>{t.question}</p>
      <ul className={styles.facts} aria-label={t.why}>
        {told?.why.slice(0, facts).map((sentence) => (
          <li key={say(sentence)}>{say(sentence)}</li>
        ))}
      </ul>
      <ByParty
        works={works}
        saidBy={(party) =>
          answers
            .filter((one) => one.party === party)
            .map(({ id, topic, text }) => ({ key: id, label: say(preparationTopics[topic].name), text }))
        }
      />
    </>
  )
}
