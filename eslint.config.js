import fs from 'node:fs'
import reactHooks from 'eslint-plugin-react-hooks'
import security from 'eslint-plugin-security'
import tseslint from 'typescript-eslint'

/**
 * Which folder may not import what, with the module to use instead. A later entry for the same file replaces an earlier one (ESLint
 * does not add them up), so each entry carries the rules of the folders above it.
 */
const restrict = (files, ...patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } })
const group = (names, message) => ({ group: names, message })

const fromShared = group(
  [
    'react',
    'react-*',
    'dexie*',
    'electron',
    'node:*',
    '@mui/*',
    'fs',
    'path',
    '**/electron/**',
    '**/renderer/**',
    '@electron/*',
    '@renderer/*',
  ],
  'shared/ runs anywhere: pass what it needs as an argument.',
)
const fromPage = group(['electron', 'node:*', '@electron/*', '**/electron/**'], 'the page reaches the computer only through src/platform.')
const tables = { regex: '^dexie$', message: 'only src/data knows tables: add the question or the act to a repository.' }
const belowFeatures = group(
  ['@renderer/features/*', '@renderer/app/*', '**/features/**', '**/app/**'],
  'data, platform, ui and text stand below features.',
)
const belowUi = group(['@renderer/ui/*', '**/ui/**'], 'data, platform and text know no screens.')

/** One entry per feature: it knows itself and what lies below, no other feature. */
const features = fs.readdirSync(new URL('renderer/src/features', import.meta.url))
const restrictFeature = (own) =>
  restrict([`renderer/src/features/${own}/**/*.{ts,tsx}`], fromPage, tables, group(['@renderer/app/*'], 'features stand below app.'), {
    regex: `^(@renderer/features|(\\.\\./)+(features/)?)/?(${features.filter((name) => name !== own).join('|')})(/|$)`,
    message: 'a feature imports no feature: move what both need to ui, data or shared.',
  })

export default tseslint.config(
  { ignores: ['out/**', 'release/**', 'node_modules/**', 'tests/support/electron-host/**', 'test-results/**', '.cache/**'] },
  ...tseslint.configs.recommended,
  { plugins: { security }, rules: { 'security/detect-eval-with-expression': 'error', 'security/detect-unsafe-regex': 'off' } },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  { files: ['build/**', 'tests/**', 'electron/**'], rules: { 'no-console': 'off' } },
  restrict(['shared/**/*.ts'], fromShared),
  restrict(
    ['shared/domain/**/*.ts'],
    fromShared,
    group(['**/documents/**', '@shared/documents/*'], 'domain knows no documents: move the rule down or the wording up.'),
  ),
  restrict(['shared/lib/**/*.ts'], fromShared, group(['**/domain/**', '**/documents/**', '**/law/**'], 'lib knows nothing of the office.')),
  restrict(
    ['electron/**/*.ts'],
    group(['react', 'dexie*', '@mui/*', '@renderer/*', '**/renderer/**'], 'electron/ and renderer/ meet only in shared/ipc.'),
  ),
  restrict(['renderer/src/**/*.{ts,tsx}'], fromPage, tables),
  ...features.map(restrictFeature),
  restrict(['renderer/src/ui/**/*.{ts,tsx}'], fromPage, tables, belowFeatures),
  restrict(['renderer/src/{platform,text}/**/*.{ts,tsx}'], fromPage, tables, belowFeatures, belowUi),
  restrict(['renderer/src/data/**/*.{ts,tsx}'], fromPage, belowFeatures, belowUi),
)
