/** nginx in front of some servers, as a newsroom runs it. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { after } from 'node:test'
import { temporaryFolder, until } from '../program.ts'

export const hasNginx = spawnSync('nginx', ['-v']).status === 0

/** On `port`, before servers on `ports`. Stopped after the tests of the file. */
export async function startNginx(port: number, ports: readonly number[]): Promise<void> {
  const folder = temporaryFolder()
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'nginx.conf'), configuration({ folder, port, ports }))
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  const end = () => nginx.kill('SIGTERM')
  process.once('exit', end)
  after(async () => {
    end()
    if (nginx.exitCode === null && nginx.signalCode === null) await once(nginx, 'exit')
  })
  await until('nginx answers', async () => {
    if (nginx.exitCode !== null) throw new Error('nginx did not start')
    return fetch(`http://127.0.0.1:${port}/healthz`).then(({ ok }) => ok, () => false)
  })
}

interface Configuration {
  readonly folder: string
  readonly port: number
  readonly ports: readonly number[]
}

function configuration({ folder, port, ports }: Configuration): string {
  return `
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  upstream verbatim {
${ports.map((each) => `    server 127.0.0.1:${each} max_fails=1 fail_timeout=1s;`).join('\n')}
    keepalive 16;
  }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://verbatim;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $host;
      proxy_set_header X-Forwarded-For $remote_addr;
    }
  }
}
`
}

/** Free a moment ago; whoever needs it to stay the same over several starts has no better one. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('a port is a number')
  return address.port
}
