// Typed rules for TypeScript and Svelte, the import directions of src/, and what the engine must never touch.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { resolve } from 'node:path';
import ts from 'typescript-eslint';
import house from './boundaries.js';

const root = resolve(import.meta.dirname, '..');

// ECMAScript leaves the last digit of these to each browser; the same seed must give the same future everywhere.
const inexact = [
  ...['exp', 'expm1', 'log', 'log10', 'log1p', 'log2', 'pow', 'cbrt', 'hypot'],
  ...[
    'sin',
    'cos',
    'tan',
    'asin',
    'acos',
    'atan',
    'atan2',
    'sinh',
    'cosh',
    'tanh',
    'asinh',
    'acosh',
    'atanh',
  ],
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test-results/', 'playwright-report/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: root, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Reports every warning of the Svelte compiler, accessibility included.
      'svelte/valid-compile': ['error', { ignoreWarnings: false }],
      'svelte/no-unused-svelte-ignore': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      // The page has one address; its state is in the fragment.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['src/**'],
    plugins: { house },
    languageOptions: { globals: globals.browser },
    rules: { 'house/boundaries': 'error', 'no-console': 'error' },
  },
  {
    files: ['src/engine/**', 'src/scenario/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Draw from the stream that is passed in.' },
        ...inexact.map((property) => ({
          object: 'Math',
          property,
          message: 'Browsers differ in the last digit: use src/engine/math.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
          message: 'Browsers differ in the last digit of **: multiply, or use src/engine/math.',
        },
        {
          selector:
            ":not(MemberExpression, VariableDeclarator[id.type='ObjectPattern']) > Identifier[name='Math']",
          message: 'An alias of Math would hide which of its functions are used.',
        },
      ],
      'no-restricted-globals': [
        'error',
        ...['Date', 'Intl', 'performance', 'crypto', 'window', 'self', 'document', 'navigator', 'location'],
        ...['globalThis', 'process', 'fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'postMessage'],
      ],
    },
  },
  {
    // Published coefficients are copied with all their printed digits, so that they can be compared with the source.
    files: ['src/engine/math/**', 'test/**'],
    rules: { 'no-loss-of-precision': 'off' },
  },
  {
    files: ['src/cli/**', 'test/**', '.config/**', 'vite.config.ts'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    // Configuration and scripts: tools expect default exports, and what is read at run time has no type.
    files: ['.config/**', 'vite.config.ts', 'test/*.mjs', 'test/client-in-node.ts', 'src/cli/*.mjs'],
    rules: {
      'no-restricted-exports': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
