/** One point in large type: what it is called, the question, what matters of it, and what each party brings. */
import { Chip, Busy, useSay, useWords } from '../../../ui/index.ts'
import { agendaPointStateNames, type AgendaPoint } from '../../../../shared/domain/agenda.ts'
import type { MeetingInWords } from '../use-meeting.ts'
import { words } from '../words.ts'
import { AgreedAtPoint } from './topics/agreed-at-point.tsx'
import { AgreementsPoint } from './topics/agreements-point.tsx'
import { ClusterPoint } from './topics/cluster-point.tsx'
import { CombinationPoint } from './topics/combination-point.tsx'
import { EscalationPoint } from './topics/escalation-point.tsx'
import { PartyPoint } from './topics/party-point.tsx'
import { RulesPoint } from './topics/rules-point.tsx'
import type { Subject } from './use-subject.ts'
import type { Walk } from './use-walk.ts'
import styles from './room.module.css'

interface PointPanelProps {
  readonly one: MeetingInWords
  readonly walk: Walk
  readonly subject: Subject
}

export function PointPanel({ one: { points, name }, walk: { point, at }, subject }: PointPanelProps) {
  const t = useWords(words)
  const say = useSay()
  if (point === null)
    return (
      <div className={styles.point}>
        <h2>{name}</h2>
        <ol className={styles.overview}>
          {points.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ol>
      </div>
    )
  // On a beamer nobody scrolls: under a long list what is written down now would be seen by nobody.
  const isList = point.topic.is === 'party' || point.topic.is === 'agreements'
  const said = (
    <>
      <AgreedAtPoint point={point.id} />
      {point.notes !== null && <p className={styles.said}>{point.notes}</p>}
    </>
  )
  return (
    <article className={styles.point} aria-label={point.title}>
      <p className={styles.soft}>
        {t.of(at + 1, points.length)}{' '}
        {point.state !== 'open' && <Chip>{say(agendaPointStateNames[point.state])}</Chip>}
      </p>
      <h2>{point.title}</h2>
      {isList && said}
      <About point={point} subject={subject} />
      {!isList && said}
    </article>
  )
}

function About({ point: { topic }, subject }: { readonly point: AgendaPoint; readonly subject: Subject }) {
  const t = useWords(words)
  const { cluster, combination, works, isGone } = subject
  if (isGone) return <p className={styles.soft}>{topic.is === 'cluster' ? t.goneCluster : t.gone}</p>
  switch (topic.is) {
    case 'cluster':
      if (combination !== undefined) return <CombinationPoint combination={combination} />
      return cluster === undefined ? <Busy /> : <ClusterPoint cluster={cluster} works={works} />
    case 'combination':
      return combination === undefined ? <Busy /> : <CombinationPoint combination={combination} />
    case 'party':
      return <PartyPoint works={works} />
    case 'agreements':
      return <AgreementsPoint />
    case 'escalation':
      return <EscalationPoint id={topic.escalation} />
    case 'groundRules':
      return <RulesPoint />
    case 'closing':
      return <p className={styles.question}>{t.closingQuestion}</p>
    case 'free':
      return null
  }
}
