/** The page of the plan that says by which rules its clusters were found and ranked. */
import type { OverlapSettings } from '../../../shared/domain/overlap.ts'
import { ruleGroups } from '../../../shared/overlap/rules/rules.ts'
import { standardOf } from '../../../shared/overlap/rules/rules-in-words.ts'
import { openDesk } from '../../state/index.ts'
import { Button, useSay, useWords } from '../../ui/index.ts'
import { anchors } from './anchors.ts'
import { words } from './words.ts'
import styles from './plan.module.css'

export function RulesPage({ settings }: { readonly settings: OverlapSettings }) {
  const t = useWords(words)
  const say = useSay()
  return (
    <section className={styles.page} id={anchors.rules} tabIndex={-1} aria-labelledby="plan-rules-title">
      <h2 id="plan-rules-title">{t.rules}</h2>
      <p className={styles.said}>
        {t.rulesText}{' '}
        <Button look="quiet" onPress={() => openDesk('rules')}>
          {t.changeRules}
        </Button>
      </p>
      {ruleGroups.map(({ name: group, rules }) => (
        <div key={group.nl} className={styles.part}>
          <h3>{say(group)}</h3>
          <dl className={styles.rules}>
            {rules.map(({ id, name, sentence, fields }) => {
              const standard = standardOf(fields, settings)
              return (
                <div key={id}>
                  <dt>{say(name)}</dt>
                  <dd>
                    {say(sentence(settings))}{' '}
                    {standard === null ? null : (
                      <span className={styles.said}>{t.standard(say(standard))}</span>
                    )}
                  </dd>
                </div>
              )
            })}
          </dl>
        </div>
      ))}
    </section>
  )
}
