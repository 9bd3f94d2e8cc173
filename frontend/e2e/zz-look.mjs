import { chromium } from '@playwright/test'
const [,, user, phone, ...paths] = process.argv
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args:['--no-sandbox'] })
const c = await b.newContext({ locale:'zh-CN', timezoneId:'Asia/Shanghai', viewport: phone==='p'?{width:390,height:844}:{width:1440,height:900}, ...(phone==='p'?{isMobile:true,hasTouch:true}:{}) })
const p = await c.newPage()
p.on('pageerror', e => console.log('ERR', e.message)); p.on('console', m => m.type()==='error' && console.log('CON', m.text()))
const base = 'http://127.0.0.1:'+(process.env.P ?? 8411)
await p.goto(base+paths[0])
await p.locator('#username').fill(user); await p.locator('#password').fill('Shuangyong-2021'); await p.locator('#kc-login, [type=submit]').first().click()
await p.waitForURL(u => u.pathname !== '/auth/callback' && !u.pathname.startsWith('/realms/'))
let n=0
for (const path of paths) { await p.goto(base+path); await p.waitForLoadState('networkidle'); await p.waitForTimeout(500); await p.screenshot({ path:`/tmp/kinds-shot-${user}-${phone}-${n++}.png` })
 console.log(path, await p.evaluate(() => { const n=document.querySelector('nav.nav'); return n ? [n.scrollHeight, n.clientHeight]:null })) }
await b.close()
