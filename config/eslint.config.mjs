import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Today is an argument.' },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/]',
    message: 'Locale functions are missing on some phones.',
  },
]
const noEngine = [
  { object: 'Date', property: 'now', message: 'Today is an argument.' },
  { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
]
const missingOnPhones = [
  { selector: 'Literal[bigint]', message: 'BigInt literals are not compiled away.' },
  { selector: "CallExpression[callee.property.name='at']", message: '.at() is missing on some phones.' },
  { selector: "CallExpression[callee.property.name='replaceAll']", message: 'replaceAll is missing on some phones.' },
  { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Lookbehind is missing on iOS before 16.4.' },
]

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.huiqi/', 'test/architecture/planted/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      'react-hooks/set-state-in-effect': 'off',
      eqeqeq: 'error',
      complexity: ['error', 10],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 250 }],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/platform/clock.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: 'Intl is missing in WeChat on Android.' }],
      'no-restricted-properties': ['error', ...noEngine],
      'no-restricted-syntax': ['error', ...noClock, ...missingOnPhones],
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/pages/**/*.tsx', 'src/components/**/*.tsx', 'src/features/**/*.tsx', 'src/packages/**/*.tsx'],
    rules: { 'max-lines': ['error', { max: 150 }], 'max-lines-per-function': ['error', { max: 80 }] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 300 }] },
  },
  { files: ['**/*.{cjs,js}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
