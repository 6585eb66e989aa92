/** Where the program keeps what belongs to this machine and no project: recent files, the town to practise in. */
import { homedir } from 'node:os'
import path from 'node:path'

/** `SAMENLOOP_DATA` when set, otherwise the folder the system has for programs' data; null for who has no home. */
export function dataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string | null {
  const chosen = environment['SAMENLOOP_DATA']
  if (chosen) return path.resolve(chosen)
  const own = (variable: string | null, ...below: string[]) => {
    const given = variable === null ? undefined : environment[variable]
    const home = homeFolder()
    return given || (home === null ? null : path.join(home, ...below))
  }
  if (platform === 'darwin') return inFolder(own(null, 'Library/Application Support'), 'Samenloop')
  if (platform === 'win32') return inFolder(own('APPDATA', 'AppData/Roaming'), 'Samenloop')
  return inFolder(own('XDG_DATA_HOME', '.local/share'), 'samenloop')
}

function inFolder(folder: string | null, name: string): string | null {
  return folder === null ? null : path.join(folder, name)
}

/** Null when neither the environment nor the system knows one. */
function homeFolder(): string | null {
  try {
    return homedir() || null
  } catch {
    return null
  }
}
