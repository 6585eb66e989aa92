/** Whether what was packed is signed: who opens a program that is not is warned by the system, so it has to be said. */

/** By what electron-builder finds a certificate, for systems that ask for one: https://www.electron.build/code-signing */
const certificates: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['WIN_CSC_LINK', 'CSC_LINK'],
  darwin: ['CSC_LINK', 'CSC_NAME'],
}

/** A sentence when the program made on this system has no signature and should have; null when there is nothing to say. */
export function signingNote(system: NodeJS.Platform, given: NodeJS.ProcessEnv): string | null {
  const names = certificates[system]
  if (names === undefined || names.some((name) => (given[name] ?? '') !== '')) return null
  return `It is not signed, so the system warns who opens it: say in ${names.join(' or ')} which certificate to sign with, and in CSC_KEY_PASSWORD its password.`
}
