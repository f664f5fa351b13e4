import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A border between parts: files of `folders` may not import what matches `patterns`. */
const border = (folders, patterns, message) => ({
  files: folders.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }],
  },
});

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tests/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/strict-boolean-expressions': 'off',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'Build nodes: markup of a mail must never be parsed by us.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports; only a rule file has a default export.',
        },
      ],
    },
  },
  {
    files: ['src/rules/*.ts', '*.config.{ts,js}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['tests/**/*.ts', 'src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.mjs', 'src/cli/**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['src/{draft,text,grammar,model,facts,rules,findings,guide,season,templates}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'performance', 'crypto'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time is part of the draft.' },
        { object: 'Math', property: 'random', message: 'The same draft has the same answer.' },
      ],
    },
  },
  border(
    [
      'draft',
      'text',
      'grammar',
      'model',
      'facts',
      'rules',
      'findings',
      'guide',
      'season',
      'templates',
    ],
    [
      '**/compose/**',
      '**/inline/**',
      '**/background/**',
      '**/history/**',
      '**/pages/**',
      '**/wire/send.ts',
      '**/wire/serve.ts',
      'webextension-polyfill',
      'dexie',
      'preact',
    ],
    'The rule engine stands alone: no browser, no storage, no page.',
  ),
  border(
    ['compose', 'inline'],
    ['**/rules/**', '**/history/**', '**/background/**', '**/pages/**', 'dexie', 'compromise'],
    'The mail tab draws and listens; rules and history live in the worker.',
  ),
  border(
    ['pages'],
    ['**/compose/**', '**/background/**'],
    'A page reads the history and the settings by itself.',
  ),
  border(
    ['background', 'history', 'settings'],
    ['**/compose/**', '**/inline/**', '**/pages/**'],
    'The worker knows no window.',
  ),
);
