/** Exceptions on dig rest: which there are, and making one for a work that opens a street within its rest. */
import type { DigRestExceptionFields } from '../../shared/domain/dig-rest.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { NewDigRestException } from '../store/index.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'
import type { OpenProject } from './open-project.ts'

type DigRestCalls = 'digRest.exceptions' | 'digRest.except'

export function digRestCalls(context: CoreContext): Handlers<DigRestCalls> {
  const store = () => projectOf(context).store
  return {
    'digRest.exceptions': () => store().digRestExceptions(),
    'digRest.except': async (fields, by) =>
      store().run('digRest.except', await basedOnFacts(projectOf(context), fields), by),
  }
}

/** With the days it is based on, so that it can be told when they shift. Fails with `digRest.breaksNothing`. */
async function basedOnFacts(
  project: OpenProject,
  fields: DigRestExceptionFields,
): Promise<NewDigRestException> {
  const closing = await project.closingBy(fields.closedBy)
  const broken = closing?.breaks.find(({ work }) => work === fields.work)
  if (!closing || !broken) throw new ExpectedFailure(message('digRest.breaksNothing'))
  return { ...fields, closedBy: closing.by, starts: broken.starts, until: closing.until }
}
