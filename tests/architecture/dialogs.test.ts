import { expect, it } from 'vitest'

/** A dialog with something to fill in is a `FormDialog`: it keeps what was typed, or asks. These have nothing that a slip could lose. */
const withoutForm: Readonly<Record<string, string>> = {
  'ui/FormDialog.tsx': 'is the shell itself',
  'ui/KeepDialog.tsx': 'the question of the shell',
  'ui/ConfirmDialog.tsx': 'a question with two answers',
  'ui/LeaveGuard.tsx': 'a question with answers',
  'ui/Progress.tsx': 'shows what runs',
  'app/boot/recover/ChooseCopy.tsx': 'a copy is chosen, nothing is typed',
  'app/shell/SearchDialog.tsx': 'one field for a search that changes nothing',
  'features/register/past/PastDialog.tsx': 'asks by itself, with what was read from the files',
  'tools/import/ImportDialog.tsx': 'asks by itself, with what was read from the file',
  'tools/import/IgnoredRowsDialog.tsx': 'for reading',
  'features/rounds/overview/RoundFileDialog.tsx': 'a file is picked, nothing is typed',
  'features/history/archive/CloseYearDialog.tsx': 'a question, nothing is typed',
  'features/movements/scoring/dialogs/ApproveDialog.tsx': 'a question',
  'features/movements/scoring/dialogs/CompareDialog.tsx': 'chooses what is looked at, changes nothing',
  'features/rounds/list/ReadingsDialog.tsx': 'for reading',
  'features/subjects/DoublesDialog.tsx': 'for reading; merging has a form of its own',
  'tools/attachments/AttachmentsDialog.tsx': 'each file is stored when it is picked',
  'tools/documents/ProduceDialog.tsx': 'ticks for one run',
  'tools/documents/PrintCertificates.tsx': 'one run of the printer: two numbers at most',
  'tools/documents/DocumentPreview.tsx': 'for reading',
  'app/lock/LockScreen.tsx': 'covers everything; a password must not be kept',
  'tools/lock/WordsDialog.tsx': 'a password, which must not be kept',
  'tools/update/UpdatedNote.tsx': 'for reading',
  'tools/safety/RestoreDialog.tsx': 'a file is picked, nothing is typed',
}

const files = import.meta.glob<string>('/renderer/src/**/*.tsx', { query: '?raw', import: 'default', eager: true })
const bare = Object.keys(files)
  .filter((file) => /from '@mui\/material\/Dialog'|[{,]\s*Dialog\s*[,}][^;]*from '@mui\/material'/.test(files[file]!))
  .map((file) => file.replace('/renderer/src/', ''))

it('every dialog with a form stands in the one shell that loses nothing', () => {
  expect(bare.length).toBeGreaterThan(5)
  expect(bare.filter((file) => withoutForm[file] === undefined)).toEqual([])
})

it('the list of dialogs without a form names only what is there', () => {
  expect(Object.keys(withoutForm).filter((file) => !bare.includes(file))).toEqual([])
})

it('the width of a dialog is what the theme says, or stands in its paper: what the library calls for otherwise has no effect', () => {
  const found = Object.keys(files).flatMap((file) =>
    [...files[file]!.matchAll(/<Dialog\b[^>]*?\s(fullWidth|maxWidth=)/g)].map(([, word]) => `${file}: ${word}`),
  )
  expect(found).toEqual([])
})

it('a form never stands in a bare dialog', () => {
  const forms = bare.filter((file) => file !== 'ui/FormDialog.tsx' && /<form|component="form"/.test(files[`/renderer/src/${file}`]!))
  expect(forms).toEqual([])
})

/** Forms in the page that are not `ui/InlineForm`, and what keeps a second press from storing twice. */
const ownForms: Readonly<Record<string, string>> = {
  'ui/FormDialog.tsx': 'the shell of dialogs',
  'ui/InlineForm.tsx': 'the shell of the others',
  'features/first-run/SetupWizard.tsx': 'react-hook-form waits, the button with it',
  'features/settings/SectionForm.tsx': 'react-hook-form waits, the button with it',
  'tools/lock/NewPassword.tsx': 'sets one password, however often',
  'tools/lock/SecretForm.tsx': 'asks for a secret, stores nothing',
}
it('a form outside a dialog takes one press at a time', () => {
  const forms = Object.keys(files)
    .filter((file) => /<form\b|component="form"/.test(files[file]!))
    .map((file) => file.replace('/renderer/src/', ''))
  expect(forms.toSorted()).toEqual(Object.keys(ownForms).toSorted())
})

const shells = Object.keys(files).filter((file) => files[file]!.includes('<FormDialog') && !file.endsWith('/ui/FormDialog.tsx'))

it('what a form sends off goes through the shell, which waits for it: no form, no buttons and no busy state of its own', () => {
  expect(shells.length).toBeGreaterThan(30)
  expect(shells.filter((file) => /<form\b|component="form"|DialogActions|type="submit"|isSubmitting|setBusy/.test(files[file]!))).toEqual(
    [],
  )
})

it('whoever stores for a form answers when it is stored', () => {
  const asks = /readonly on(Save|Store|Take|Make|Lock|End)\w*: \([^)]*\) => void\b/
  expect(shells.filter((file) => asks.test(files[file]!))).toEqual([])
})

/** Dialogs that no flow in a browser can open, and why. */
const unseen: Readonly<Record<string, string>> = {
  'ui/FormDialog.tsx': 'is the shell itself',
  'ui/Progress.tsx': 'shows what runs and goes by itself',
  'app/boot/recover/ChooseCopy.tsx': 'needs the desktop: tests/electron',
  'tools/update/UpdatedNote.tsx': 'needs the desktop: tests/electron',
}
const flows = Object.values(import.meta.glob<string>('/tests/flows/**/*.ts', { query: '?raw', import: 'default', eager: true })).join('\n')
/** A flow names the dialogs it looks at by their files; those of one table by their names. */
const isLookedAt = (file: string): boolean => flows.includes(`'${file}'`) || flows.includes(`['${/(\w+)\.tsx$/.exec(file)?.[1] ?? ''}',`)

it('every dialog is looked at in both sizes by some flow', () => {
  const all = [...new Set([...shells.map((file) => file.replace('/renderer/src/', '')), ...bare])]
  expect(all.length).toBeGreaterThan(60)
  expect(all.filter((file) => unseen[file] === undefined && !isLookedAt(file))).toEqual([])
})

it('the list of dialogs that no flow opens names none that one does', () => {
  expect(Object.keys(unseen).filter((file) => isLookedAt(file))).toEqual([])
})

it('a form that leads to another page stays until that one stands there: a press on the page that is being left would be lost', () => {
  expect(shells.filter((file) => /\bnavigate\(/.test(files[file]!))).toEqual([])
})
