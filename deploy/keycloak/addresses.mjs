// Sets the addresses that the web client may return to, after the ports of a local instance changed.
const base = process.env.KEYCLOAK_URL
const publicUrl = process.env.SHUANGYONG_PUBLIC_URL
const devUrl = process.env.SHUANGYONG_DEV_URL ?? 'http://127.0.0.1:5173'

async function call(path, options = {}) {
  const response = await fetch(base + path, options)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
  return response.status === 204 ? null : response.json()
}

const { access_token } = await call('/realms/master/protocol/openid-connect/token', {
  method: 'POST',
  body: new URLSearchParams({
    grant_type: 'password',
    client_id: 'admin-cli',
    username: 'admin',
    password: process.env.KEYCLOAK_ADMIN_PASSWORD,
  }),
})
const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' }
const [client] = await call('/admin/realms/shuangyong/clients?clientId=shuangyong-web', { headers })
await call(`/admin/realms/shuangyong/clients/${client.id}`, {
  method: 'PUT',
  headers,
  body: JSON.stringify({ ...client, rootUrl: publicUrl, redirectUris: [`${publicUrl}/*`, `${devUrl}/*`] }),
})
