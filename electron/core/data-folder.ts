/** Where the program keeps what belongs to this machine and no project: recent files, the town to practise in. */
import { homedir } from 'node:os'
import path from 'node:path'

/** `SAMENLOOP_DATA` when set, otherwise the folder the system has for programs' data. */
export function dataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  const chosen = environment['SAMENLOOP_DATA']
  if (chosen) return path.resolve(chosen)
  if (platform === 'win32')
    return path.join(environment['APPDATA'] ?? path.join(homedir(), 'AppData/Roaming'), 'Samenloop')
  if (platform === 'darwin') return path.join(homedir(), 'Library/Application Support/Samenloop')
  return path.join(environment['XDG_DATA_HOME'] ?? path.join(homedir(), '.local/share'), 'samenloop')
}
