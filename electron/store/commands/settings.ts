/** The rules of the project. */
import { message, say } from '../../../shared/domain/message.ts'
import { OverlapSettings } from '../../../shared/domain/overlap.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { sayRuleChanges, whyRefused } from '../../../shared/overlap/rules/rule-changes.ts'
import { inBoth } from '../../../shared/overlap/rules/rule-fields.ts'
import type { WritableDatabase } from '../database.ts'
import { readProject, settingsOf } from '../project.ts'
import type { Done } from './run-command.ts'

/** Fails with `rules.refused` when one of the rules cannot be so. */
export function changeOverlapSettings(
  records: WritableDatabase,
  { settings: changed }: { settings: OverlapSettings },
): Done<object> {
  // Parsed, so that the same settings are the same text and change nothing.
  const settings = OverlapSettings.parse(changed)
  const refused = whyRefused(settings)
  if (refused)
    throw new ExpectedFailure(
      message('rules.refused', {
        rule: refused.rule.name,
        why: inBoth((language) => say(refused.why, language)),
      }),
    )
  const { id, overlap_settings } = readProject(records)
  records.update('project', id, { overlap_settings: JSON.stringify(settings) })
  return { what: sayRuleChanges(settingsOf(overlap_settings), settings), value: {} }
}
