import { createServer, type Socket } from 'node:net';

/** How a mail server behaves: as it should, refusing who is written to, busy, or holding its tongue from some point on. */
export type Manner = 'kind' | 'knowsNobody' | 'busy' | 'silent' | 'silentAtTheEnd';

/** A letter as it arrived. */
export type Received = { from: string; to: string; headers: string; text: string };

/** A mail server of the tests' own, on a free port of this machine. */
export type SmtpServerOfTests = {
  port: number;
  received: Received[];
  /** What clients logged in with, as user and password with a NUL before each (RFC 4616). */
  logins: string[];
  manner: Manner;
  /** How many connections are open. */
  connections: () => number;
  stop: () => Promise<void>;
};

/** Starts it; it speaks just enough of RFC 5321 to be handed letters. */
export async function startSmtpServer(manner: Manner = 'kind'): Promise<SmtpServerOfTests> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    converse(socket, server);
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const server: SmtpServerOfTests = {
    port: (listener.address() as { port: number }).port,
    received: [],
    logins: [],
    manner,
    connections: () => sockets.size,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
  return server;
}

type Talk = { from: string; to: string; data: string[] | null };

function converse(socket: Socket, server: SmtpServerOfTests): void {
  const talk: Talk = { from: '', to: '', data: null };
  let rest = '';
  if (server.manner !== 'silent') socket.write('220 courrier.example\r\n');
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    rest += chunk;
    const lines = rest.split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const answer = answerTo(line, talk, server);
      if (answer) socket.write(`${answer}\r\n`);
      if (/^QUIT/i.test(line)) socket.end();
    }
  });
}

function answerTo(line: string, talk: Talk, server: SmtpServerOfTests): string | null {
  if (talk.data) return whileWriting(line, talk, server);
  const [verb = ''] = line.toUpperCase().split(/[ :]/);
  if (server.manner === 'silent') return null;
  if (verb === 'EHLO') return '250-courrier.example\r\n250 AUTH PLAIN';
  if (verb === 'AUTH') {
    server.logins.push(Buffer.from(line.split(' ')[2] ?? '', 'base64').toString());
    return '235 ok';
  }
  if (verb === 'MAIL') {
    talk.from = /<(.*?)>/.exec(line)?.[1] ?? '';
    return server.manner === 'busy' ? '451 come back later' : '250 ok';
  }
  if (verb === 'RCPT') {
    talk.to = /<(.*?)>/.exec(line)?.[1] ?? '';
    return server.manner === 'knowsNobody' ? `550 5.1.1 ${line.slice(8)}: no such user here` : '250 ok';
  }
  if (verb === 'DATA') {
    talk.data = [];
    return '354 go on';
  }
  return verb === 'QUIT' ? '221 goodbye' : '250 ok';
}

function whileWriting(line: string, talk: Talk, server: SmtpServerOfTests): string | null {
  if (line !== '.') {
    talk.data?.push(line.replace(/^\.\./, '.'));
    return null;
  }
  const lines = talk.data ?? [];
  talk.data = null;
  if (server.manner === 'silentAtTheEnd') return null;
  const end = lines.indexOf('');
  const { from, to } = talk;
  const text = fromQuotedPrintable(lines.slice(end + 1).join('\n'));
  server.received.push({ from, to, headers: lines.slice(0, end).join('\n'), text });
  return '250 taken';
}

function fromQuotedPrintable(text: string): string {
  const bytes = text.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
