import { expect, it } from 'vitest'
import { appVersion } from '@shared/version'
import packageFile from '../../../package.json?raw'

it('writes the version of package.json into the office’s files', () => {
  expect(appVersion).toBe((JSON.parse(packageFile) as { readonly version: string }).version)
})
