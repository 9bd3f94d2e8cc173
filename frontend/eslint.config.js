import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'
import { readdirSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'

/* Import zones. main, App, router and the shells compose; everything below them knows only what is lower:
   features → ui, offline, auth, api, locales.   ui → locales.   offline → auth, api.   auth → api/config.   api → auth/session (bearer only). */
const features = readdirSync(fileURLToPath(new URL('./src/features', import.meta.url)))

const forbid = (group, message) => ({ group, message })
const zone = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
})

const oidc = forbid(['oidc-client-ts'], 'Only src/auth touches tokens.')
const client = forbid(['openapi-fetch'], 'Only src/api talks to the server.')
const upward = forbid(['@/shells/*', '@/router', '@/App.vue', '@/main'], 'Do not import upward.')

const sideways = features.map((name) =>
  zone(
    [`src/features/${name}/**/*.{ts,vue}`],
    forbid(
      features
        .filter((other) => other !== name)
        .flatMap((o) => [`@/features/${o}/*`, `**/features/${o}/*`, `../${o}/*`]),
      'Features do not import each other: link by route name, share through ui/ or api/.',
    ),
    oidc,
    client,
    upward,
  ),
)

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/api/schema.d.ts', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parser: vueParser, parserOptions: { parser: tseslint.parser, sourceType: 'module' } },
  },
  {
    files: ['src/**/*.{ts,vue}'],
    rules: {
      'no-undef': 'off',
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Only src/api calls the server.' },
        { name: 'XMLHttpRequest', message: 'Only src/api calls the server.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(access_token|refresh_token|id_token)$/]',
          message: 'Only src/auth touches tokens.',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['src/**/*.vue'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'vue/multi-word-component-names': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      // Layout is prettier's.
      'vue/html-indent': 'off',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/first-attribute-linebreak': 'off',
    },
  },
  zone(['src/shells/**/*.{ts,vue}', 'src/*.{ts,vue}'], oidc, client),
  zone(
    ['src/ui/**/*.{ts,vue}'],
    forbid(['@/features/*', '@/features/**', '@/shells/*', '@/router'], 'ui/ knows no feature.'),
    forbid(['@/auth/*'], 'ui/ is dumb: pass what it needs as props.'),
    oidc,
    client,
  ),
  zone(
    ['src/auth/**/*.ts'],
    forbid(['@/features/**', '@/shells/*', '@/ui/*'], 'auth/ knows no screen.'),
    client,
  ),
  zone(
    ['src/offline/**/*.ts'],
    forbid(['@/features/**', '@/shells/*', '@/ui/*'], 'offline/ knows no screen.'),
    oidc,
    client,
  ),
  zone(['src/api/**/*.ts'], forbid(['@/features/**', '@/shells/*', '@/ui/*'], 'api/ knows no screen.'), oidc),
  ...sideways,
  { files: ['src/api/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['src/auth/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
