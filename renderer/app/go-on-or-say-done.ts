/** Something was decided, and whoever decides wants the next one: the open list goes on, or says that nothing is left. */
import { message } from '../../shared/domain/message.ts'
import { goOn, useNotices } from '../state/index.ts'

export function goOnOrSayDone(): void {
  if (goOn() === 'done') useNotices.getState().notify('done', message('window.allDecided'))
}
