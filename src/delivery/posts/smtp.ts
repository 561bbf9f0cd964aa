import { connect, isIP, type Socket } from 'node:net';
import { createTransport } from 'nodemailer';
import type { Letter } from '#content/outbox.ts';
import { type Envelope, type Post, Undelivered } from '../post.ts';

/** A mail server, and who we are to it. */
export type SmtpServer = {
  host: string;
  port: number;
  /** Whether the connection is encrypted from its first byte (`smtps`), rather than by STARTTLS. */
  isEncrypted: boolean;
  login: { user: string; password: string } | null;
};

/** A server that has not taken a letter by then does not get it this time, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Hands letters to a mail server. However that server behaves, silent or slow, the connection is cut when patience or the
 * program ends. A password goes out only over an encrypted connection, unless the server is this very machine.
 */
export function smtpPost(server: SmtpServer, patience = PATIENCE): Post {
  return {
    async send(letter, envelope) {
      if (envelope.from.address === '') throw new Undelivered('noSender');
      const end = AbortSignal.any([envelope.end, AbortSignal.timeout(patience)]);
      let socket: Socket | undefined;
      try {
        socket = await connected(server, end);
        await transportOver(server, socket).sendMail(messageOf(letter, envelope));
      } catch (error) {
        throw undelivered(error as SmtpError, { isStopping: envelope.end.aborted, isLate: end.aborted });
      } finally {
        socket?.destroy();
      }
    },
  };
}

/** In milliseconds: somebody sits before the screen. */
const PATIENCE_OF_A_CHECK = 10_000;

/** What is wrong with a mail server: null when it answers and lets us in, else what it said. No letter is sent. */
export async function smtpComplaint(server: SmtpServer): Promise<string | null> {
  const end = AbortSignal.timeout(PATIENCE_OF_A_CHECK);
  let socket: Socket | undefined;
  try {
    socket = await connected(server, end);
    const silence = new Promise<never>((_, reject) => end.addEventListener('abort', () => reject(end.reason)));
    await Promise.race([transportOver(server, socket).verify(), silence]);
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code ?? message;
  } finally {
    socket?.destroy();
  }
}

function connected({ host, port }: SmtpServer, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, signal });
    socket.once('connect', () => resolve(socket));
    // Stays for good: a socket that is cut tells of it, also when nobody waits for it any more.
    socket.on('error', reject);
  });
}

function transportOver({ host, port, isEncrypted, login }: SmtpServer, connection: Socket) {
  return createTransport({
    host,
    port,
    secure: isEncrypted,
    connection,
    requireTLS: login !== null && !isLoopback(host),
    ...(isIP(host) ? {} : { tls: { servername: host } }),
    ...(login ? { auth: { user: login.user, pass: login.password } } : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function messageOf({ to, subject, text }: Letter, { from, reference }: Envelope) {
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return {
    from,
    to,
    subject,
    text,
    textEncoding: 'quoted-printable' as const,
    messageId: `<${reference}@${domain}>`,
    xMailer: false as const,
    // RFC 3834: no holiday answers to this.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

type SmtpError = Error & { code?: string; response?: string; responseCode?: number };

function undelivered(error: SmtpError, when: { isStopping: boolean; isLate: boolean }): Undelivered {
  if (error instanceof Undelivered) return error;
  if (when.isStopping) return new Undelivered('interrupted');
  if (when.isLate) return new Undelivered('noAnswer');
  const { code, response, responseCode = 0, message } = error;
  if (response) return new Undelivered(withoutAddresses(response), code === 'EENVELOPE' && responseCode >= 500);
  // The message itself may name the server: only what kind of failure it was goes on.
  return new Undelivered(code === 'ETLS' || /certificate|TLS|SSL/.test(message) ? 'notEncrypted' : 'noAnswer');
}

/** Most servers repeat whom they do not take, and why is told to the log, and to people who may not know that. */
function withoutAddresses(response: string): string {
  return response.replace(/[^\s<>"@]+@[^\s<>"]+/g, '…').slice(0, 200);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}
