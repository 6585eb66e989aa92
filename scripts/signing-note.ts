/**
 * Whether what was packed is signed: who opens a program that is not is warned by the system, so it has to be said. With what
 * to sign is said in the environment and stands nowhere in the project: https://www.electron.build/code-signing
 */

/** By what electron-builder finds a certificate, for systems that ask for one. */
const certificates: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['WIN_CSC_LINK', 'CSC_LINK'],
  darwin: ['CSC_LINK', 'CSC_NAME'],
}

/** With all of one of these Apple looks at a signed program beforehand; without, macOS still warns. */
const notarized: readonly (readonly string[])[] = [
  ['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'],
  ['APPLE_ID', 'APPLE_APP_SPECIFIC_PASSWORD', 'APPLE_TEAM_ID'],
  ['APPLE_KEYCHAIN_PROFILE'],
]

/** A sentence when the program made on this system has no signature and should have; null when there is nothing to say. */
export function signingNote(system: NodeJS.Platform, given: NodeJS.ProcessEnv): string | null {
  const names = certificates[system]
  if (names === undefined) return null
  const isGiven = (name: string) => (given[name] ?? '') !== ''
  if (!names.some(isGiven))
    return `It is not signed, so the system warns who opens it: say in ${names.join(' or ')} which certificate to sign with, and in CSC_KEY_PASSWORD its password.`
  if (system !== 'darwin' || notarized.some((together) => together.every(isGiven))) return null
  const ways = notarized.map((together) => together.join(', ')).join('; or in ')
  return `It is signed but not notarized, so macOS warns who opens it: say who you are to Apple in ${ways}.`
}
