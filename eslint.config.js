import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import { mayImport } from './folders.js'

const everyFolder = [...Object.keys(mayImport), 'demo', 'bench', 'test']
const guarded = [...new Set(Object.values(mayImport).flatMap(({ packages }) => packages)), 'adaptivecards']

function directionOf([folder, allowed]) {
  const folders = everyFolder.filter((other) => other !== folder && !allowed.folders.includes(other))
  const packages = guarded.filter((name) => !allowed.packages.includes(name))
  const may = [...allowed.folders.map((name) => `${name}/`), ...allowed.packages].join(', ')
  const group = [
    ...folders.flatMap((name) => [`../${name}/**`, `../../${name}/**`]),
    ...packages.flatMap((name) => (name.endsWith('*') ? [name] : [name, `${name}/*`])),
  ]
  return {
    files: [`${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group, message: `${folder}/ may import only: ${may}` }] },
      ],
    },
  }
}

const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is passed in.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is passed in.' },
  {
    selector: "CallExpression[callee.object.name='DateTime'][callee.property.name='now']",
    message: 'Time is passed in.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness is passed in.',
  },
]
const noEnvironment = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Settings are read once, in bot/config.ts.',
  },
]
const noEmptyAssertion = [
  {
    selector: "ExpressionStatement > CallExpression[callee.name='expect']",
    message: 'An expectation without an assertion proves nothing.',
  },
]

export default tseslint.config(
  { ignores: ['dist', 'data', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      complexity: ['error', 12],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 45, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...noEnvironment],
    },
  },
  ...Object.entries(mayImport).map(directionOf),
  {
    files: ['casework/**/*.ts', 'notes/**/*.ts', 'cards/**/*.ts', 'services/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noEnvironment, ...noClock] },
  },
  {
    files: ['casework/**/*.ts', 'notes/**/*.ts', 'cards/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noEnvironment,
        ...noClock,
        { selector: 'AwaitExpression', message: 'Rules do not wait.' },
      ],
    },
  },
  {
    files: [
      'bot/config.ts',
      'bot/main.ts',
      'manifest/main.ts',
      'demo/**/*.ts',
      'bench/**/*.ts',
      'test/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['demo/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...noEmptyAssertion],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      '@typescript-eslint/no-unused-expressions': 'error',
    },
  },
  { files: ['eslint.config.js'], ...tseslint.configs.disableTypeChecked },
)
