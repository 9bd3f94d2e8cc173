#!/usr/bin/env node
// Makes realm.json, the realm that Keycloak imports. Written as a program only because the profile of
// a user is JSON inside a JSON string. It holds no user: the people of the demo are added by --demo.
//
//   node realm.mjs              write realm.json
//   node realm.mjs --check      fail if realm.json is not what this makes
//   node realm.mjs --demo FILE  write the realm with the demo accounts, for a local instance only
//   node realm.mjs --accounts   print the demo accounts as a table
//
// ${NAME:default} is filled by Keycloak itself from its environment while it imports.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const roles = {
  office: '双拥办工作人员',
  member: '成员单位联络员',
  town: '街镇联络员',
  village: '村社联络员',
  troop: '部队联络员',
  leader: '领导（只读）',
  auditor: '审计员',
  secrecy: '保密员',
  admin: '系统管理员',
}

const demoPassword = 'Shuangyong-2021'
const demoRegion = '500110'
const demoAccounts = [
  ['office1', '张敏', 'office', 'SYB', '区双拥办'],
  ['office2', '李强', 'office', 'SYB', '区双拥办'],
  ['jiaowei1', '王芳', 'member', 'QJW', '区教委'],
  ['jiaotong1', '赵勇', 'member', 'QJT', '区交通运输委'],
  ['wenlong1', '陈静', 'town', '500110002', '文龙街道'],
  ['gunan1', '刘洋', 'town', '500110001', '古南街道'],
  ['village1', '周兰', 'village', '500110001001', '新山村社区'],
  ['troopa1', '高山', 'troop', 'TROOP-A', '驻綦A部'],
  ['troopb1', '江河', 'troop', 'TROOP-B', '驻綦B部'],
  ['leader1', '孙正', 'leader', 'LDXZ', '区双拥工作领导小组'],
  ['auditor1', '何明', 'auditor', 'LDXZ', '区双拥工作领导小组'],
  ['baomi1', '秦岚', 'secrecy', 'QWB', '区委办'],
  ['admin1', '唐静', 'admin', 'SYB', '区双拥办'],
  ['ghost1', '无名', 'member', 'GHOST', '（单位不存在，用来看提示页）'],
]

/** Any three of the four kinds of character: what 等保 asks for; Keycloak has no word for it. */
const threeKinds = (() => {
  const kinds = ['[a-z]', '[A-Z]', '[0-9]', '[^A-Za-z0-9]'].map((kind) => `(?=.*${kind})`)
  const triples = kinds.map((left) => kinds.filter((kind) => kind !== left).join(''))
  return `^(?:${triples.join('|')}).*$`
})()

const byAdmin = { view: ['admin', 'user'], edit: ['admin'] }
const profile = {
  attributes: [
    {
      name: 'username',
      displayName: '${username}',
      validations: { length: { min: 3, max: 64 }, 'username-prohibited-characters': {} },
      permissions: byAdmin,
    },
    // the full name; family name and given name are one word in Chinese
    {
      name: 'firstName',
      displayName: '姓名',
      validations: { length: { max: 64 }, 'person-name-prohibited-characters': {} },
      permissions: byAdmin,
    },
    { name: 'lastName', displayName: '${lastName}', validations: { length: { max: 64 } }, permissions: byAdmin },
    { name: 'email', displayName: '${email}', validations: { email: {}, length: { max: 255 } }, permissions: byAdmin },
    {
      name: 'unit',
      displayName: '单位代码',
      validations: {
        length: { max: 32 },
        pattern: { pattern: '^[A-Z0-9-]+$', 'error-message': '单位代码只能含大写字母、数字和连字符' },
      },
      permissions: byAdmin,
    },
    {
      name: 'region',
      displayName: '行政区划代码',
      validations: { pattern: { pattern: '^[0-9]{6}$', 'error-message': '行政区划代码为六位数字' } },
      permissions: byAdmin,
    },
  ].map((attribute) => ({ ...attribute, multivalued: false })),
}

const claim = (name) => ({
  name,
  protocol: 'openid-connect',
  protocolMapper: 'oidc-usermodel-attribute-mapper',
  config: {
    'user.attribute': name,
    'claim.name': name,
    'jsonType.label': 'String',
    'access.token.claim': 'true',
    'id.token.claim': 'false',
    'userinfo.token.claim': 'true',
    'introspection.token.claim': 'true',
  },
})
const mappers = [
  claim('unit'),
  claim('region'),
  {
    name: 'api-audience',
    protocol: 'openid-connect',
    protocolMapper: 'oidc-audience-mapper',
    config: {
      'included.custom.audience': 'shuangyong-api',
      'access.token.claim': 'true',
      'id.token.claim': 'false',
      'introspection.token.claim': 'true',
    },
  },
]

const publicUrl = '${SHUANGYONG_PUBLIC_URL:http://127.0.0.1:8080}'
const devUrl = '${SHUANGYONG_DEV_URL:http://127.0.0.1:5173}'
const minutes = (n) => n * 60
const days = (n) => n * 24 * 60 * 60

