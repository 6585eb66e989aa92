/** The colour of a discipline with its letter, as on the map; its name as words or for the screen reader. */
import { disciplines, type Discipline } from '../../shared/domain/discipline.ts'
import { letterOn } from './ink-on.ts'
import { useSay } from './words.ts'
import styles from './discipline-mark.module.css'

export interface DisciplineMarkProps {
  readonly discipline: Discipline
  /** Shows the name beside the mark. */
  readonly named?: boolean
  /** Without its colour, where colour means something else. */
  readonly plain?: boolean
}

export function DisciplineMark({ discipline, named = false, plain = false }: DisciplineMarkProps) {
  const say = useSay()
  const look = disciplines[discipline]
  const name = say(look.name)
  const { ground, ink } = letterOn(look.colour)
  return (
    <span className={styles.whole} title={named ? undefined : name}>
      <span
        className={styles.mark}
        style={plain ? undefined : { background: ground, color: ink }}
        {...(named ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      >
        {look.letter}
      </span>
      {named ? <span>{name}</span> : null}
    </span>
  )
}
