/** Opens a project file for one command of the terminal, and always closes it. */
import { valueOf } from '../../shared/domain/result.ts'
import { dataFolder, openCore, personAtKeyboard, type Core } from '../core/index.ts'

export async function withCore<Value>(use: (core: Core) => Promise<Value>): Promise<Value> {
  const core = openCore({
    host: 'web',
    actor: personAtKeyboard(),
    dataFolder: dataFolder(),
    remembersProjects: false,
  })
  try {
    return await use(core)
  } finally {
    await core.close()
  }
}

export function withProject<Value>(file: string, use: (core: Core) => Promise<Value>): Promise<Value> {
  return withCore(async (core) => {
    valueOf(await core.ask('project.open', { file }))
    return use(core)
  })
}
