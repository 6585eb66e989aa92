/** The desk of the rules, over the window: every rule in words, what changing it does, and applying it all at once. */
import { useState } from 'react'
import { message } from '../../../shared/domain/message.ts'
import type { ProjectSummary } from '../../../shared/domain/project.ts'
import { ruleGroups } from '../../../shared/overlap/rules/rules.ts'
import { useCommand, useProject } from '../../api/index.ts'
import { closeDesk, useIsDeskOpen, useNotices } from '../../state/index.ts'
import { Button, Dialog, FailedState, useSay, useWords } from '../../ui/index.ts'
import { EffectText } from './effect-text.tsx'
import { RuleRow } from './rule-row.tsx'
import { useRulesDraft, type RulesInHand } from './use-rules-draft.ts'
import { useRulesEffect, type KnownEffect } from './use-rules-effect.ts'
import { words } from './words.ts'
import styles from './rules.module.css'

export function RulesDesk() {
  const { project } = useProject()
  const isOpen = useIsDeskOpen('rules')
  return isOpen && project !== null ? <Desk key={project.file} project={project} /> : null
}

function Desk({ project }: { readonly project: ProjectSummary }) {
  const t = useWords(words)
  const say = useSay()
  const hasWorks = project.works > 0
  const inHand = useRulesDraft(project.overlapSettings)
  const effects = useRulesEffect(inHand.settings, inHand.changed, hasWorks)
  const { apply, isBusy, failure } = useApplying(inHand)
  const [isLeaving, setIsLeaving] = useState(false)
  const discard = () => {
    inHand.clear()
    closeDesk()
  }
  return (
    <>
      <Dialog
        title={t.title}
        isOpen
        wide
        onClose={() => (inHand.isTouched ? setIsLeaving(true) : closeDesk())}
      >
        <p className={styles.soft}>{hasWorks ? t.intro : t.noWorks}</p>
        <div className={styles.rules}>
          {ruleGroups.map(({ name, rules }) => (
            <section key={name.nl} aria-label={say(name)}>
              <h3>{say(name)}</h3>
              <ul>
                {rules.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} inHand={inHand} known={effects.of(rule.id)} />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {failure === null ? null : <FailedState failure={failure} />}
        <Foot inHand={inHand} together={effects.together} isBusy={isBusy} onApply={() => void apply()} />
      </Dialog>
      <Dialog
        title={t.leaveTitle}
        isOpen={isLeaving}
        onClose={() => setIsLeaving(false)}
        actions={
          <>
            <Button look="danger" onPress={discard}>
              {t.discard}
            </Button>
            <Button onPress={() => setIsLeaving(false)}>{t.stay}</Button>
            <Button writes look="main" isDisabled={!canApply(inHand) || isBusy} onPress={() => void apply()}>
              {t.apply}
            </Button>
          </>
        }
      >
        <p>{t.leaveText}</p>
      </Dialog>
    </>
  )
}

function canApply({ changed, wrong }: RulesInHand): boolean {
  return changed.size > 0 && wrong.size === 0
}

/** Applying closes the desk: what it did is to be seen in the list and on the map. */
function useApplying({ settings, clear }: RulesInHand) {
  const { run, isBusy, failure } = useCommand('settings.changeOverlap')
  const notify = useNotices((state) => state.notify)
  const apply = async () => {
    if (!(await run({ settings })).ok) return
    clear()
    notify('done', message('rules.applied'))
    closeDesk()
  }
  return { apply, isBusy, failure }
}

interface FootProps {
  readonly inHand: RulesInHand
  readonly together: KnownEffect
  readonly isBusy: boolean
  readonly onApply: () => void
}

function Foot({ inHand, together, isBusy, onApply }: FootProps) {
  const t = useWords(words)
  const { changed, wrong, isTouched } = inHand
  return (
    <div className={styles.foot}>
      <div className={styles.together} role="status">
        {wrong.size > 0 ? <p className={styles.wrong}>{t.wrong}</p> : null}
        {isTouched ? null : <p className={styles.soft}>{t.unchanged}</p>}
        {changed.size === 0 ? null : (
          <>
            <strong>
              {t.together} ({t.changes(changed.size)})
            </strong>
            <EffectText known={together} />
          </>
        )}
      </div>
      <Button isDisabled={!isTouched || isBusy} onPress={inHand.clear}>
        {t.discard}
      </Button>
      <Button writes look="main" isDisabled={!canApply(inHand) || isBusy} onPress={onApply}>
        {isBusy ? t.applying : t.apply}
      </Button>
    </div>
  )
}
