/** Who is at the keyboard, as history will say: the system may know nobody by that number (in a container, say). */
import { userInfo } from 'node:os'

export function personAtKeyboard(environment: NodeJS.ProcessEnv = process.env): string {
  try {
    return userInfo().username
  } catch {
    return environment['USER'] || environment['LOGNAME'] || 'onbekend'
  }
}
