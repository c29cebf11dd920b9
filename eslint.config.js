import reactHooks from 'eslint-plugin-react-hooks'
import security from 'eslint-plugin-security'
import tseslint from 'typescript-eslint'

/** Which folder may not import what, with the module to use instead. */
const restrict = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: patterns.map(([group, message]) => ({ group, message })) }] },
})

const noUpwards = ['**/electron/**', '@electron/*', '@renderer/*']

export default tseslint.config(
  { ignores: ['out/**', 'release/**', 'node_modules/**', 'tests/support/electron-host/**', 'test-results/**', '.cache/**'] },
  ...tseslint.configs.recommended,
  { plugins: { security }, rules: { 'security/detect-eval-with-expression': 'error', 'security/detect-unsafe-regex': 'off' } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error', 'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['build/**', 'tests/**', 'electron/**'], rules: { 'no-console': 'off' } },
  restrict(['shared/**/*.ts'], [['react', 'react-*', 'dexie*', 'electron', 'node:*', '@mui/*', 'fs', 'path', ...noUpwards], 'shared/ runs anywhere: pass what it needs as an argument.']),
  restrict(['shared/domain/**/*.ts'], [['**/documents/**', '@shared/documents/*'], 'domain knows no documents: move the rule down or the wording up.']),
  restrict(['shared/lib/**/*.ts'], [['**/domain/**', '**/documents/**', '**/law/**'], 'lib knows nothing of the office.']),
  restrict(['electron/**/*.ts'], [['react', 'dexie*', '@mui/*', '@renderer/*', '**/renderer/**'], 'electron/ and renderer/ meet only in shared/ipc.']),
  restrict(['renderer/src/**/*.{ts,tsx}'], [['electron', 'node:*', '@electron/*', '**/electron/**'], 'the page reaches the computer only through src/platform.']),
  restrict(['renderer/src/{data,platform,text}/**/*.{ts,tsx}'], [['electron', 'node:*', '@electron/*', '@renderer/features/*', '@renderer/app/*', '**/features/**'], 'data, platform and text stand below features.']),
)
