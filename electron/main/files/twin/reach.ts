import fs from 'node:fs/promises'

/** A network folder that is away answers after a minute, or never. */
const patienceMs = 4000
type Question = { readonly soon: Promise<boolean>; isLate: boolean }
/** Open questions. Each holds one of the few workers that all files of the program share, so that none is asked twice. */
const asked = new Map<string, Question>()

/** Whether a folder lies there and answers soon. */
export function isFolderThere(folder: string, stat: (folder: string) => Promise<{ isDirectory(): boolean }> = fs.stat): Promise<boolean> {
  const open = asked.get(folder)
  if (open !== undefined) return open.isLate ? Promise.resolve(false) : open.soon
  const answer = stat(folder).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
  const soon = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => {
      question.isLate = true
      resolve(false)
    }, patienceMs)
    void answer.then((isThere) => {
      clearTimeout(timer)
      asked.delete(folder)
      resolve(isThere)
    })
  })
  const question: Question = { soon, isLate: false }
  asked.set(folder, question)
  return soon
}