const realm = {
  realm: 'shuangyong',
  displayName: '双拥通',
  displayNameHtml: '双拥通',
  enabled: true,
  sslRequired: 'external',
  loginTheme: 'shuangyong',
  internationalizationEnabled: true,
  supportedLocales: ['zh-Hans', 'en'],
  defaultLocale: 'zh-Hans',

  registrationAllowed: false,
  resetPasswordAllowed: false,
  rememberMe: false,
  loginWithEmailAllowed: false,
  duplicateEmailsAllowed: false,

  // 等保 level 3, identification: complexity, five failures then half an hour, idle half an hour
  passwordPolicy: `length(10) and maxLength(64) and notUsername and passwordHistory(5) and forceExpiredPasswordChange(90) and regexPattern(${threeKinds})`,
  bruteForceProtected: true,
  permanentLockout: false,
  failureFactor: 5,
  waitIncrementSeconds: minutes(30),
  maxFailureWaitSeconds: minutes(30),
  maxDeltaTimeSeconds: minutes(12 * 60),
  // a slip of the finger twice in a row is no attack
  quickLoginCheckMilliSeconds: 200,
  minimumQuickLoginWaitSeconds: 5,
  accessTokenLifespan: minutes(5),
  ssoSessionIdleTimeout: minutes(30),
  ssoSessionMaxLifespan: minutes(10 * 60),

  // who signed in, and what administrators changed, is kept for half a year
  eventsEnabled: true,
  eventsExpiration: days(180),
  adminEventsEnabled: true,
  adminEventsDetailsEnabled: true,

  roles: { realm: Object.entries(roles).map(([name, description]) => ({ name, description })) },
  scopeMappings: [{ client: 'shuangyong-web', roles: Object.keys(roles) }],
  clients: [
    {
      clientId: 'shuangyong-web',
      name: '双拥通',
      enabled: true,
      protocol: 'openid-connect',
      publicClient: true,
      standardFlowEnabled: true,
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      serviceAccountsEnabled: false,
      fullScopeAllowed: false,
      rootUrl: publicUrl,
      baseUrl: '/',
      redirectUris: [`${publicUrl}/*`, `${devUrl}/*`],
      webOrigins: ['+'],
      attributes: { 'pkce.code.challenge.method': 'S256', 'post.logout.redirect.uris': '+' },
      protocolMappers: mappers,
    },
    {
      // for other systems; has no role until an administrator gives it one
      clientId: 'shuangyong-integration',
      name: '双拥通 系统集成',
      enabled: true,
      protocol: 'openid-connect',
      publicClient: false,
      clientAuthenticatorType: 'client-secret',
      secret: '${SHUANGYONG_INTEGRATION_SECRET}',
      standardFlowEnabled: false,
      directAccessGrantsEnabled: false,
      serviceAccountsEnabled: true,
      fullScopeAllowed: true,
      protocolMappers: mappers,
    },
  ],
  components: {
    'org.keycloak.userprofile.UserProfileProvider': [
      {
        providerId: 'declarative-user-profile',
        subComponents: {},
        config: { 'kc.user.profile.config': [JSON.stringify(profile)] },
      },
    ],
  },
}

/** The same id at every import: what the application has recorded of a person stays theirs. */
const demoId = (username) => {
  const hex = createHash('sha256').update(`shuangyong-demo:${username}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

const demoUsers = demoAccounts.map(([username, name, role, unit]) => ({
  id: demoId(username),
  username,
  enabled: true,
  firstName: name,
  attributes: { unit: [unit], region: [demoRegion] },
  credentials: [{ type: 'password', value: demoPassword, temporary: false }],
  realmRoles: ['default-roles-shuangyong', role],
}))

/** Chinese characters take two columns. */
const pad = (text, columns) =>
  text + ' '.repeat(Math.max(0, columns - [...text].reduce((w, c) => w + (c > '\u2e80' ? 2 : 1), 0)))

const file = fileURLToPath(new URL('realm.json', import.meta.url))
const text = JSON.stringify(realm, null, 2) + '\n'
const [option, target] = process.argv.slice(2)

if (option === '--check') {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('deploy/keycloak/realm.json is not what realm.mjs makes: run node deploy/keycloak/realm.mjs')
    process.exit(1)
  }
} else if (option === '--demo') {
  writeFileSync(target, JSON.stringify({ ...realm, users: demoUsers }, null, 2))
} else if (option === '--accounts') {
  const line = (...cells) => console.log('  ' + cells.map((cell, i) => pad(cell, [14, 8, 26, 0][i])).join(''))
  line('账号 account', '姓名', '角色 role', '单位 unit')
  for (const [username, name, role, , unit] of demoAccounts) line(username, name, `${roles[role]} ${role}`, unit)
  console.log(`  密码 password (all): ${demoPassword}`)
} else {
  writeFileSync(file, text)
}
